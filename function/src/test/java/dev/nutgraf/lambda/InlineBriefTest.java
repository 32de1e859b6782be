package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.Brief;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A text in the event itself, and what limits it.
class InlineBriefTest {

  private static final ArticleTime PLENTY = ArticleTime.from(() -> 60_000, 60_000, true);

  private static InlineBrief brief(String text) {
    return InlineBrief.of(
        new LambdaEvent.Text(text, Hints.named("a.txt")), BriefSettings.DEFAULT, PLENTY);
  }

  @Test
  void aTextGetsItsBrief() {
    assertThat(brief("The ferry is back. It carries cars.").brief())
        .isInstanceOf(Brief.Summarized.class);
  }

  @Test
  @DisplayName("row 36: a brief that Lambda could not pass on is a rejection that says so")
  void aBriefThatLambdaCouldNotPassOnIsARejection() {
    LambdaEvent.Text text = new LambdaEvent.Text("Go on. ".repeat(1000), Hints.named("a.txt"));

    InlineBrief made = InlineBrief.of(text, BriefSettings.DEFAULT, PLENTY, 1000);

    assertThat(made.json()).hasSizeLessThan(1000);
    assertThat(made.brief())
        .isInstanceOfSatisfying(
            Brief.Rejected.class,
            rejected ->
                assertThat(rejected.message())
                    .startsWith("The brief has ")
                    .contains("Lambda answers with at most 1000")
                    .endsWith("drop the article into the input bucket instead."));
  }

  @Test
  @DisplayName("row 22: a text over the limit is rejected")
  void aTextOverTheLimitIsRejected() {
    assertThat(brief("x".repeat((5 << 20) + 1)).brief())
        .isInstanceOfSatisfying(
            Brief.Rejected.class,
            rejected ->
                assertThat(rejected.message())
                    .isEqualTo("The article has 5242881 bytes; the limit is 5242880 (MAX_BYTES)."));
  }
}
