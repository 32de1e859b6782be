package dev.nutgraf.facts.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleNounsTest {

  @ParameterizedTest
  @ValueSource(strings = {"President", "co-founder", "vice-president", "mp", "MEP"})
  void whatSomebodyDoesIsARole(String word) {
    assertThat(RoleNouns.isRole(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "president-like", "presidents"})
  void otherWordsAreNone(String word) {
    assertThat(RoleNouns.isRole(word)).isFalse();
  }

  @Test
  void aFormOfAddressIsNoRoleEvenWhereItIsListedAsOne() {
    assertThat(RoleNouns.isRole("Lord")).isTrue();
    assertThat(RoleNouns.namesRole(TestMentions.tokens("Lord").getFirst())).isFalse();
    assertThat(RoleNouns.namesRole(TestMentions.tokens("Mayor").getFirst())).isTrue();
  }
}
