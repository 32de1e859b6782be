package dev.nutgraf.facts.mentions;

import static dev.nutgraf.language.tagger.NameTag.Kind.ORGANIZATION;
import static dev.nutgraf.language.tagger.NameTag.Kind.OTHER;
import static dev.nutgraf.language.tagger.NameTag.Kind.PERSON;
import static dev.nutgraf.language.tagger.NameTag.Kind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.tagger.NameTag;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each reader makes of the words around "Veldora", which no list knows.
class KindReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Veldora, a Danish mining company, has closed.  | ORGANIZATION
          Veldora, the island off Spain, has closed.     | PLACE
          Veldora, a film about a diver, opens today.    | OTHER
          Veldora, who is ill, stayed at home.           | PERSON
          Veldora, 30, stayed at home.                   | PERSON
          The seller, Veldora, is in Cork.               | ORGANIZATION
          The region's capital, Veldora, is on fire.     | PLACE
          """)
  void anAppositionTells(String text, NameTag.Kind kind) {
    assertThat(read(new KindByApposition(), text, OTHER)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Veldora, 300, is too many.",
        "Veldora, 30 of them, stayed.",
        "Veldora, in the company, stayed.",
        "Veldora, a cousin of the company, stayed.",
        "In company, Veldora, as ever, was quiet.",
        "The Company, Veldora, has closed.",
        "The film maker, Veldora, has left.",
      })
  void noAppositionTellsNothing(String text) {
    assertThat(read(new KindByApposition(), text, OTHER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It lies in the village of Veldora today.     | PLACE
          He is an analyst at Veldora today.           | ORGANIZATION
          She is a lawyer with Veldora today.          | ORGANIZATION
          He sold his shares in Veldora today.         | ORGANIZATION
          She is the owner of Veldora today.           | ORGANIZATION
          She starred in Veldora today.                | OTHER
          They saw The Veldora today.                  | OTHER
          They work for the carmaker Veldora today.    | ORGANIZATION
          They saw the film Veldora today.             | OTHER
          They crossed the river Veldora today.        | PLACE
          """)
  void theWordsBeforeTell(String text, NameTag.Kind kind) {
    assertThat(read(new KindByWordBefore(), text, PLACE)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He lives in Veldora today.",
        "He lives at Veldora today.",
        "He is mayor at Veldora today.",
        "She starred at Veldora today.",
        "In the town Veldora opened a plant.",
        "Yesterday the film maker Veldora left.",
        "The Veldora left.",
        "They met Film Veldora today.",
      })
  void otherWordsBeforeTellNothing(String text) {
    assertThat(read(new KindByWordBefore(), text, PLACE)).isEmpty();
  }

  @Test
  void aNounForPeopleAndFirmsMakesAFirmOfASingleWord() {
    String text = "They owe the builder Veldora money.";

    assertThat(read(new KindByWordBefore(), text, PERSON)).contains(ORGANIZATION);
    assertThat(read(new KindByWordBefore(), text, PLACE)).contains(ORGANIZATION);
  }

  @Test
  void aCapitalArticleMayBelongToABody() {
    assertThat(read(new KindByWordBefore(), "They saw The Veldora today.", ORGANIZATION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Veldora's shares rose.                      | ORGANIZATION
          Veldora’s annual profits doubled.           | ORGANIZATION
          Veldora shareholders voted.                 | ORGANIZATION
          Veldora's chief executive left.             | ORGANIZATION
          Veldora's chief financial officer left.     | ORGANIZATION
          Veldora was founded in 1990.                | ORGANIZATION
          Veldora, been acquired twice, is no more.   | ORGANIZATION
          Veldora said it would close.                | ORGANIZATION
          Veldora (1984) is her best.                 | OTHER
          """)
  void theWordsBehindTell(String text, NameTag.Kind kind) {
    assertThat(read(new KindByWordAfter(), text, PLACE)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Veldora's house is for sale.",
        "Veldora's chief worry is money.",
        "Veldora was born in 1990.",
        "Veldora said it.",
        "Veldora said they would close.",
        "Veldora (84) is her best.",
        "Veldora (1984 is her best.",
      })
  void otherWordsBehindTellNothing(String text) {
    assertThat(read(new KindByWordAfter(), text, PLACE)).isEmpty();
  }

  @Test
  void aPersonMaySayItToo() {
    assertThat(read(new KindByWordAfter(), "Veldora said it would rain.", PERSON)).isEmpty();
  }

  @Test
  void cuesTryTheReadersInTurn() {
    ParsedArticle article = TestMentions.article("Veldora, who is ill, sold shares in Zol Ltd.");
    NameCues cues = new NameCues(article);

    assertThat(cues.around(TestMentions.mention(article, "Veldora", OTHER))).contains(PERSON);
    assertThat(cues.beside(TestMentions.mention(article, "Veldora", OTHER))).isEmpty();
    assertThat(cues.beside(TestMentions.mention(article, "Zol", OTHER))).contains(ORGANIZATION);
  }

  private static Optional<NameTag.Kind> read(KindReader reader, String text, NameTag.Kind tagged) {
    ParsedArticle article = TestMentions.article(text);
    return reader.kind(
        TestMentions.mention(article, "Veldora", tagged), article.parsed().getFirst());
  }
}
