package dev.nutgraf.facts.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each reader alone, with the shapes of phrase that its documentation names.
class AttributionReadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          According to the engineers, the dam would hold. | the engineers | the dam would hold
          The dam would hold, according to the engineers. | the engineers | The dam would hold
          The dam, according to the engineers, would hold. | the engineers | The dam, according to the engineers, would hold
          According to the mayor, Elena Brandt, the dam would hold. | Elena Brandt | the dam would hold
          """)
  void accordingTo(String text, String source, String content) {
    ParsedSentence sentence = sentence(text);
    AccordingTo reader = new AccordingTo(sentence, new ReportBoundaries(sentence));

    assertThat(reader.at(index(sentence, "according")).map(found -> words(found, text)))
        .contains(source + ": " + content);
  }

  @Test
  void accordingWithoutToIsNoCue() {
    ParsedSentence sentence = sentence("The grades vary according as the dam is built.");

    assertThat(AccordingTo.source(sentence, 3)).isEmpty();
    assertThat(AccordingTo.source(sentence("It failed, according to."), 3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They heard Hale's claim that the dam leaked. | claim | Hale: the dam leaked
          They read reports that the dam leaked. | reports | : the dam leaked
          They laughed at his belief that the dam leaked. | belief | his: the dam leaked
          Hale's claim that the clerk lied about the sale was denied. | claim | Hale: the clerk lied about the sale
          """)
  void aNounThatReports(String text, String noun, String words) {
    ParsedSentence sentence = sentence(text);
    ReportingNoun reader = new ReportingNoun(sentence, new ReportBoundaries(sentence));

    assertThat(reader.at(index(sentence, noun)).map(found -> words(found, text))).contains(words);
  }

  @Test
  void aNounThatReportsNothing() {
    ParsedSentence thing = sentence("The claim that failed was his.");
    ParsedSentence other = sentence("The boat that the mayor bought sank.");

    assertThat(new ReportingNoun(thing, new ReportBoundaries(thing)).at(1)).isEmpty();
    assertThat(new ReportingNoun(other, new ReportBoundaries(other)).at(1)).isEmpty();
  }

  @Test
  void verbAndSpeakerBehindTheReport() {
    assertThat(inverted("The dam will hold, said Hale.", "said"))
        .contains("Hale: The dam will hold");
    assertThat(inverted("The dam will hold, said the mayor, Elena Brandt.", "said"))
        .contains("Elena Brandt: The dam will hold");
    assertThat(inverted("The dam will hold, Hale said.", "said")).isEmpty();
    assertThat(inverted("The dam will hold, saying goodbye.", "saying")).isEmpty();
    assertThat(inverted("The dam will hold, said Hale would go.", "said")).isEmpty();
  }

  @Test
  void speakerAndVerbBehindTheReportOrInItsMidst() {
    assertThat(closing("The dam will hold, Hale said.", "said"))
        .contains("Hale: The dam will hold");
    assertThat(closing("The dam, Hale said, will hold.", "said"))
        .contains("Hale: The dam, Hale said, will hold");
    assertThat(closing("Hale said the dam will hold.", "said")).isEmpty();
    assertThat(closing("The dam will hold, said Hale.", "said")).isEmpty();
  }

  @Test
  void theReportBehindItsVerb() {
    assertThat(behind("Hale said that the dam would hold.", "said"))
        .contains("Hale: the dam would hold");
    assertThat(behind("They left, noting that the dam had held.", "noting"))
        .contains("They: the dam had held");
    assertThat(behind("Hale vowed to rebuild the dam.", "vowed"))
        .contains("Hale: to rebuild the dam");
    assertThat(behind("After Hale said the dam held, Brandt left.", "said"))
        .contains("Hale: the dam held");
    assertThat(behind("Saying that the dam held, Brandt left.", "saying"))
        .contains(": the dam held");
  }

  @Test
  void aVerbWithoutAReportAttributesNothing() {
    assertThat(behind("Hale said nothing.", "said")).isEmpty();
    assertThat(behind("Hale will report results.", "report")).isEmpty();
    assertThat(behind("Hale rejected the criticism.", "rejected")).isEmpty();
  }

  private static Optional<String> inverted(String text, String verb) {
    ParsedSentence sentence = sentence(text);
    return new InvertedCredit(sentence, new ReportBoundaries(sentence))
        .of(verb(sentence, verb))
        .map(found -> words(found, text));
  }

  private static Optional<String> closing(String text, String verb) {
    ParsedSentence sentence = sentence(text);
    return new ClosingCredit(sentence, new ReportBoundaries(sentence))
        .of(verb(sentence, verb))
        .map(found -> words(found, text));
  }

  private static Optional<String> behind(String text, String verb) {
    ParsedSentence sentence = sentence(text);
    return new ReportBehind(sentence, new ReportBoundaries(sentence))
        .of(verb(sentence, verb))
        .map(found -> words(found, text));
  }

  private static SpeechVerb verb(ParsedSentence sentence, String word) {
    int token = index(sentence, word);
    return new SpeechVerb(token, new SubjectFinder(sentence, 0).of(token), true, false);
  }

  private static int index(ParsedSentence sentence, String word) {
    return sentence.words().indexOf(word);
  }

  private static String words(Attribution found, String text) {
    return found.source().map(span -> span.in(text)).orElse("") + ": " + found.content().in(text);
  }

  private static ParsedSentence sentence(String text) {
    return ParsedArticle.of(TestArticles.of(text)).parsed().getFirst();
  }
}
