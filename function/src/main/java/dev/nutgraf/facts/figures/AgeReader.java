package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Set;

/// Tells whether a number without "years old" is an age, by the words around it.
final class AgeReader {

  private static final Set<String> HAVE_AGE = FigureLexicon.LEXICON.words("may be under an age");
  private static final Set<String> PEOPLE = FigureLexicon.LEXICON.words("has an age");
  private static final Set<String> TURNS = FigureLexicon.LEXICON.words("reaches an age");
  private static final Set<String> DIES = FigureLexicon.LEXICON.words("dies at an age");

  /// Nobody is older than can be told in so many digits.
  private static final int MOST_DIGITS = 3;

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private final FigureSentence words;

  AgeReader(FigureSentence words) {
    this.words = words;
  }

  /// The token after the age that `number` is; empty where it is none.
  OptionalInt end(NumberReader.Amount number) {
    int begin = number.begin();
    int end = number.end();
    if (words.word(end).equals("yo") || words.word(end).equals("y/o")) {
      return OptionalInt.of(end + 1);
    }
    boolean age =
        isBehindAge(begin, end)
            || isLimit(begin, end)
            || (isPossible(number)
                && (isBehindName(begin, end)
                    || isOfPerson(begin, end)
                    || isReached(begin, end)
                    || isOfDeath(begin, end)));
    return age ? OptionalInt.of(end) : OptionalInt.empty();
  }

  private static boolean isPossible(NumberReader.Amount number) {
    BigDecimal value = number.value();
    return !number.fraction()
        && value.scale() <= 0
        && value.signum() > 0
        && value.compareTo(OLDEST) <= 0;
  }

  /// "aged 34", "ages 5", "aged between 18", "at age 34", "the age of 34".
  private boolean isBehindAge(int begin, int end) {
    String before = words.word(begin - 1);
    return before.equals("aged")
        || before.equals("ages")
        || (before.equals("between") && words.word(begin - 2).equals("aged"))
        || (before.equals("age") && words.counted(end).isEmpty())
        || (before.equals("of") && words.word(begin - 2).equals("age"));
  }

  /// "those under 18", "drivers over 70"; not "drivers over 70 miles".
  private boolean isLimit(int begin, int end) {
    String before = words.word(begin - 1);
    return (before.equals("under") || before.equals("over"))
        && HAVE_AGE.contains(words.word(begin - 2))
        && words.counted(end).isEmpty();
  }

  /// "Ann Lee, 34, said", "the man, 34, was"; not "on Monday, 34, ...".
  private boolean isBehindName(int begin, int end) {
    String after = words.word(end);
    return isInDigits(begin)
        && end == begin + 1
        && words.word(begin - 1).equals(",")
        && (after.equals(",") || after.equals("."))
        && !words.isAdjacent(begin)
        && (PEOPLE.contains(words.word(begin - 2))
            || (words.part(begin - 2) == PartOfSpeech.NAME
                && Calendar.month(words.word(begin - 2)).isEmpty()
                && Calendar.weekday(words.word(begin - 2)).isEmpty()));
  }

  private boolean isInDigits(int begin) {
    String text = words.text(begin);
    return text.length() <= MOST_DIGITS && !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /// "Anna Reed, who is 62, said", "Her own mother is 93.", "He was only 19 when"; not "the score
  /// was 62" and "she was 30 minutes late".
  private boolean isOfPerson(int begin, int end) {
    int at = begin - 1;
    while (words.part(at) == PartOfSpeech.ADVERB || isBetween(words.word(at))) {
      at--;
    }
    boolean be = ClauseWords.BE.contains(words.word(at));
    return be && PEOPLE.contains(words.word(at - 1)) && endsClause(end);
  }

  private static boolean isBetween(String word) {
    return word.equals("nearly") || word.equals("about");
  }

  /// "She turned 50 in May", "he turns 18 today".
  private boolean isReached(int begin, int end) {
    return TURNS.contains(words.word(begin - 1)) && endsClause(end);
  }

  /// "He died at 86", "dead at 40".
  private boolean isOfDeath(int begin, int end) {
    return words.word(begin - 1).equals("at")
        && DIES.contains(words.word(begin - 2))
        && endsClause(end);
  }

  /// Whether nothing follows that the number could count.
  private boolean endsClause(int end) {
    return words.counted(end).isEmpty()
        && switch (words.part(end)) {
          case MARK -> !words.isAdjacent(end) || ".,;:!?)\"”".contains(words.word(end));
          case CONJUNCTION, PREPOSITION, QUESTION_WORD, ADVERB -> true;
          case NAME, NOUN -> Calendar.isTimeWord(words.word(end));
          case ADJECTIVE,
              DETERMINER,
              ENDING,
              GERUND,
              MODAL,
              NUMBER,
              OTHER,
              PARTICIPLE,
              PARTICLE,
              POSSESSIVE,
              PRONOUN,
              TO,
              VERB_BASE,
              VERB_PAST,
              VERB_PRESENT ->
              false;
        };
  }
}
