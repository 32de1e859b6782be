package dev.nutgraf.facts.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.TokenRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What a sentence is asked about its dates, and the readers one by one.
class DateReadersTest {

  private static final Optional<TimexResolver> PUBLISHED =
      Optional.of(new TimexResolver(LocalDate.of(2024, 12, 28)));

  private static DateSentence sentence(String text) {
    return DateSentence.of(ParsedArticle.of(TestArticles.of(text)).parsed().getFirst());
  }

  private static Optional<String> value(DatePhraseReader reader, int i) {
    return reader.at(i, Optional.empty()).flatMap(FoundDate::value);
  }

  @Test
  void wordsAreCutAtTheirHyphens() {
    DateSentence cut = sentence("The mid-1990s third-quarter profit");

    assertThat(cut.tokens())
        .extracting(token -> token.text())
        .containsExactly("The", "mid", "-", "1990", "s", "third", "-", "quarter", "profit");
    assertThat(cut.span(new TokenRange(1, 5)).in("The mid-1990s third-quarter profit"))
        .isEqualTo("mid-1990s");
    assertThat(cut.after(5)).isEqualTo(7);
    assertThat(cut.after(7)).isEqualTo(8);
    assertThat(cut.word(-1)).isEmpty();
    assertThat(cut.isAdjacent(2)).isTrue();
    assertThat(cut.isAdjacent(1)).isFalse();
  }

  @Test
  void numbersAreDaysOrYears() {
    DateSentence tokens = sentence("8 32 1998 0998 98 1,998 4th '98");

    assertThat(tokens.day(0)).isEqualTo(OptionalInt.of(8));
    assertThat(tokens.isDay(1)).isFalse();
    assertThat(tokens.year(2)).isEqualTo(OptionalInt.of(1998));
    assertThat(tokens.isYear(3)).isFalse();
    assertThat(tokens.isYear(4)).isFalse();
    assertThat(tokens.digits(4)).isEqualTo(OptionalInt.of(98));
    assertThat(tokens.digits(5)).isEmpty();
    assertThat(tokens.dayEnd(6)).isEqualTo(8);
    assertThat(tokens.dayEnd(0)).isEqualTo(1);
    assertThat(tokens.digits(-1)).isEmpty();
  }

  @Test
  void monthsHaveACapital() {
    DateSentence tokens = sentence("It may rain in May or Nov");

    assertThat(tokens.month(1)).isEmpty();
    assertThat(tokens.month(4)).contains(5);
    assertThat(tokens.month(6)).contains(11);
  }

  @Test
  void theClockReadsOnlyTimes() {
    assertThat(value(new ClockReader(sentence("At 5 p.m. in Larkport")), 1)).contains("T17:00");
    assertThat(value(new ClockReader(sentence("At 25 p.m. in Larkport")), 1)).isEmpty();
    assertThat(value(new ClockReader(sentence("At 6.75pm in Larkport")), 1)).isEmpty();
    assertThat(value(new ClockReader(sentence("Luke 10:30 in Larkport")), 1)).isEmpty();
    assertThat(value(new ClockReader(sentence("At 10:30 in Larkport")), 1)).contains("T10:30");
  }

  @Test
  void aQuarterHasANumberUpToFour() {
    assertThat(value(new QuarterReader(sentence("Its 4th quarter of 2013"), PUBLISHED), 1))
        .contains("2013-Q4");
    assertThat(value(new QuarterReader(sentence("Its 5th quarter of 2013"), PUBLISHED), 1))
        .isEmpty();
    assertThat(value(new QuarterReader(sentence("Its third floor"), PUBLISHED), 1)).isEmpty();
  }

  @Test
  void fourDigitsAreAYearWhereTheyCountNothing() {
    assertThat(value(new YearReader(sentence("The hall of 1998 stands")), 3)).contains("1998");
    assertThat(value(new YearReader(sentence("They lost 1600 men")), 2)).isEmpty();
    assertThat(value(new YearReader(sentence("They sold 1998 boats")), 2)).isEmpty();
    assertThat(value(new YearReader(sentence("They paid $1998 then")), 3)).isEmpty();
    assertThat(value(new YearReader(sentence("It grew 1998 percent")), 2)).isEmpty();
    assertThat(value(new YearReader(sentence("It ran from 1945-39")), 3)).contains("1945");
  }

  @Test
  void aLengthOfTimeIsAWholeNumberThatNewsCounts() {
    assertThat(value(new DurationReader(sentence("It took 18 months"), PUBLISHED), 2))
        .contains("P18M");
    assertThat(value(new DurationReader(sentence("It took 6000 years"), PUBLISHED), 2)).isEmpty();
    assertThat(value(new DurationReader(sentence("It took 2.5 years"), PUBLISHED), 2)).isEmpty();
    assertThat(value(new DurationReader(sentence("She is 18 months old"), PUBLISHED), 2)).isEmpty();
    assertThat(value(new DurationReader(sentence("It broke 2 days ago"), PUBLISHED), 2))
        .contains("2024-12-26");
  }

  @Test
  void whatWasToldBeforeIsTheContext() {
    DateSentence words = sentence("That year it shut");
    ContextDateReader reader =
        new ContextDateReader(words, PUBLISHED, new QuarterReader(words, PUBLISHED));

    assertThat(reader.at(0, Optional.of("1998-05")).flatMap(FoundDate::value)).contains("1998");
    assertThat(reader.at(0, Optional.empty())).isEmpty();
    assertThat(reader.at(0, Optional.of("T17:00"))).isEmpty();
  }

  @Test
  void wordsBeforeADatePointAhead() {
    assertThat(FutureCue.pointsAhead(sentence("It will open on Friday"), 4)).isTrue();
    assertThat(FutureCue.pointsAhead(sentence("They'll open on Friday"), 4)).isTrue();
    assertThat(FutureCue.pointsAhead(sentence("It opened on Friday"), 3)).isFalse();
    assertThat(FutureCue.pointsAhead(sentence("It is due to open on Friday"), 6)).isTrue();
    assertThat(FutureCue.pointsAhead(sentence("Friday"), 0)).isFalse();
  }
}
