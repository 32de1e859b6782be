package dev.nutgraf.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.TestFacts;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.facts.speech.Polarity;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedFactsTest {

  /// What the brief of no text of 500,000 characters that was made to be full of facts weighs:
  /// `docs/brief.md` states it. The largest of these is one of 3.4 MB, of "½" alone.
  private static final int LARGEST_BRIEF = 4 << 20;

  @Test
  void factsWithinTheBoundsAreTheSame() {
    KeyFacts facts = SampleBriefs.summarized().keyFacts();

    assertThat(BoundedFacts.of(facts)).isEqualTo(new BoundedFacts(facts, List.of()));
  }

  @Test
  void mentionsBeyondTheBoundAreCutAndSaid() {
    Place place = new Place("Oslo", List.of(), Collections.nCopies(2_001, new Span(0, 4)), 1);
    BoundedFacts bounded = BoundedFacts.of(new TestFacts().places(place).build());

    assertThat(bounded.facts().places().getFirst().mentions()).hasSize(2_000);
    assertThat(bounded.notices())
        .containsExactly(
            new Notice(
                Notice.Code.TRUNCATED,
                "Lists were cut: the brief has 2000 of 2001 mentions of one name or phrase."));
  }

  @Test
  void statementsThatRepeatTheTextAreCutByTheirLength() {
    Statement long400k =
        new Statement(new Span(0, 400_000), Optional.empty(), Optional.empty(), Polarity.ASSERTED);
    BoundedFacts bounded =
        BoundedFacts.of(new TestFacts().statements(long400k, long400k, long400k).build());

    assertThat(bounded.facts().statements()).hasSize(2);
    assertThat(bounded.notices().getFirst().message())
        .isEqualTo("Lists were cut: the brief has 2 of 3 statements.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "½ |250000",
        "On Monday Ada Byrne said 40 boats sank. |2500",
        "“Go” said Byrne. |6000",
        "Oslo, |16000"
      })
  @DisplayName("row 60: a text full of facts gives a brief of bounded size that says so")
  void aTextFullOfFactsGivesABriefOfBoundedSize(String piece, int times) {
    byte[] text = piece.repeat(times).getBytes(StandardCharsets.UTF_8);
    Brief brief = Nutgraf.brief(text, Hints.named("a.txt"), BriefSettings.DEFAULT);
    byte[] json = BriefJson.toBytes(brief);

    assertThat(json.length).isLessThan(LARGEST_BRIEF);
    assertThat(brief.notices())
        .extracting(Notice::message)
        .anyMatch(message -> message.startsWith("Lists were cut: the brief has 2000 of "));
    assertThat(BriefSchema.violationsOf(json)).isEmpty();
  }
}
