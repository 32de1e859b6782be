package dev.nutgraf.facts.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor left. | left | The mayor
          A spokesman for the ministry left. | left | A spokesman for the ministry
          The mayor has also repeatedly said so. | said | The mayor
          The mayor, for example, said so. | said | The mayor
          The mayor, of course, said so. | said | The mayor
          Hugh Hill, a doctor, said so. | said | Hugh Hill
          Ruth Hale, who built it, said so. | said | Ruth Hale
          The trust's director, Helen Marsh, told them. | told | Helen Marsh
          John Kirby, a spokesman for the council, who said so, left. | said | John Kirby
          Ruth Hale (left) said so. | said | Ruth Hale
          The mayor on Friday said so. | said | The mayor
          The mayor late last Tuesday said so. | said | The mayor
          The mayor opened the fair and then praised it. | praised | The mayor
          The mayor wants to say more. | say | The mayor
          The mayor opened the fair, and praised it. | praised | The mayor
          The mayor said it was over, noting the rain. | noting | The mayor
          Troops deployed in Kursk said so. | said | Troops
          """)
  void theSubjectOfAVerb(String text, String verb, String subject) {
    assertThat(subject(text, verb)).contains(subject);
  }

  @Test
  void whoIsShownDoingItIsTheSubject() {
    assertThat(subject("The film showed Ruth Hale, at her desk, telling a story.", "telling"))
        .contains("Ruth Hale");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The grant announced by the mayor is small. | announced
          Leave the room. | Leave
          ) said so. | said
          """)
  void aVerbWithoutASubjectHasNone(String text, String verb) {
    assertThat(subject(text, verb)).isEmpty();
  }

  @Test
  void nothingBeforeTheFirstTokenBelongsToTheClause() {
    String text = "The dam held, the mayor said.";
    ParsedSentence sentence = sentence(text);

    assertThat(new SubjectFinder(sentence, 5).of(6)).contains(new TokenRange(5, 6));
    assertThat(new SubjectFinder(sentence, 6).of(6)).isEmpty();
  }

  @Test
  void aSubjectThatStandsTooFarBackIsNotLookedFor() {
    String text = "The mayor " + "very ".repeat(60) + "loudly said so.";
    ParsedSentence sentence = sentence(text);

    assertThat(new SubjectFinder(sentence, 0).of(63).map(range -> range.begin() > 1))
        .isNotEqualTo(Optional.of(false));
  }

  private static Optional<String> subject(String text, String verb) {
    ParsedSentence sentence = sentence(text);
    int at = 0;
    while (!sentence.text(at).equals(verb)) {
      at++;
    }
    return new SubjectFinder(sentence, 0).of(at).map(range -> sentence.span(range).in(text));
  }

  private static ParsedSentence sentence(String text) {
    return ParsedArticle.of(TestArticles.of(text)).parsed().getFirst();
  }
}
