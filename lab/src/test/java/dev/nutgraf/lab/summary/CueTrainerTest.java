package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.summary.WordWeights;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueTrainerTest {

  @Test
  void wordsOfChosenSentencesWeighMoreThanWordsOfOthers() {
    byte[] cues = CueTrainer.train(examples());

    assertThat(cues[WordWeights.bucket("announced")]).isPositive();
    assertThat(cues[WordWeights.bucket("pictured")]).isNegative();
    assertThat(cues[WordWeights.bucket("never")]).isZero();
  }

  @Test
  void whatThePlaceExplainsIsNotPutDownToTheWords() {
    List<CueTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      examples.add(example("dateline", 0, 1));
      examples.add(example("story", 0, 1));
      examples.add(example("story", 9, 0));
    }
    byte[] cues = CueTrainer.train(examples);

    assertThat((int) cues[WordWeights.bucket("dateline")]).isLessThan(64);
  }

  @Test
  void theSameExamplesGiveTheSameBytes() {
    assertThat(CueTrainer.train(examples())).isEqualTo(CueTrainer.train(examples()));
  }

  private static List<CueTrainer.Example> examples() {
    List<CueTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      examples.add(example("announced", i % 7, 1));
      examples.add(example("pictured", i % 7, 0));
    }
    return examples;
  }

  private static CueTrainer.Example example(String word, int index, float target) {
    return new CueTrainer.Example(WordWeights.buckets(List.of(word)), 1, index, target);
  }
}
