package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads where, why and how something happened from the sentence that tells it.
final class CircumstanceReader {

  private static final int LONGEST = 25;

  private CircumstanceReader() {}

  /// The place with a name after the preposition at `i`, if one follows.
  static Optional<Span> placeAfter(ParsedSentence sentence, int i) {
    int begin = i + 1;
    int end = NounPhrases.endOf(sentence, begin);
    boolean place =
        end > begin && isNamed(sentence, begin, end) && !Calendar.isTimeWord(sentence.word(begin));
    return place
        ? Optional.of(sentence.span(withoutArticle(sentence, begin), furtherPlace(sentence, end)))
        : Optional.empty();
  }

  private static int withoutArticle(ParsedSentence sentence, int begin) {
    return sentence.word(begin).equals("the") ? begin + 1 : begin;
  }

  /// ", Hebei province" and "in New York" after a place.
  private static int furtherPlace(ParsedSentence sentence, int end) {
    boolean comma = sentence.word(end).equals(",");
    boolean inside = sentence.word(end).equals("in") || sentence.word(end).equals("of");
    if (!comma && !inside) {
      return end;
    }
    int further = NounPhrases.endOf(sentence, end + 1);
    boolean named =
        further > end + 1
            && isNamed(sentence, end + 1, further)
            && !Calendar.isTimeWord(sentence.word(end + 1))
            && sentence.part(end + 1) == PartOfSpeech.NAME;
    boolean closes = !comma || sentence.isMark(further);
    return named && closes ? further : end;
  }

  static boolean leadsToPlace(String word) {
    return switch (word) {
      case "in", "at", "near", "outside", "inside", "around", "across", "off" -> true;
      default -> false;
    };
  }

  private static boolean isNamed(ParsedSentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (sentence.part(i) == PartOfSpeech.NAME && sentence.isCapitalized(i)) {
        return true;
      }
    }
    return false;
  }

  /// "because …", "due to …", "after …" behind the verb.
  static Optional<Span> why(ParsedSentence sentence, int verb) {
    for (int i = verb + 1; i < sentence.size() - 1; i++) {
      int length = causeLength(sentence, i);
      if (length > 0) {
        return until(sentence, i + length);
      }
    }
    return Optional.empty();
  }

  private static int causeLength(ParsedSentence sentence, int i) {
    String next = sentence.word(i + 1);
    return switch (sentence.word(i)) {
      case "because" -> next.equals("of") ? 2 : 1;
      case "due" -> next.equals("to") ? 2 : 0;
      case "after", "amid", "following" -> Calendar.isTimeWord(next) ? 0 : 1;
      case "over" ->
          sentence.part(i + 1) == PartOfSpeech.NUMBER || isWin(sentence.word(i - 1)) ? 0 : 1;
      case "in" ->
          (next.equals("response") || next.equals("protest") || next.equals("retaliation")) ? 3 : 0;
      default -> 0;
    };
  }

  /// "a victory over Hungary" tells whom, not why.
  private static boolean isWin(String word) {
    return switch (word) {
      case "victory", "win", "triumph", "lead", "advantage", "power", "control" -> true;
      default -> false;
    };
  }

  /// "by storming …", "using …" behind the verb.
  static Optional<Span> how(ParsedSentence sentence, int verb) {
    for (int i = verb + 1; i < sentence.size() - 1; i++) {
      boolean by = sentence.word(i).equals("by") && sentence.part(i + 1) == PartOfSpeech.GERUND;
      if (by || sentence.word(i).equals("using")) {
        return until(sentence, by ? i + 1 : i);
      }
    }
    return Optional.empty();
  }

  /// The words from `from` to the next mark or the next clause.
  private static Optional<Span> until(ParsedSentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && end - from < LONGEST && !ends(sentence, end)) {
      end++;
    }
    return end > from ? Optional.of(sentence.span(from, end)) : Optional.empty();
  }

  private static boolean ends(ParsedSentence sentence, int i) {
    return sentence.isMark(i)
        && switch (sentence.word(i)) {
          case "$", "£", "€", "%", "-", "'", "“", "”", "‘", "’", "\"" -> false;
          default -> true;
        };
  }
}
