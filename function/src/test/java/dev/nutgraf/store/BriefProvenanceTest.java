package dev.nutgraf.store;

import static dev.nutgraf.store.BriefProvenance.Precedence.KEEPS;
import static dev.nutgraf.store.BriefProvenance.Precedence.REPLACES;
import static dev.nutgraf.store.BriefProvenance.Precedence.STALE;
import static dev.nutgraf.store.BriefProvenance.Precedence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Which of two briefs of one article is to stand.
class BriefProvenanceTest {

  private static BriefProvenance provenance(String eTag, String sequencer, String generator) {
    return new BriefProvenance(
        new ObjectVersion(eTag, Optional.empty()), Sequencer.of(sequencer), generator, "settings");
  }

  private static final BriefProvenance STORED = provenance("a", "00A2", "nutgraf/1");

  @Test
  @DisplayName("rows 1, 2: the order of the events decides")
  void theOrderOfTheEventsDecides() {
    assertThat(provenance("b", "00A1", "nutgraf/1").over(STORED)).isEqualTo(STALE);
    assertThat(provenance("b", "00A3", "nutgraf/1").over(STORED)).isEqualTo(REPLACES);
    assertThat(STORED.over(STORED)).isEqualTo(KEEPS);
  }

  @Test
  @DisplayName("row 1: a copy of the same bytes changes nothing, whatever its place")
  void aCopyOfTheSameBytesChangesNothing() {
    assertThat(provenance("a", "00A3", "nutgraf/1").over(STORED)).isEqualTo(KEEPS);
    assertThat(provenance("a", "00A3", "nutgraf/2").over(STORED)).isEqualTo(REPLACES);
  }

  @Test
  @DisplayName("row 2: an older event after an upgrade is still older")
  void anOlderEventAfterAnUpgradeIsStillOlder() {
    assertThat(provenance("a", "00A1", "nutgraf/2").over(STORED)).isEqualTo(STALE);
  }

  @Test
  @DisplayName("row 49: another generator, or other settings, replace")
  void anotherGeneratorOrOtherSettingsReplace() {
    BriefProvenance shorter =
        new BriefProvenance(STORED.source(), STORED.sequencer(), STORED.generator(), "shorter");

    assertThat(provenance("a", "00A2", "nutgraf/2").over(STORED)).isEqualTo(REPLACES);
    assertThat(provenance("a", "", "nutgraf/2").over(STORED)).isEqualTo(REPLACES);
    assertThat(shorter.over(STORED)).isEqualTo(REPLACES);
  }

  @Test
  @DisplayName("row 50: without an order the bytes decide")
  void withoutAnOrderTheBytesDecide() {
    assertThat(provenance("a", "", "nutgraf/1").over(STORED)).isEqualTo(KEEPS);
    assertThat(provenance("b", "", "nutgraf/1").over(STORED)).isEqualTo(UNKNOWN);
    assertThat(provenance("b", "00A2", "nutgraf/1").over(STORED)).isEqualTo(UNKNOWN);
    assertThat(STORED.over(provenance("b", "", "nutgraf/1"))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("row 42: that an article is archived gives way to a brief of it, and replaces none")
  void thatAnArticleIsArchivedGivesWay() {
    assertThat(STORED.over(STORED.archived())).isEqualTo(REPLACES);
    assertThat(STORED.archived().over(STORED)).isEqualTo(KEEPS);
    assertThat(STORED.archived().over(STORED.archived())).isEqualTo(KEEPS);
  }

  @Test
  @DisplayName("row 52: that the time was up gives way to a brief of it, and replaces none")
  void thatTheTimeWasUpGivesWay() {
    assertThat(STORED.over(STORED.outOfTime())).isEqualTo(REPLACES);
    assertThat(STORED.outOfTime().over(STORED)).isEqualTo(KEEPS);
    assertThat(STORED.outOfTime().over(STORED.outOfTime())).isEqualTo(KEEPS);
  }

  @Test
  @DisplayName("row 44: metadata brings provenance back as it was, whatever the case of its names")
  void metadataBringsProvenanceBack() {
    BriefProvenance provenance =
        new BriefProvenance(
            new ObjectVersion("\"a-2\"", Optional.of("vé")), Sequencer.of("00A2"), "g", "s");
    Map<String, String> shouted =
        provenance.toMetadata().entrySet().stream()
            .collect(
                Collectors.toMap(e -> e.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));

    assertThat(BriefProvenance.fromMetadata(provenance.toMetadata())).isEqualTo(provenance);
    assertThat(BriefProvenance.fromMetadata(shouted)).isEqualTo(provenance);
  }

  @Test
  void anObjectThatIsNoBriefMatchesNothing() {
    BriefProvenance other = BriefProvenance.fromMetadata(Map.of("color", "red"));

    assertThat(other.isOfBrief()).isFalse();
    assertThat(STORED.isOfBrief()).isTrue();
    assertThat(STORED.over(other)).isEqualTo(UNKNOWN);
  }
}
