package dev.nutgraf.reader;

import java.util.List;

/// Words in quotation marks that somebody said.
///
/// @param kind How much is quoted: direct for a clause or more, fragment for a few words. A later
///   1.x may add kinds. Known: direct, fragment.
/// @param text The words of article.text from begin to end.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param parts The stretches between quotation marks, marks included; more than one where other
///   words break the quotation.
/// @param speaker Who said it. May be null.
/// @param cue The words that attribute it, as in the text ("said"). May be null.
/// @param sentence The index in article.sentences of the sentence in which it begins.
/// @param confidence New in 1.1. How likely the speaker is right, estimated to two places; null
///   where there is none, and in other languages than English. May be null.
public record Quote(
    String kind,
    String text,
    int begin,
    int end,
    List<Span> parts,
    Speaker speaker,
    String cue,
    int sentence,
    Double confidence) {

  public Quote {
    parts = parts == null ? List.of() : List.copyOf(parts);
  }
}
