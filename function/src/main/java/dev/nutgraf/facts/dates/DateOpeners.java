package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.language.Lexicon;
import java.util.HashSet;
import java.util.Set;

/// Tells at a glance which tokens a date or time may begin with: most are none, and are not worth
/// asking every reader.
final class DateOpeners {

  private static final Set<String> WORDS = words();

  private DateOpeners() {}

  static boolean mayOpen(DateSentence tokens, int i) {
    String word = tokens.word(i);
    return WORDS.contains(word) || NumberReader.mayBegin(tokens.tokens().get(i), word);
  }

  private static Set<String> words() {
    Lexicon lexicon = DateLexicon.LEXICON;
    Set<String> words = new HashSet<>(lexicon.words("opens a date"));
    words.addAll(Calendar.weekdays());
    words.addAll(lexicon.table("ordinals").keySet());
    words.addAll(lexicon.table("centuries").keySet());
    words.addAll(lexicon.table("quarters by letter").keySet());
    words.addAll(lexicon.table("seasons").keySet());
    words.addAll(lexicon.table("recurring").keySet());
    for (String month : Calendar.months()) {
      words.add(month);
      if (month.endsWith(".")) {
        words.add(month.substring(0, month.length() - 1));
      }
    }
    return words;
  }
}
