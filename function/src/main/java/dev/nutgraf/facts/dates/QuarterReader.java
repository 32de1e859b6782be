package dev.nutgraf.facts.dates;

import java.util.Map;
import java.util.Optional;

/// Reads quarters with their year: "the third quarter of 1989", "Q3 2013".
final class QuarterReader {

  private static final Map<String, String> ORDINALS = DateLexicon.LEXICON.table("ordinals");
  private static final Map<String, String> LETTERED =
      DateLexicon.LEXICON.table("quarters by letter");

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  QuarterReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  /// "the third quarter of 1989", "third-quarter", "the 1988 third quarter", "Q3 2013".
  Optional<FoundDate> at(int i) {
    int begin = i;
    int year = tokens.year(i);
    int at = year > 0 ? i + 1 : i;
    at = year > 0 && tokens.word(at).equals("'s") ? at + 1 : at;
    boolean fiscal = tokens.word(at).equals("fiscal");
    at = fiscal ? at + 1 : at;
    String lettered = LETTERED.get(tokens.word(at));
    String ordinal = ORDINALS.get(tokens.word(at));
    if (tokens.digits(at) > 0 && tokens.dayEnd(at) > at + 1 && tokens.digits(at) < 5) {
      ordinal = String.valueOf(tokens.digits(at));
    }
    int end;
    if (lettered != null) {
      ordinal = lettered;
      end = at + 1;
    } else if (ordinal != null) {
      int noun = tokens.dayEnd(at) > at + 1 ? tokens.dayEnd(at) : tokens.after(at);
      noun = tokens.word(noun).equals("-") ? noun + 1 : noun;
      if (!tokens.word(noun).equals("quarter")) {
        return Optional.empty();
      }
      end = noun + 1;
    } else {
      return Optional.empty();
    }
    int of = tokens.word(end).equals("of") || tokens.word(end).equals(",") ? end + 1 : end;
    if (year < 0 && tokens.word(of).equals("fiscal")) {
      of++;
    }
    if (year < 0 && tokens.year(of) > 0) {
      year = tokens.year(of);
      end = of + 1;
    } else if (year < 0
        && timeline.isPresent()
        && (tokens.word(of).equals("last")
            || tokens.word(of).equals("this")
            || tokens.word(of).equals("next"))
        && tokens.word(of + 1).equals("year")) {
      int shift = tokens.word(of).equals("last") ? -1 : tokens.word(of).equals("next") ? 1 : 0;
      year = timeline.get().today().getYear() + shift;
      end = of + 2;
    }
    String number = ordinal;
    int known = year;
    return FoundDate.date(
        begin,
        end,
        known > 0
            ? Optional.of(known + "-Q" + number)
            : timeline.map(t -> t.quarter(Integer.parseInt(number))));
  }
}
