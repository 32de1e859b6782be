package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankerTokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "She didn't go. | she did n't go .",
        "They\u2019ll stay, Dahl's 55-year-old aunt said. | they 'll stay , dahl 's 55 - year - old aunt said .",
        "We've paid $3.5m; it can't wait. | we 've paid $ 3 . 5m ; it ca n't wait .",
        "'I'm told so,' he said. | ' i 'm told so , ' he said ."
      })
  void rawTextAndTokenisedTextGiveTheSameWords(String raw, String tokenised) {
    assertThat(RankerTokens.of(raw)).isEqualTo(RankerTokens.of(tokenised));
  }

  @Test
  void wordsAreLowerCasedInAnyLocale() {
    assertThat(RankerTokens.of("ISTANBUL'S Air")).containsExactly("istanbul", "air");
  }

  @Test
  void aLoneContractedEndingIsNotAWord() {
    assertThat(RankerTokens.of("the ferry 's crew")).containsExactly("the", "ferry", "crew");
  }
}
