package dev.nutgraf.facts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shapes of a number with its unit, and what is asked to tell them.
class QuantityReaderTest {

  private static FigureSentence sentence(String text) {
    return FigureSentence.of(ParsedArticle.of(TestArticles.of(text)).parsed().getFirst());
  }

  private static Optional<Quantity> quantity(String text, int from) {
    return new QuantityReader(sentence(text)).at(from);
  }

  /// The token to begin at, the kind, value, unit, end and magnitude.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It cost MEUR 120 then | 2 | MONEY | 120000000 | EUR | 4 | 1000000
          It cost 30 MUSD then | 2 | MONEY | 30000000 | USD | 4 | 1000000
          It cost $1.2 billion then | 2 | MONEY | 1200000000 | dollar | 5 | 1000000000
          It cost 20 EUR then | 2 | MONEY | 20 | EUR | 4 | -
          It cost 20 EUR million then | 2 | MONEY | 20000000 | EUR | 5 | -
          It cost 15 dollars 50 | 2 | MONEY | 15.50 | dollar | 5 | -
          It cost 15 dollars 500 | 2 | MONEY | 15 | dollar | 4 | -
          It cost 3 pounds 20 pence then | 2 | MONEY | 3.20 | pound | 6 | -
          It is 5 ft 2 in tall | 2 | MEASURE | 5.166667 | foot | 6 | -
          It is 5 ft 2 | 2 | MEASURE | 5 | foot | 4 | -
          It moves 40 litres per second here | 2 | MEASURE | 40 | litre per second | 6 | -
          It moves 40 litres per boat here | 2 | MEASURE | 40 | litre | 4 | -
          He is 34 years old now | 2 | AGE | 34 | year | 5 | -
          He is 34 years of age now | 2 | AGE | 34 | year | 6 | -
          It took 34 years then | 2 | DURATION | 34 | year | 4 | -
          He is 34 yo now | 2 | AGE | 34 | year | 4 | -
          He was aged 34 then | 3 | AGE | 34 | year | 4 | -
          Those under 18 may enter | 2 | AGE | 18 | year | 3 | -
          Boats under 18 stay out | 2 | COUNT | 18 | - | 3 | -
          Some three boats sank | 1 | COUNT | 3 | - | 2 | -
          Some two thirds sank | 1 | FRACTION | 0.666667 | - | 3 | -
          Some 40bn fish live | 1 | COUNT | 40000000000 | - | 3 | 1000000000
          """)
  void aShapeHasItsQuantity(
      String text,
      int from,
      Figure.Kind kind,
      BigDecimal value,
      String unit,
      int end,
      String magnitude) {
    Quantity quantity = quantity(text, from).orElseThrow();

    assertThat(quantity.kind()).isEqualTo(kind);
    assertThat(quantity.value()).isEqualByComparingTo(value);
    assertThat(quantity.unit().orElse("-")).isEqualTo(unit);
    assertThat(quantity.tokens()).isEqualTo(new TokenRange(from, end));
    assertThat(quantity.magnitude().map(BigDecimal::toPlainString).orElse("-"))
        .isEqualTo(magnitude);
  }

  @Test
  void theWordBeforeLeads() {
    assertThat(quantity("From 3 to 5", 1).orElseThrow().lead()).isEqualTo("from");
    assertThat(quantity("3 to 5", 0).orElseThrow().lead()).isEmpty();
  }

  @Test
  void withoutANumberThereIsNoQuantity() {
    assertThat(quantity("It cost dollars", 1)).isEmpty();
    assertThat(quantity("It cost", 7)).isEmpty();
    assertThat(QuantityReader.isMillions("MEUR")).isTrue();
    assertThat(QuantityReader.isMillions("MILK")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "to, TO, false, false",
    "or, OR, false, false",
    "and, AND, false, false",
    "through, THROUGH, false, true",
    "-, DASH, false, true",
    "–, DASH, false, true",
    "in, IN, true, false",
    "over, OVER, true, false",
    "out of, OUT_OF, true, false"
  })
  void aLinkJoinsTwoNumbers(String words, PairLink link, boolean divides, boolean mayName) {
    assertThat(PairLink.at(sentence("Five " + words + " six"), 1)).contains(link);
    assertThat(link.divides()).isEqualTo(divides);
    assertThat(link.mayName()).isEqualTo(mayName);
    assertThat(link.tokens()).isEqualTo(words.split(" ").length);
  }

  @Test
  void otherWordsLinkNothing() {
    assertThat(PairLink.at(sentence("Five out six"), 1)).isEmpty();
    assertThat(PairLink.at(sentence("Five boats six"), 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The three-ton boat | The three - ton boat
          A 34-year-old man | A 34 - year - old man
          A 34 year-old man | A 34 year - old man
          A year-old man | A year-old man
          For one-and-a-half years | For one and a half years
          The twenty-five-year lease | The twenty-five - year lease
          The twenty-seventh time | The twenty-seventh time
          Only twenty-five boats | Only twenty-five boats
          It cost USD115 then | It cost USD 115 then
          The well-known boat | The well-known boat
          """)
  void wordsAreCutWhereANumberNeedsIt(String text, String cut) {
    assertThat(String.join(" ", Token.texts(sentence(text).tokens()))).isEqualTo(cut);
  }

  @Test
  void aPieceHasThePartOfItsWord() {
    FigureSentence words = sentence("The three-ton boat sank in the harbour");

    assertThat(words.part(3)).isEqualTo(words.part(1));
    assertThat(words.part(4)).isEqualTo(PartOfSpeech.NOUN);
    assertThat(words.part(-1)).isEqualTo(PartOfSpeech.MARK);
    assertThat(words.part(99)).isEqualTo(PartOfSpeech.MARK);
  }

  @Test
  void whatIsCountedBeginsBehindOfAndItsArticle() {
    String text = "Eleven of the young students passed";

    assertThat(sentence(text).counted(1).orElseThrow().in(text)).isEqualTo("young students");
    assertThat(sentence("Eleven will pass").counted(1)).isEmpty();
  }

  @Test
  void wordsOfWinningTellAScore() {
    FigureSentence words = sentence("Larkport won 3 - 1 at home");

    assertThat(words.isScoreContext(new TokenRange(2, 5))).isTrue();
    assertThat(sentence("Larkport bought 3 - 1 boats").isScoreContext(new TokenRange(2, 5)))
        .isFalse();
  }

  @Test
  void smallerUnitsArePartsOfLargerOnes() {
    assertThat(SmallerUnit.of("foot")).contains(SmallerUnit.INCH);
    assertThat(SmallerUnit.of("GBP")).contains(SmallerUnit.PENNY);
    assertThat(SmallerUnit.of("metre")).isEmpty();
    assertThat(SmallerUnit.CENT.isNamedBy("cents")).isTrue();
    assertThat(SmallerUnit.CENT.isNamedBy("pence")).isFalse();
    assertThat(SmallerUnit.INCH.inLarger(BigDecimal.valueOf(6))).isEqualByComparingTo("0.5");
    assertThat(SmallerUnit.PENNY.inLarger(BigDecimal.valueOf(50))).isEqualByComparingTo("0.5");
  }
}
