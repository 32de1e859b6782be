package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRarityTest {

  @Test
  void aRareWordIsRarerThanACommonOne() {
    assertThat(WordRarity.of(PorterStemmer.stem("volcano")))
        .isGreaterThan(WordRarity.of(PorterStemmer.stem("council")));
    assertThat(WordRarity.of(PorterStemmer.stem("council")))
        .isGreaterThan(WordRarity.of(PorterStemmer.stem("said")));
  }

  @Test
  void aWordNeverSeenIsTheRarest() {
    assertThat(WordRarity.of("qwertz")).isBetween(6.0, 8.0);
    assertThat(WordRarity.of("qwertz")).isGreaterThan(WordRarity.of("volcano"));
  }

  @Test
  void itIsAskedForAStem() {
    assertThat(WordRarity.of("the")).isLessThan(1);
    assertThat(WordRarity.of("The")).isEqualTo(WordRarity.of("qwertz"));
  }

  @Test
  void everyStemOfALineIsRead() {
    Lexicon words = Lexicon.read(WordRarity.class, "word-frequencies.txt");
    double rarest = WordRarity.of("qwertz");

    for (String line : words.lines("stems by documents")) {
      String[] stems = line.substring(line.indexOf(':') + 1).strip().split(", ", -1);
      for (String stem : stems) {
        assertThat(WordRarity.of(stem)).as(stem).isEqualTo(WordRarity.of(stems[0]));
        assertThat(WordRarity.of(stem)).as(stem).isLessThan(rarest + 1e-9);
      }
    }
  }
}
