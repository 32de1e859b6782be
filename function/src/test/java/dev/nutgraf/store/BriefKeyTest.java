package dev.nutgraf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BriefKeyTest {

  @Test
  void theBriefHasTheKeyOfItsArticleBelowThePrefix() {
    assertThat(BriefKey.of("", "2026/ferry.txt")).isEqualTo("2026/ferry.txt.json");
    assertThat(BriefKey.of("briefs/", "ferry.html.gz")).isEqualTo("briefs/ferry.html.gz.json");
  }

  @Test
  @DisplayName("row 43: a key that just fits stays whole")
  void aKeyThatJustFitsStaysWhole() {
    String key = "k".repeat(1024 - ".json".length());

    assertThat(BriefKey.of("", key)).isEqualTo(key + ".json");
  }

  @Test
  @DisplayName("row 43: a longer key gives way to a hash at its end, on a whole character")
  void aLongerKeyGivesWayToAHash() {
    String key = "🗞".repeat(256);
    String other = "🗞".repeat(255) + "🗺";
    String prefix = "p".repeat(BriefKey.MAX_PREFIX_BYTES);

    String brief = BriefKey.of(prefix, key);

    assertThat(brief)
        .startsWith(prefix + "🗞🗞🗞")
        .matches("p+[\\x{1F5DE}]+~[0-9a-f]{32}\\.json")
        .isNotEqualTo(BriefKey.of(prefix, other));
    assertThat(brief.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1020, 1024);
  }
}
