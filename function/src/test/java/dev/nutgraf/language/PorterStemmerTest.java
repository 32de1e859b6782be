package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterStemmerTest {

  @ParameterizedTest
  @CsvSource({
    "soldiers, soldier",
    "ponies, poni",
    "ties, tie",
    "classes, class",
    "press, press",
    "agreed, agre",
    "feed, feed",
    "plastered, plaster",
    "bled, bled",
    "motoring, motor",
    "sing, sing",
    "rated, rate",
    "troubled, troubl",
    "sized, size",
    "hopping, hop",
    "falling, fall",
    "hissing, hiss",
    "filing, file",
    "died, die",
    "tried, tri",
    "happy, happi",
    "say, say",
    "enjoy, enjoy",
    "relational, relat",
    "conditional, condit",
    "digitizer, digit",
    "analogously, analog",
    "vietnamization, vietnam",
    "operator, oper",
    "hopefulness, hope",
    "formality, formal",
    "sensibility, sensibl",
    "technologically, technolog",
    "triplicate, triplic",
    "electrical, electr",
    "goodness, good",
    "revival, reviv",
    "allowance, allow",
    "adjustable, adjust",
    "replacement, replac",
    "adoption, adopt",
    "homologous, homolog",
    "effective, effect",
    "probate, probat",
    "rate, rate",
    "cease, ceas",
    "controlling, control",
    "rolls, roll",
    "news, news",
    "dying, die",
    "innings, inning",
    "exceeding, exceed",
    "hopefully, hope",
    "go, go"
  })
  void stem(String word, String stem) {
    assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
  }

  @Test
  void capitalsDoNotMatter() {
    assertThat(PorterStemmer.stem("Elections")).isEqualTo(PorterStemmer.stem("elections"));
  }

  @Test
  void anOverlongWordIsLeftAsItIs() {
    String noise = "ed".repeat(5_000);
    assertThat(PorterStemmer.stem(noise)).isEqualTo(noise);
  }
}
