package dev.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an article and its parts hold to.
class ArticleTest {

  private static final String TEXT = "One. Two.\n\nThree.";

  private static final List<Paragraph> PARAGRAPHS =
      List.of(
          new Paragraph(Paragraph.Kind.BODY, new Span(0, 9)),
          new Paragraph(Paragraph.Kind.BODY, new Span(11, 17)));

  private static final List<Sentence> SENTENCES =
      List.of(
          new Sentence(new Span(0, 4), 0),
          new Sentence(new Span(5, 9), 0),
          new Sentence(new Span(11, 17), 1));

  @Test
  void sentencesAreStretchesOfTheText() {
    Article article = article(PARAGRAPHS, SENTENCES);

    assertThat(article.sentenceText(1)).isEqualTo("Two.");
    assertThat(article.sentenceText(2)).isEqualTo("Three.");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 0", "4, 0", "5, 1", "10, 1", "11, 2", "16, 2", "99, 2"})
  void aPlaceBelongsToTheLastSentenceThatBeginsBeforeIt(int offset, int sentence) {
    assertThat(article(PARAGRAPHS, SENTENCES).sentenceAt(offset)).isEqualTo(sentence);
  }

  @Test
  void paragraphsLieWithinTheTextAndDoNotOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(List.of(body(0, 18)), List.of()))
        .withMessageContaining("paragraph");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(List.of(body(0, 9), body(8, 17)), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(List.of(body(4, 4)), List.of()))
        .withMessageContaining("is empty or outside");
  }

  @Test
  void sentencesDoNotOverlapAndLieInTheirParagraph() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(PARAGRAPHS, List.of(SENTENCES.get(1), SENTENCES.get(0))))
        .withMessageContaining("sentence");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(PARAGRAPHS, List.of(new Sentence(new Span(0, 4), 1))))
        .withMessageContaining("outside its paragraph");
  }

  @Test
  void listsAreCopied() {
    List<Removal> removed = new ArrayList<>();
    Article article =
        new Article(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TEXT,
            PARAGRAPHS,
            SENTENCES,
            removed);
    removed.add(new Removal("Share", Removal.Reason.SHARE));

    assertThat(article.removed()).isEmpty();
  }

  @Test
  void aLongRemovalIsCutBetweenCharacters() {
    String faces = "\ud83d\ude00".repeat(Removal.MOST_CHARACTERS + 1);

    Removal removal = new Removal(faces, Removal.Reason.OTHER);

    assertThat(removal.text()).hasSize(2 * Removal.MOST_CHARACTERS);
    assertThat(new Removal("a".repeat(2_000), Removal.Reason.OTHER).text()).hasSize(2_000);
  }

  @Test
  void hintsClaimWhatNameAndContentTypeSay() {
    Hints typed =
        new Hints(
            Optional.of("Ferry.HTML.gz"),
            Optional.of("Text/Markdown; charset=utf-8"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(typed.claimOneOf(".html")).isTrue();
    assertThat(typed.claimOneOf("text/html", "markdown")).isTrue();
    assertThat(typed.claimOneOf(".gz", ".md", "text/html")).isFalse();
    assertThat(Hints.NONE.claimOneOf(".html", "text/html")).isFalse();
    assertThat(Hints.named("notes.md").claimOneOf(".md")).isTrue();
  }

  @Test
  void aHintIsReplacedAndTheOthersStay() {
    Hints hints = Hints.named("a.txt").withPublished("2025-01-21");

    assertThat(hints.name()).contains("a.txt");
    assertThat(hints.published()).contains("2025-01-21");
  }

  private static Paragraph body(int begin, int end) {
    return new Paragraph(Paragraph.Kind.BODY, new Span(begin, end));
  }

  private static Article article(List<Paragraph> paragraphs, List<Sentence> sentences) {
    return new Article(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TEXT,
        paragraphs,
        sentences,
        List.of());
  }
}
