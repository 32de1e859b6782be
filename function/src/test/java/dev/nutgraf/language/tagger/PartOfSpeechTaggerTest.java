package dev.nutgraf.language.tagger;

import static dev.nutgraf.language.tagger.PartOfSpeech.DETERMINER;
import static dev.nutgraf.language.tagger.PartOfSpeech.MARK;
import static dev.nutgraf.language.tagger.PartOfSpeech.NAME;
import static dev.nutgraf.language.tagger.PartOfSpeech.NOUN;
import static dev.nutgraf.language.tagger.PartOfSpeech.NUMBER;
import static dev.nutgraf.language.tagger.PartOfSpeech.VERB_PAST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartOfSpeechTaggerTest {

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
    return PartOfSpeechTagger.of(Tokenizer.tokensIn(text, new Span(0, text.length())));
  }
}
