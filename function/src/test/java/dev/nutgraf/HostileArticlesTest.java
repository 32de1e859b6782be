package dev.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Articles that repeat one thing without end, wherever it stands. Each took a minute or more, or
/// would if one loop over it looked back at all before it; now it takes a second or less. The bound
/// is so wide that no busy machine fails it.
class HostileArticlesTest {

  private static final Duration WIDE = Duration.ofMinutes(5);

  /// Where quadratic work shows, and linear work does not.
  private static final int LONG = 100_000;

  private static final String STORY =
      "The council of the town agreed on the plan for the new bridge and said work would begin soon. ";

  static Stream<HostileRecipe> recipes() throws IOException {
    return HostileRecipe.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recipes")
  @DisplayName("rows 51, 54: what repeats without end is read in linear time")
  void whatRepeatsWithoutEndIsReadInLinearTime(HostileRecipe recipe) {
    Brief brief = brief(recipe.expanded(LONG), recipe.name(), recipe.ext());

    assertThat(BriefJson.toBytes(brief)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Σ", "ß", "İ", "x", "X"})
  @DisplayName("row 51: a word longer than any is read in pieces, with a notice")
  void aWordLongerThanAnyIsReadInPieces(String letter) {
    Brief brief = brief(STORY + letter.repeat(1_000_000) + " is a word. " + STORY, "word", "txt");

    assertThat(brief.notices()).extracting(notice -> notice.code().name()).contains("CUT_WORDS");
  }

  @Test
  @DisplayName("row 52: the work on an article is counted, so that its end is the same everywhere")
  void theWorkIsCounted() {
    String names =
        "“We are late,” said Ann Bell, who said that the dam would hold.\n".repeat(10_000);
    BriefSettings few =
        new BriefSettings(
            BriefSettings.DEFAULT.length(),
            BriefSettings.DEFAULT.maxBytes(),
            BriefSettings.DEFAULT.form(),
            BriefSettings.MIN_WORK_LIMIT);

    List<Brief> briefs =
        Stream.of(1, 2, 3)
            .map(_ -> Nutgraf.brief(bytes(names), Hints.named("a.txt"), few))
            .toList();

    assertThat(briefs.getFirst())
        .isInstanceOfSatisfying(
            Brief.Rejected.class,
            brief -> assertThat(brief.code().name()).isEqualTo("TOO_COMPLEX"));
    assertThat(briefs).containsOnly(briefs.getFirst());
  }

  private static Brief brief(String input, String name, String ext) {
    return assertTimeoutPreemptively(
        WIDE,
        () -> Nutgraf.brief(bytes(input), Hints.named("a." + ext), BriefSettings.DEFAULT),
        name);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
