package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ParsedSentence;
import java.util.Optional;

/// Where a quotation stands among the writer's own words.
///
/// @param head the sentence that it begins in
/// @param open its first token there
/// @param tail the sentence that it ends in, often the same
/// @param close the token behind it there
/// @param next the sentence behind `tail`, if there is one
/// @param unfinished whether its last character shows that its sentence goes on: a comma, or a mark
///   that a credit may follow ("?")
record QuotationPlace(
    ParsedSentence head,
    int open,
    ParsedSentence tail,
    int close,
    Optional<ParsedSentence> next,
    boolean unfinished) {

  static boolean isDash(String word) {
    return word.equals("—") || word.equals("–") || word.equals("―") || word.equals("-");
  }
}
