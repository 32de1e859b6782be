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
import java.util.stream.IntStream;
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
    assertThat(parts("He went quorf the house.").get(2)).isEqualTo(PartOfSpeech.ADVERB);
    assertThat(parts("He plen go home.").get(1)).isEqualTo(PartOfSpeech.VERB_PRESENT);
  }

  @Test
  void numbersAndMarksNeedNoModel() {
    assertThat(parts("12 ; 3.5 %")).containsExactly(NUMBER, MARK, NUMBER, MARK);
  }

  @Test
  void aPartDependsOnTheWordsBefore() {
    assertThat(parts("They plan it.").get(1)).isEqualTo(PartOfSpeech.VERB_PRESENT);
    assertThat(parts("The plan failed.").get(1)).isEqualTo(NOUN);
  }

  @Test
  void theCodesOfThePartsHaveNoGaps() {
    assertThat(PartOfSpeech.values())
        .extracting(PartOfSpeech::code)
        .containsExactlyElementsOf(
            IntStream.range(0, PartOfSpeech.values().length).boxed().toList());
  }

  @Test
  void finiteVerbsAreVerbs() {
    assertThat(PartOfSpeech.values())
        .filteredOn(PartOfSpeech::isFinite)
        .containsExactly(VERB_PAST, PartOfSpeech.VERB_PRESENT, PartOfSpeech.MODAL)
        .allMatch(PartOfSpeech::isVerb);
    assertThat(PartOfSpeech.GERUND.isVerb()).isTrue();
    assertThat(NOUN.isVerb()).isFalse();
  }

  @Test
  void nothingHasNoParts() {
    assertThat(parts("")).isEmpty();
  }

  private static List<PartOfSpeech> parts(String text) {
    return PartOfSpeechTagger.of(Tokenizer.tokensIn(text, new Span(0, text.length())));
  }
}
