package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads where, why and how something happened from the sentence that tells it.
final class CircumstanceReader {

  private static final int LONGEST = 25;

  /// How far behind its verb "over" may stand.
  private static final int FURTHEST_OVER = 12;

  private CircumstanceReader() {}

  /// The place with a name after the preposition at `i`, if one follows: "Leeds", "the northern
  /// city of Handan".
  static Optional<Span> placeAfter(ParsedSentence sentence, int i) {
    TokenRange phrase = NounPhrases.at(sentence, i + 1);
    int last = phrase.end() - 1;
    if (!phrase.isEmpty()
        && EventWords.TOWN.contains(sentence.word(last))
        && sentence.word(last + 1).equals("of")) {
      TokenRange named = NounPhrases.at(sentence, last + 2);
      phrase = new TokenRange(phrase.begin(), Math.max(phrase.end(), named.end()));
    }
    phrase = withoutTime(sentence, phrase);
    return isPlace(sentence, phrase)
        ? Optional.of(
            sentence.span(
                withoutArticle(sentence, phrase.begin()), furtherPlace(sentence, phrase.end())))
        : Optional.empty();
  }

  /// "Dhaka 43 days": the phrase up to the number.
  private static TokenRange withoutTime(ParsedSentence sentence, TokenRange phrase) {
    for (int i = phrase.begin() + 1; i < phrase.end(); i++) {
      if (sentence.part(i) == PartOfSpeech.NUMBER
          && EventWords.TIME_UNIT.contains(sentence.word(i + 1))) {
        return new TokenRange(phrase.begin(), i);
      }
    }
    return phrase;
  }

  private static boolean isPlace(ParsedSentence sentence, TokenRange phrase) {
    return hasCapitalizedName(sentence, phrase)
        && !Calendar.isTimeWord(sentence.word(phrase.begin()));
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
    TokenRange further = NounPhrases.at(sentence, end + 1);
    boolean named =
        isPlace(sentence, further) && sentence.part(further.begin()) == PartOfSpeech.NAME;
    boolean closes = !comma || sentence.isMark(further.end());
    return named && closes ? further.end() : end;
  }

  private static boolean hasCapitalizedName(ParsedSentence sentence, TokenRange phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (sentence.part(i) == PartOfSpeech.NAME && sentence.isCapitalized(i)) {
        return true;
      }
    }
    return false;
  }

  /// "because …", "due to …", "in protest at …" behind the verb; what only came before is no cause.
  static Optional<Span> why(ParsedSentence sentence, int verb) {
    for (int i = verb + 1; i < sentence.size() - 1; i++) {
      int length = causeLength(sentence, verb, i);
      if (length > 0) {
        return until(sentence, i + length);
      }
    }
    return Optional.empty();
  }

  /// How many words from `i` on lead to a cause ("because of": 2); 0 when they lead to none.
  private static int causeLength(ParsedSentence sentence, int verb, int i) {
    String word = sentence.word(i);
    String next = sentence.word(i + 1);
    return switch (word) {
      case "because" -> next.equals("of") ? 2 : 1;
      case "due", "owing", "thanks" ->
          next.equals("to") && sentence.part(i + 2) != PartOfSpeech.VERB_BASE ? 2 : 0;
      case "over" -> isOverCause(sentence, verb, i) ? 1 : 0;
      case "in" -> EventWords.ANSWERS.contains(next) ? 3 : 0;
      default -> 0;
    };
  }

  /// "resigned over the scandal", but not "over 50 people" or "set over the hills".
  private static boolean isOverCause(ParsedSentence sentence, int verb, int i) {
    int last = PredicateBoundaries.lastOfGroup(sentence, verb);
    return sentence.part(i + 1) != PartOfSpeech.NUMBER
        && i - last < FURTHEST_OVER
        && EventWords.ACTS_OVER.contains(sentence.word(last));
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
        && !EventWords.QUOTATION_MARK.contains(sentence.word(i))
        && switch (sentence.word(i)) {
          case "$", "£", "€", "%", "-" -> false;
          default -> true;
        };
  }
}
