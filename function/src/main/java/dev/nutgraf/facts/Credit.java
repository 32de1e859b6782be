package dev.nutgraf.facts;

import dev.nutgraf.language.Span;
import java.util.Optional;

/// What the text says of who said a quotation.
///
/// @param mention the words for the speaker
/// @param cue the word that tells so ("said"); empty where only the place does
record Credit(Span mention, Optional<Span> cue) {

  /// Farther from a quotation, in tokens, no cue is its own.
  static final int FURTHEST = 40;

  /// The credit that the cue at token `cue` gives to the phrase `begin..end`.
  static Credit of(ParsedSentence sentence, int begin, int end, int cue) {
    int cueEnd = sentence.word(cue).equals("according") ? cue + 2 : cue + 1;
    Span mention =
        begin > cue ? Mentions.withName(sentence, begin, end) : Mentions.of(sentence, begin, end);
    return new Credit(mention, Optional.of(sentence.span(cue, cueEnd)));
  }
}
