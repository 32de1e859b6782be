package dev.nutgraf.facts.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.tagger.NameTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {

  @ParameterizedTest
  @EnumSource
  void noListHoldsNothing(NameWords list) {
    assertThat(list.contains("")).isFalse();
  }

  @Test
  void someListsHoldAWordInAnyCase() {
    assertThat(NameWords.HONORIFIC.contains("DR")).isTrue();
    assertThat(NameWords.STREET.contains("Lane")).isTrue();
    assertThat(NameWords.COMPANY_SUFFIX.contains("Inc.")).isTrue();
  }

  @Test
  void someListsHoldAWordAsWritten() {
    assertThat(NameWords.ADDRESS.contains("Mr")).isTrue();
    assertThat(NameWords.ADDRESS.contains("mr")).isFalse();
    assertThat(NameWords.NO_NAME.contains("IT")).isTrue();
    assertThat(NameWords.NO_NAME.contains("it")).isFalse();
    assertThat(NameWords.OF_COMPANIES.contains("Shares")).isFalse();
  }

  @Test
  void someListsHoldTheLastPartOfACompound() {
    assertThat(NameWords.DESCRIBES_ORGANIZATION.contains("state-bank")).isTrue();
    assertThat(NameWords.DESCRIBES_ORGANIZATION.contains("bank-state")).isFalse();
    assertThat(NameWords.MAYBE_PERSON.contains("house-builder")).isTrue();
    assertThat(NameWords.WORKS_AT.contains("co-founder")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "bin", "al-assad", "d'Aubert", "d’Aubert"})
  void smallWordsAreOfNames(String word) {
    assertThat(NameWords.isParticle(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"and", "De", "so-al", "'t"})
  void otherSmallWordsAreNot(String word) {
    assertThat(NameWords.isParticle(word)).isFalse();
  }

  @Test
  void aWordSaysWhereABodyIs() {
    assertThat(NameWords.describesByPlace("London-based")).isTrue();
    assertThat(NameWords.describesByPlace("Tel-Aviv-Based")).isTrue();
    assertThat(NameWords.describesByPlace("based")).isFalse();
    assertThat(NameWords.describesByPlace("-based")).isFalse();
  }

  @Test
  void whoeverMakesIsAnOrganization() {
    assertThat(NameWords.describesOrganization("carmaker")).isTrue();
    assertThat(NameWords.describesOrganization("battery-maker")).isTrue();
    assertThat(NameWords.describesOrganization("makers")).isFalse();
  }

  @Test
  void aBodyMayStandAnywhereInAName() {
    assertThat(NameWords.holdsBody(TestMentions.tokens("Larkport Chamber of Trade"))).isTrue();
    assertThat(NameWords.holdsBody(TestMentions.tokens("Hyundai Motor"))).isFalse();
  }

  @Test
  void theFirstWordOfACompanyIsItsShortNameButThatOfABodyIsNot() {
    assertThat(TestMentions.of("Hyundai Motor", NameTag.Kind.ORGANIZATION).namesItself()).isTrue();
    assertThat(TestMentions.of("Larkport Academy", NameTag.Kind.ORGANIZATION).namesItself())
        .isFalse();
    assertThat(TestMentions.of("Bank Veldora", NameTag.Kind.ORGANIZATION).namesItself()).isTrue();
  }
}
