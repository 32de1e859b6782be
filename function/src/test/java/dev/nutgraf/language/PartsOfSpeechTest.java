package dev.nutgraf.language;

import static dev.nutgraf.language.PartOfSpeech.DETERMINER;
import static dev.nutgraf.language.PartOfSpeech.MARK;
import static dev.nutgraf.language.PartOfSpeech.NAME;
import static dev.nutgraf.language.PartOfSpeech.NOUN;
import static dev.nutgraf.language.PartOfSpeech.NUMBER;
import static dev.nutgraf.language.PartOfSpeech.VERB_PAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsOfSpeechTest {

  @Test
  void eachWordHasItsPart() {
    assertThat(parts("The council approved 31 plans."))
        .containsExactly(DETERMINER, NOUN, VERB_PAST, NUMBER, NOUN, MARK);
  }

  @Test
  void aWordNeverSeenIsNoPreposition() {
    assertThat(parts("Qwertzuiop said.").get(0)).isIn(NAME, NOUN);
  }

  @Test
  void nothingHasNoParts() {
    assertThat(parts("")).isEmpty();
  }

  private static List<PartOfSpeech> parts(String text) {
    return PartsOfSpeech.of(Tokens.in(text, new Span(0, text.length())));
  }
}
