package dev.nutgraf.facts.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The old bridge in Saltby fell down. | The old bridge
          A spokesman for the ministry left. | A spokesman
          She left the room. | She
          Smith and Jones left the room. | Smith and Jones
          Men and women left the room. | Men and women
          Many left the room. | Many
          The $ 5 million plan failed. | The $ 5 million plan
          Three rusty ferries sank. | Three rusty ferries
          The mayor's dog barked. | The mayor's dog
          The leaking roof fell in. | The leaking roof
          The broken window was closed. | The broken window
          Ruth Hale Monday left the room. | Ruth Hale
          """)
  void aPhraseBeginsAtItsFirstToken(String text, String phrase) {
    ParsedSentence sentence = sentence(text);

    assertThat(words(sentence, text, NounPhrases.at(sentence, 0))).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A spokesman for the ministry left. | A spokesman for the ministry
          The roof of the school in Saltby fell. | The roof of the school in Saltby
          The mayor on Friday resigned. | The mayor
          The mayor and the clerk left. | The mayor
          """)
  void linkedPhrasesAreOne(String text, String phrase) {
    ParsedSentence sentence = sentence(text);

    assertThat(words(sentence, text, NounPhrases.linkedAt(sentence, 0))).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yesterday the old bridge | the old bridge
          They met a spokesman for the ministry | the ministry
          They met her | her
          They met Smith and Jones | Smith and Jones
          On Friday Smith | Smith
          They saw the mayor's dog | the mayor's dog
          They saw a very old dog | a very old dog
          """)
  void aPhraseEndsBeforeAToken(String text, String phrase) {
    ParsedSentence sentence = sentence(text);

    assertThat(words(sentence, text, NounPhrases.before(sentence, sentence.size())))
        .isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met a spokesman for the ministry | a spokesman for the ministry
          They painted the roof of the school in Saltby | the roof of the school in Saltby
          They gave it to the ministry | the ministry
          """)
  void aLinkedPhraseEndsBeforeAToken(String text, String phrase) {
    ParsedSentence sentence = sentence(text);

    assertThat(words(sentence, text, NounPhrases.linkedBefore(sentence, sentence.size())))
        .isEqualTo(phrase);
  }

  @Test
  void whereNoPhraseIsTheRangeIsEmpty() {
    ParsedSentence sentence = sentence("They said that the dam would hold.");

    assertThat(NounPhrases.at(sentence, 1)).isEqualTo(new TokenRange(1, 1));
    assertThat(NounPhrases.before(sentence, 2)).isEqualTo(new TokenRange(2, 2));
    assertThat(NounPhrases.linkedAt(sentence, sentence.size()).isEmpty()).isTrue();
    assertThat(NounPhrases.linkedBefore(sentence, 0).isEmpty()).isTrue();
  }

  @Test
  void fourPhrasesAtMostAreLinked() {
    String text = "The key of the door of the room of the house of the mayor of the town was lost.";
    ParsedSentence sentence = sentence(text);

    assertThat(words(sentence, text, NounPhrases.linkedAt(sentence, 0)))
        .isEqualTo("The key of the door of the room of the house");
  }

  @Test
  void prepositionsLinkAndConjunctionsDoNot() {
    assertThat(NounPhrases.isLink("of")).isTrue();
    assertThat(NounPhrases.isLink("under")).isTrue();
    assertThat(NounPhrases.isLink("and")).isFalse();
    assertThat(NounPhrases.isLink("after")).isFalse();
  }

  private static String words(ParsedSentence sentence, String text, TokenRange phrase) {
    return sentence.span(phrase).in(text);
  }

  private static ParsedSentence sentence(String text) {
    return ParsedArticle.of(TestArticles.of(text)).parsed().getFirst();
  }
}
