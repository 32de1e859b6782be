package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import java.time.LocalDate;
import java.util.Optional;

/// Reads the day that a dateline gives: "PORT ELLERY, Feb. 21, 2015 (Wire) - Peace talks …". It is
/// the day the article was written, from which its other dates are told.
final class Dateline {

  /// A headline and a byline may stand before it.
  private static final int LAST_SENTENCE = 3;

  /// So many words the place and the day have.
  private static final int LONGEST = 12;

  private Dateline() {}

  /// The day, where one of the first sentences begins with a dateline that has one with its year.
  static Optional<TimexResolver> of(ParsedArticle article) {
    int sentences = Math.min(LAST_SENTENCE, article.parsed().size());
    for (int s = 0; s < sentences; s++) {
      Optional<TimexResolver> day = in(article.parsed().get(s));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<TimexResolver> in(ParsedSentence sentence) {
    int place = 0;
    while (place < LONGEST && isOfPlace(sentence, place)) {
      place++;
    }
    if (place == 0 || Calendar.month(sentence.text(place)).isEmpty()) {
      return Optional.empty();
    }
    DateSentence tokens = DateSentence.of(sentence);
    Optional<FoundDate> found =
        new CalendarDateReader(tokens, Optional.empty()).at(place, Optional.empty());
    if (found.isEmpty() || !found.get().hasDay() || !endsDateline(tokens.word(found.get().end()))) {
      return Optional.empty();
    }
    return Optional.of(new TimexResolver(LocalDate.parse(found.get().value().orElseThrow())));
  }

  /// Capitals and commas: "PORT ELLERY,", "Leeds, England,".
  private static boolean isOfPlace(ParsedSentence sentence, int i) {
    return sentence.word(i).equals(",")
        ? i > 0
        : sentence.isCapitalized(i) && Calendar.month(sentence.text(i)).isEmpty();
  }

  private static boolean endsDateline(String word) {
    return word.equals("(")
        || word.equals("-")
        || word.equals("–")
        || word.equals("—")
        || word.equals("/")
        || word.equals(":");
  }
}
