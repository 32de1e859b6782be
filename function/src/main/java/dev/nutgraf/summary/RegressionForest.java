package dev.nutgraf.summary;

import dev.nutgraf.language.ModelBytes;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Boosted regression trees (Friedman, 2001) over binned features: each feature is reduced to the
/// number of cut points it passes, and each tree compares such numbers.
///
/// @param cuts for each feature its ascending cut points, at most 255
/// @param start the sum before any tree
public record RegressionForest(List<float[]> cuts, float start, List<Tree> trees) {

  public RegressionForest {
    cuts = List.copyOf(cuts);
    trees = List.copyOf(trees);
  }

  /// One tree: inner nodes that compare, and leaves that say something.
  public static final class Tree {

    /// Each node in one figure: the feature it tests, the most cut points that go left, where left
    /// is and where right is, eight bits each.
    private final int[] nodes;

    private final float[] leaves;

    /// From here on a child is a leaf.
    private static final int FIRST_LEAF = 128;

    /// Inner node `i` sends what passes no more than `limits[i]` cut points of `features[i]` to
    /// `lefts[i]`, the rest to `rights[i]`; a child `c < 0` is the leaf `-1 - c`. The leaves are
    /// not copied.
    ///
    /// @throws IllegalArgumentException when there are more than 128 leaves
    public Tree(byte[] features, byte[] limits, short[] lefts, short[] rights, float[] leaves) {
      this(nodes(features, limits, lefts, rights), leaves);
    }

    private Tree(int[] nodes, float[] leaves) {
      if (leaves.length > FIRST_LEAF) {
        throw new IllegalArgumentException(
            "a tree has at most %d leaves but received %d".formatted(FIRST_LEAF, leaves.length));
      }
      this.nodes = nodes;
      this.leaves = leaves;
    }

    private static int[] nodes(byte[] features, byte[] limits, short[] lefts, short[] rights) {
      int[] nodes = new int[features.length];
      for (int i = 0; i < nodes.length; i++) {
        nodes[i] =
            features[i] << 24 | (limits[i] & 0xff) << 16 | child(lefts[i]) << 8 | child(rights[i]);
      }
      return nodes;
    }

    private static int child(short child) {
      return child < 0 ? FIRST_LEAF - 1 - child : child;
    }

    /// Adds to each of `sums` what the tree says of its row in `bins`, which holds the bins of one
    /// example after the other.
    public void addTo(double[] sums, byte[][] bins) {
      // In locals and without a branch, which would be guessed wrong every other time: hundreds of
      // trees are asked about every sentence.
      int[] inner = nodes;
      int root = inner.length == 0 ? FIRST_LEAF : 0;
      for (int r = 0; r < bins.length; r++) {
        byte[] row = bins[r];
        int child = root;
        while (child < FIRST_LEAF) {
          int node = inner[child];
          int above = ((node >>> 16 & 0xff) - (row[node >>> 24] & 0xff)) >> 31;
          child = node >>> (8 & ~above) & 0xff;
        }
        sums[r] += leaves[child - FIRST_LEAF];
      }
    }
  }

  /// How many of the ascending `cuts` lie below `value`.
  public static int bin(float[] cuts, float value) {
    int from = 0;
    int to = cuts.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (cuts[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /// For each of `rows` the sum of what all trees say of it.
  public double[] scores(float[][] rows) {
    byte[][] bins = new byte[rows.length][cuts.size()];
    for (int f = 0; f < cuts.size(); f++) {
      float[] points = cuts.get(f);
      for (int r = 0; r < rows.length; r++) {
        bins[r][f] = (byte) bin(points, rows[r][f]);
      }
    }
    double[] sums = new double[rows.length];
    Arrays.fill(sums, start);
    for (Tree tree : trees) {
      tree.addTo(sums, bins);
    }
    return sums;
  }

  /// Writes what [#read] reads.
  public void write(DataOutput out) throws IOException {
    out.writeShort(cuts.size());
    for (float[] points : cuts) {
      out.writeByte(points.length);
      for (float point : points) {
        out.writeFloat(point);
      }
    }
    out.writeFloat(start);
    out.writeShort(trees.size());
    for (Tree tree : trees) {
      out.writeByte(tree.nodes.length);
    }
    for (Tree tree : trees) {
      for (int node : tree.nodes) {
        out.writeInt(node);
      }
    }
    for (Tree tree : trees) {
      for (float leaf : tree.leaves) {
        out.writeFloat(leaf);
      }
    }
  }

  static RegressionForest read(ModelBytes in) throws IOException {
    List<float[]> cuts = new ArrayList<>();
    for (int features = in.unsignedShort(); features > 0; features--) {
      cuts.add(in.numbers(in.unsignedByte()));
    }
    float start = in.number();
    byte[] sizes = in.bytes(in.unsignedShort());
    int all = 0;
    for (byte size : sizes) {
      all += size;
    }
    int[] nodes = in.integers(all);
    float[] leaves = in.numbers(all + sizes.length);
    List<Tree> trees = new ArrayList<>(sizes.length);
    int from = 0;
    for (int t = 0; t < sizes.length; t++) {
      int to = from + sizes[t];
      trees.add(
          new Tree(
              Arrays.copyOfRange(nodes, from, to),
              Arrays.copyOfRange(leaves, from + t, to + t + 1)));
      from = to;
    }
    return new RegressionForest(cuts, start, trees);
  }
}
