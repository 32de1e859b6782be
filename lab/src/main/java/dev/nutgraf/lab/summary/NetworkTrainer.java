package dev.nutgraf.lab.summary;

import dev.nutgraf.summary.SentenceNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Trains a [SentenceNetwork] article by article: stochastic gradient descent with Adam (Kingma and
/// Ba, 2015) and dropout (Srivastava et al., 2014) for the logistic loss. One thread, one order of
/// summing, one seed: the same articles give the same bytes.
final class NetworkTrainer {

  /// How a network is trained.
  ///
  /// @param inner units of the first layer
  /// @param outer units of the second layer
  /// @param early passes over all articles at first
  /// @param late passes over those that count most and a part of the others then, ever slower
  /// @param earlyRate the size of a step at first
  /// @param lateRate the size of a step then
  /// @param dropped the share of inner units that a step leaves out
  /// @param others the share of the other articles that a late pass sees
  /// @param batch articles in a step
  /// @param decay what each step takes from the weights
  record Recipe(
      int inner,
      int outer,
      int early,
      int late,
      double earlyRate,
      double lateRate,
      double dropped,
      double others,
      int batch,
      double decay) {}

  /// An article to learn from.
  static final class Article {
    private final float[][] rows;
    private final float[] targets;
    private final boolean countsMost;

    /// @param rows the figures of each sentence; not copied
    /// @param targets what is to be said of it, 0 to 1, NaN where nobody knows; not copied
    /// @param countsMost whether the late passes see all of it
    Article(float[][] rows, float[] targets, boolean countsMost) {
      this.rows = rows;
      this.targets = targets;
      this.countsMost = countsMost;
    }
  }

  /// Stands for the sentence before the first and after the last.
  private static final float[] NONE = {};

  private static final double FADING = 0.9;
  private static final double SQUARES_FADING = 0.999;

  private final Recipe recipe;
  private final SplittableRandom random;
  private final List<Article> articles = new ArrayList<>();
  private final float[] means;
  private final float[] scales;
  private final int columns;
  private final int inner;
  private final int outer;
  private final List<Weights> weights = new ArrayList<>();
  private final Weights first;
  private final Weights firstBias;
  private final Weights second;
  private final Weights secondBias;
  private final Weights last;
  private final Weights direct;
  private int steps;

  /// @param seed of the first weights, the order and what is dropped
  NetworkTrainer(Recipe recipe, List<Article> examples, long seed) {
    this.recipe = recipe;
    random = new SplittableRandom(seed);
    columns = examples.getFirst().rows[0].length;
    inner = recipe.inner();
    outer = recipe.outer();
    means = new float[columns];
    scales = new float[columns];
    measure(examples, means, scales);
    first = weights(random(columns * inner, columns));
    firstBias = weights(new float[inner]);
    second = weights(random(SentenceNetwork.VIEWS * inner * outer, SentenceNetwork.VIEWS * inner));
    secondBias = weights(new float[outer]);
    last = weights(random(outer, outer));
    direct = weights(new float[columns]);
    for (Article example : examples) {
      float[][] scaled = new float[example.rows.length][columns];
      for (int s = 0; s < scaled.length; s++) {
        SentenceNetwork.scale(example.rows[s], means, scales, scaled[s]);
      }
      articles.add(new Article(scaled, example.targets, example.countsMost));
    }
  }

  private static void measure(List<Article> examples, float[] means, float[] scales) {
    long count = 0;
    double[] sums = new double[means.length];
    double[] squares = new double[means.length];
    for (Article example : examples) {
      for (float[] row : example.rows) {
        count++;
        for (int f = 0; f < row.length; f++) {
          sums[f] += row[f];
          squares[f] += (double) row[f] * row[f];
        }
      }
    }
    for (int f = 0; f < means.length; f++) {
      double mean = sums[f] / count;
      means[f] = (float) mean;
      scales[f] = (float) (1 / (Math.sqrt(Math.max(0, squares[f] / count - mean * mean)) + 1e-6));
    }
  }

  /// Weights of a layer that reads `inputs`, with variance 1 / inputs.
  private float[] random(int count, int inputs) {
    float[] values = new float[count];
    double reach = Math.sqrt(3.0 / inputs);
    for (int i = 0; i < count; i++) {
      values[i] = (float) ((2 * random.nextDouble() - 1) * reach);
    }
    return values;
  }

  private Weights weights(float[] values) {
    Weights made = new Weights(values);
    weights.add(made);
    return made;
  }

  /// The weights of a layer with what Adam remembers of their gradients.
  private static final class Weights {
    final float[] values;
    final float[] gradients;
    private final float[] moments;
    private final float[] squares;

    Weights(float[] values) {
      this.values = values;
      gradients = new float[values.length];
      moments = new float[values.length];
      squares = new float[values.length];
    }

    void step(int steps, double rate, double decay) {
      float keep = (float) FADING;
      float keepSquares = (float) SQUARES_FADING;
      float moment = (float) (1 / (1 - StrictMath.pow(FADING, steps)));
      float square = (float) (1 / (1 - StrictMath.pow(SQUARES_FADING, steps)));
      float size = (float) rate;
      float loss = (float) decay;
      for (int i = 0; i < values.length; i++) {
        float gradient = gradients[i] + loss * values[i];
        moments[i] = keep * moments[i] + (1 - keep) * gradient;
        squares[i] = keepSquares * squares[i] + (1 - keepSquares) * gradient * gradient;
        float root = (float) Math.sqrt(squares[i] * square);
        values[i] -= size * moments[i] * moment / (root + 1e-8f);
        gradients[i] = 0;
      }
    }
  }

  /// The trained network.
  SentenceNetwork train() {
    List<Article> most = articles.stream().filter(a -> a.countsMost).toList();
    List<Article> others = articles.stream().filter(a -> !a.countsMost).toList();
    for (int pass = 0; pass < recipe.early(); pass++) {
      pass(new ArrayList<>(articles), recipe.earlyRate());
    }
    for (int pass = 0; pass < recipe.late(); pass++) {
      List<Article> some = new ArrayList<>(others);
      shuffle(some);
      List<Article> seen = new ArrayList<>(some.subList(0, (int) (recipe.others() * some.size())));
      seen.addAll(most);
      pass(seen, recipe.lateRate() * (1 - (double) pass / recipe.late()));
    }
    return new SentenceNetwork(
        means,
        scales,
        first.values,
        firstBias.values,
        second.values,
        secondBias.values,
        last.values,
        direct.values);
  }

  private void pass(List<Article> seen, double rate) {
    shuffle(seen);
    for (int from = 0; from < seen.size(); from += recipe.batch()) {
      List<Article> batch = seen.subList(from, Math.min(seen.size(), from + recipe.batch()));
      int sentences = 0;
      for (Article article : batch) {
        sentences += article.rows.length;
      }
      for (Article article : batch) {
        learn(article, 1f / sentences);
      }
      steps++;
      for (Weights some : weights) {
        boolean bias = some == firstBias || some == secondBias;
        some.step(steps, rate, bias ? 0 : recipe.decay());
      }
    }
  }

  private void shuffle(List<Article> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Article swapped = list.get(i);
      list.set(i, list.get(j));
      list.set(j, swapped);
    }
  }

  /// Adds the gradients that one article gives.
  private void learn(Article article, float share) {
    float[][] rows = article.rows;
    int count = rows.length;
    float keep = (float) (1 / (1 - recipe.dropped()));
    float[][] layer = new float[count][];
    float[][] kept = new float[count][inner];
    float[] mean = new float[inner];
    for (int s = 0; s < count; s++) {
      layer[s] = firstBias.values.clone();
      for (int f = 0; f < columns; f++) {
        addTimes(layer[s], 0, rows[s][f], first.values, f * inner, inner);
      }
      for (int u = 0; u < inner; u++) {
        boolean open = layer[s][u] > 0 && random.nextDouble() >= recipe.dropped();
        kept[s][u] = open ? keep : 0;
        layer[s][u] *= kept[s][u];
        mean[u] += layer[s][u] / count;
      }
    }
    float[][] layerGradients = new float[count][inner];
    float[] meanGradients = new float[inner];
    for (int s = 0; s < count; s++) {
      float[][] views = {
        layer[s], mean, s > 0 ? layer[s - 1] : NONE, s + 1 < count ? layer[s + 1] : NONE
      };
      float[][] viewGradients = {
        layerGradients[s],
        meanGradients,
        s > 0 ? layerGradients[s - 1] : NONE,
        s + 1 < count ? layerGradients[s + 1] : NONE
      };
      learn(rows[s], article.targets[s], share, views, viewGradients);
    }
    for (int s = 0; s < count; s++) {
      float[] gradients = layerGradients[s];
      for (int u = 0; u < inner; u++) {
        gradients[u] = (gradients[u] + meanGradients[u] / count) * kept[s][u];
      }
      addTimes(firstBias.gradients, 0, 1, gradients, 0, inner);
      for (int f = 0; f < columns; f++) {
        addTimes(first.gradients, f * inner, rows[s][f], gradients, 0, inner);
      }
    }
  }

  /// Adds the gradients of one sentence to those of the weights and to `viewGradients`.
  private void learn(
      float[] row, float target, float share, float[][] views, float[][] viewGradients) {
    if (Float.isNaN(target)) {
      return;
    }
    float[] units = secondBias.values.clone();
    for (int v = 0; v < views.length; v++) {
      for (int u = 0; u < views[v].length; u++) {
        if (views[v][u] != 0) {
          addTimes(units, 0, views[v][u], second.values, (v * inner + u) * outer, outer);
        }
      }
    }
    double sum = 0;
    for (int u = 0; u < outer; u++) {
      units[u] = Math.max(0, units[u]);
      sum += last.values[u] * units[u];
    }
    for (int f = 0; f < columns; f++) {
      sum += direct.values[f] * row[f];
    }
    float error = (float) (1 / (1 + StrictMath.exp(-sum)) - target) * share;
    addTimes(direct.gradients, 0, error, row, 0, columns);
    addTimes(last.gradients, 0, error, units, 0, outer);
    float[] gradients = new float[outer];
    for (int u = 0; u < outer; u++) {
      gradients[u] = units[u] > 0 ? error * last.values[u] : 0;
      secondBias.gradients[u] += gradients[u];
    }
    for (int v = 0; v < views.length; v++) {
      for (int u = 0; u < views[v].length; u++) {
        int at = (v * inner + u) * outer;
        if (views[v][u] != 0) {
          addTimes(second.gradients, at, views[v][u], gradients, 0, outer);
        }
        float back = 0;
        for (int o = 0; o < outer; o++) {
          back += second.values[at + o] * gradients[o];
        }
        viewGradients[v][u] += back;
      }
    }
  }

  /// Adds `factor` times `from`, from `fromAt` on, to `to`, from `at` on.
  private static void addTimes(
      float[] to, int at, float factor, float[] from, int fromAt, int count) {
    for (int i = 0; i < count; i++) {
      to[at + i] += factor * from[fromAt + i];
    }
  }
}
