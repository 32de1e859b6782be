package dev.nutgraf.lab.summary;

import dev.nutgraf.summary.RegressionForest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Grows boosted regression trees for a target between 0 and 1 with the logistic loss: histograms
/// over binned features, the leaf that gains most split first (Ke et al., 2017). Everything is
/// summed in one order and drawn from one seed, so that the same rows give the same bytes.
final class TreeGrower {

  /// How the trees are grown.
  ///
  /// @param trees how many
  /// @param leaves at most so many in a tree
  /// @param rate what share of a leaf's best value is taken
  /// @param fewest rows in a leaf
  /// @param ridge what is added to a leaf's curvature
  /// @param features the share of features that a tree may use
  /// @param rows the share of rows that a tree sees
  record Recipe(
      int trees, int leaves, double rate, int fewest, double ridge, double features, double rows) {}

  static final Recipe RECIPE = new Recipe(200, 31, 0.08, 200, 5, 0.5, 0.7);

  private static final int BINS = 256;
  private static final long SEED = 20_261_122;
  private static final double LEAST_GAIN = 1e-9;

  private final Recipe recipe;
  private final List<float[]> cuts;

  /// The binned values, example by example.
  private final byte[][] bins;

  /// The same, feature by feature.
  private final byte[][] columns;

  private final float[] targets;
  private final float[] weights;
  private final double[] sums;
  private final double[] gradients;
  private final double[] curvatures;
  private final SplittableRandom random = new SplittableRandom(SEED);

  /// For articles whose sentences have these features and targets; every sentence counts alike.
  static TreeGrower of(Recipe recipe, float[][][] articles, List<float[]> targets) {
    float[][] rows = Arrays.stream(articles).flatMap(Arrays::stream).toArray(float[][]::new);
    float[] all = new float[rows.length];
    int at = 0;
    for (float[] some : targets) {
      System.arraycopy(some, 0, all, at, some.length);
      at += some.length;
    }
    float[] weights = new float[rows.length];
    Arrays.fill(weights, 1);
    return new TreeGrower(recipe, rows, all, weights);
  }

  /// @param rows the features of each example
  /// @param targets what the trees are to say of it, 0 to 1
  /// @param weights how much it counts
  TreeGrower(Recipe recipe, float[][] rows, float[] targets, float[] weights) {
    this.recipe = recipe;
    this.targets = targets;
    this.weights = weights;
    int features = rows[0].length;
    cuts = new ArrayList<>();
    bins = new byte[rows.length][features];
    columns = new byte[features][rows.length];
    for (int f = 0; f < features; f++) {
      float[] points = cutPoints(rows, f);
      cuts.add(points);
      for (int r = 0; r < rows.length; r++) {
        bins[r][f] = (byte) RegressionForest.bin(points, rows[r][f]);
        columns[f][r] = bins[r][f];
      }
    }
    sums = new double[rows.length];
    gradients = new double[rows.length];
    curvatures = new double[rows.length];
  }

  /// Up to 254 points that cut the values of a feature into parts of equal size.
  private static float[] cutPoints(float[][] rows, int feature) {
    float[] values = new float[rows.length];
    for (int r = 0; r < rows.length; r++) {
      values[r] = rows[r][feature];
    }
    Arrays.sort(values);
    float[] points = new float[BINS - 2];
    int count = 0;
    for (int p = 1; p <= points.length; p++) {
      float value = values[(int) ((long) p * (values.length - 1) / (points.length + 1))];
      if (count == 0 || value > points[count - 1]) {
        points[count++] = value;
      }
    }
    return Arrays.copyOf(points, count);
  }

  /// The trees for the examples.
  RegressionForest grow() {
    double mean = 0;
    double total = 0;
    for (int r = 0; r < targets.length; r++) {
      mean += weights[r] * targets[r];
      total += weights[r];
    }
    mean /= total;
    float start = (float) StrictMath.log(mean / (1 - mean));
    Arrays.fill(sums, start);
    List<RegressionForest.Tree> trees = new ArrayList<>();
    for (int t = 0; t < recipe.trees(); t++) {
      trees.add(tree());
    }
    return new RegressionForest(cuts, start, trees);
  }

  private RegressionForest.Tree tree() {
    int[] seen = new int[targets.length];
    int count = 0;
    for (int r = 0; r < targets.length; r++) {
      double p = 1 / (1 + StrictMath.exp(-sums[r]));
      gradients[r] = weights[r] * (targets[r] - p);
      curvatures[r] = weights[r] * p * (1 - p);
      if (random.nextDouble() < recipe.rows()) {
        seen[count++] = r;
      }
    }
    boolean[] usable = new boolean[columns.length];
    for (int f = 0; f < usable.length; f++) {
      usable[f] = random.nextDouble() < recipe.features();
    }
    RegressionForest.Tree tree = new Growth(usable, Arrays.copyOf(seen, count)).grown();
    tree.addTo(sums, bins);
    return tree;
  }

  /// A leaf that may still be split.
  private static final class Leaf {
    final int begin;
    final int end;
    final double[][] histogram;
    int parent = -1;
    boolean leftOfParent;
    double gradient;
    double curvature;
    double gain;
    int feature;
    int limit;

    Leaf(int begin, int end, double[][] histogram) {
      this.begin = begin;
      this.end = end;
      this.histogram = histogram;
    }

    int size() {
      return end - begin;
    }
  }

  /// One tree while it grows.
  private final class Growth {
    private final boolean[] usable;
    private final int[] rows;
    private final int[] spare;
    private final List<Leaf> leaves = new ArrayList<>();
    private final byte[] feature = new byte[recipe.leaves() - 1];
    private final byte[] limit = new byte[recipe.leaves() - 1];
    private final short[] left = new short[recipe.leaves() - 1];
    private final short[] right = new short[recipe.leaves() - 1];
    private int nodes;

    Growth(boolean[] usable, int[] rows) {
      this.usable = usable;
      this.rows = rows;
      this.spare = new int[rows.length];
    }

    RegressionForest.Tree grown() {
      Leaf root = new Leaf(0, rows.length, histogram(0, rows.length));
      findSplit(root);
      leaves.add(root);
      while (leaves.size() < recipe.leaves()) {
        int best = 0;
        for (int l = 1; l < leaves.size(); l++) {
          best = leaves.get(l).gain > leaves.get(best).gain ? l : best;
        }
        if (leaves.get(best).gain <= LEAST_GAIN) {
          break;
        }
        split(best);
      }
      float[] values = new float[leaves.size()];
      for (int l = 0; l < values.length; l++) {
        Leaf leaf = leaves.get(l);
        values[l] = (float) (recipe.rate() * leaf.gradient / (leaf.curvature + recipe.ridge()));
        if (leaf.parent >= 0) {
          (leaf.leftOfParent ? left : right)[leaf.parent] = (short) (-1 - l);
        }
      }
      return new RegressionForest.Tree(
          Arrays.copyOf(feature, nodes),
          Arrays.copyOf(limit, nodes),
          Arrays.copyOf(left, nodes),
          Arrays.copyOf(right, nodes),
          values);
    }

    private void split(int index) {
      Leaf leaf = leaves.get(index);
      byte[] column = columns[leaf.feature];
      int low = leaf.begin;
      int high = 0;
      for (int i = leaf.begin; i < leaf.end; i++) {
        int row = rows[i];
        if ((column[row] & 0xff) <= leaf.limit) {
          rows[low++] = row;
        } else {
          spare[high++] = row;
        }
      }
      System.arraycopy(spare, 0, rows, low, high);
      int node = nodes++;
      feature[node] = (byte) leaf.feature;
      limit[node] = (byte) leaf.limit;
      if (leaf.parent >= 0) {
        (leaf.leftOfParent ? left : right)[leaf.parent] = (short) node;
      }
      boolean leftSmaller = low - leaf.begin <= leaf.end - low;
      double[][] smaller = leftSmaller ? histogram(leaf.begin, low) : histogram(low, leaf.end);
      double[][] larger = minus(leaf.histogram, smaller);
      Leaf first = new Leaf(leaf.begin, low, leftSmaller ? smaller : larger);
      Leaf second = new Leaf(low, leaf.end, leftSmaller ? larger : smaller);
      first.parent = node;
      first.leftOfParent = true;
      second.parent = node;
      findSplit(first);
      findSplit(second);
      leaves.set(index, first);
      leaves.add(second);
    }

    /// For each usable feature and bin the sum of gradients, of curvatures, and of rows.
    private double[][] histogram(int begin, int end) {
      double[][] histogram = new double[columns.length][];
      for (int f = 0; f < columns.length; f++) {
        if (usable[f]) {
          double[] bins = new double[3 * (cuts.get(f).length + 1)];
          byte[] column = columns[f];
          for (int i = begin; i < end; i++) {
            int row = rows[i];
            int at = 3 * (column[row] & 0xff);
            bins[at] += gradients[row];
            bins[at + 1] += curvatures[row];
            bins[at + 2]++;
          }
          histogram[f] = bins;
        }
      }
      return histogram;
    }

    private double[][] minus(double[][] whole, double[][] part) {
      for (int f = 0; f < whole.length; f++) {
        if (usable[f]) {
          for (int i = 0; i < whole[f].length; i++) {
            whole[f][i] -= part[f][i];
          }
        }
      }
      return whole;
    }

    private void findSplit(Leaf leaf) {
      for (int i = leaf.begin; i < leaf.end; i++) {
        leaf.gradient += gradients[rows[i]];
        leaf.curvature += curvatures[rows[i]];
      }
      double whole = worth(leaf.gradient, leaf.curvature);
      for (int f = 0; f < columns.length; f++) {
        if (!usable[f]) {
          continue;
        }
        double[] bins = leaf.histogram[f];
        double gradient = 0;
        double curvature = 0;
        double count = 0;
        for (int b = 0; 3 * b < bins.length - 3; b++) {
          gradient += bins[3 * b];
          curvature += bins[3 * b + 1];
          count += bins[3 * b + 2];
          if (count < recipe.fewest()) {
            continue;
          }
          if (leaf.size() - count < recipe.fewest()) {
            break;
          }
          double gain =
              worth(gradient, curvature)
                  + worth(leaf.gradient - gradient, leaf.curvature - curvature)
                  - whole;
          if (gain > leaf.gain) {
            leaf.gain = gain;
            leaf.feature = f;
            leaf.limit = b;
          }
        }
      }
    }

    private double worth(double gradient, double curvature) {
      return gradient * gradient / (curvature + recipe.ridge());
    }
  }
}
