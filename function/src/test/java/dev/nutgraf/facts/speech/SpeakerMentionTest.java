package dev.nutgraf.facts.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerMentionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Council leader Idris Calloway spoke. | Idris Calloway
          A spokesman for the ministry spoke. | A spokesman for the ministry
          President Ruth Hale spoke. | Ruth Hale
          Harbour captain Smith and Jones spoke. | Harbour captain Smith and Jones
          The Hale spoke. | The Hale
          She spoke. | She
          """)
  void aMentionIsTheNameOrThePhrase(String text, String mention) {
    ParsedSentence sentence = sentence(text);
    TokenRange phrase = NounPhrases.linkedAt(sentence, 0);

    assertThat(SpeakerMention.of(sentence, phrase).in(text)).isEqualTo(mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor, Elena Brandt, spoke. | Elena Brandt
          The mayor, Monday, spoke. | The mayor
          The mayor, a doctor, spoke. | The mayor
          Idris Calloway, Elena Brandt, and others spoke. | Idris Calloway
          """)
  void theNameBehindAnOfficeIsTheMention(String text, String mention) {
    ParsedSentence sentence = sentence(text);

    assertThat(SpeakerMention.withName(sentence, NounPhrases.at(sentence, 0)).in(text))
        .isEqualTo(mention);
  }

  private static ParsedSentence sentence(String text) {
    return ParsedArticle.of(TestArticles.of(text)).parsed().getFirst();
  }
}
