package dev.nutgraf.facts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GenderTest {

  @Test
  void pronounsTitlesAndGivenNamesTellTheGender() {
    assertThat(Gender.ofPronoun("Himself")).contains(Gender.HE);
    assertThat(Gender.ofPronoun("hers")).contains(Gender.SHE);
    assertThat(Gender.ofPronoun("they")).isEmpty();
    assertThat(Gender.ofTitle("Sir")).contains(Gender.HE);
    assertThat(Gender.ofTitle("Actress")).contains(Gender.SHE);
    assertThat(Gender.ofTitle("Dr")).isEmpty();
    assertThat(Gender.ofGivenName("Peter")).contains(Gender.HE);
    assertThat(Gender.ofGivenName("ANNA")).contains(Gender.SHE);
    assertThat(Gender.ofGivenName("Qwertz")).isEqualTo(Optional.empty());
  }
}
