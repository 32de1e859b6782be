package dev.nutgraf.facts.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

  @Test
  void anOfficeIsItsOnlyHolders() {
    String text = "Mayor Ann Lee and clerk Tom Fox met former judge Max Orr. The mayor spoke.";

    assertThat(holder(text, "The mayor", person(text, "Ann Lee", "Mayor"))).contains("Ann Lee");
    assertThat(holder(text, "The mayor", person(text, "Tom Fox", "clerk"))).isEmpty();
    assertThat(
            holder(
                text,
                "The mayor",
                person(text, "Ann Lee", "Mayor"),
                person(text, "Tom Fox", "Mayor")))
        .isEmpty();
    assertThat(
            holder(
                text + " The judge spoke.", "The judge", person(text, "Max Orr", "former judge")))
        .isEmpty();
  }

  private static Optional<String> holder(String text, String office, Person... people) {
    return new OfficeHolders(text, List.of(people)).holder(span(text, office));
  }

  private static Person person(String text, String name, String role) {
    return new Person(name, List.of(span(text, role)), List.of(), List.of(span(text, name)), 1);
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static ParsedSentence sentence(String text) {
    return ParsedArticle.of(TestArticles.of(text)).parsed().getFirst();
  }
}
