package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.summary.SentenceNetwork;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {

  private static final NetworkTrainer.Recipe RECIPE =
      new NetworkTrainer.Recipe(6, 4, 20, 20, 0.01, 0.01, 0, 1, 4, 0);

  @Test
  void learnsWhatASentenceOwesToTheOneBefore() {
    SentenceNetwork network = new NetworkTrainer(RECIPE, articles(), 1).train();

    double[] scores = network.scores(new float[][] {{0}, {1}, {0}, {0}});

    assertThat(scores[2]).isGreaterThan(Math.max(scores[0], Math.max(scores[1], scores[3])) + 1);
  }

  @Test
  void theSameArticlesGiveTheSameNetwork() {
    float[][] rows = {{0}, {1}};

    assertThat(new NetworkTrainer(RECIPE, articles(), 1).train().scores(rows))
        .containsExactly(new NetworkTrainer(RECIPE, articles(), 1).train().scores(rows));
  }

  @Test
  void whatNobodyKnowsTeachesNothing() {
    float[][] rows = {{0}, {1}};
    List<NetworkTrainer.Article> unknown =
        List.of(new NetworkTrainer.Article(rows, new float[] {Float.NaN, Float.NaN}, true));
    NetworkTrainer.Recipe untrained = new NetworkTrainer.Recipe(6, 4, 0, 0, 0.01, 0.01, 0, 1, 4, 0);

    assertThat(new NetworkTrainer(RECIPE, unknown, 1).train().scores(rows))
        .containsExactly(new NetworkTrainer(untrained, unknown, 1).train().scores(rows));
  }

  /// Wanted is the sentence after the one that has the figure.
  private static List<NetworkTrainer.Article> articles() {
    List<NetworkTrainer.Article> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      float[][] rows = new float[5][1];
      float[] targets = new float[5];
      rows[i % 4][0] = 1;
      targets[i % 4 + 1] = 1;
      articles.add(new NetworkTrainer.Article(rows, targets, i % 2 == 0));
    }
    return articles;
  }
}
