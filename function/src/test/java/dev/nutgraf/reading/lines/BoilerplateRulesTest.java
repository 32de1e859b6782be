package dev.nutgraf.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Removal;
import org.junit.jupiter.api.Test;

class BoilerplateRulesTest {

  private static final String TWELVE_WORDS =
      "Published in the harbour by the council of Orla and Sund today";

  @Test
  void aRuleHoldsUpToItsNumberOfWords() {
    assertThat(BoilerplateRules.AT_END.reasonFor(TWELVE_WORDS)).contains(Removal.Reason.METADATA);
    assertThat(BoilerplateRules.AT_END.reasonFor(TWELVE_WORDS + " again")).isEmpty();
  }

  @Test
  void aLineKnownToBeLongIsNotLookedAt() {
    assertThat(BoilerplateRules.ANYWHERE.reasonFor("Subscribe", 1))
        .contains(Removal.Reason.PROMOTION);
    assertThat(BoilerplateRules.ANYWHERE.reasonFor("Subscribe", 1_000)).isEmpty();
  }
}
