package dev.nutgraf.summary;

import java.io.DataInput;
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
    private final byte[] features;
    private final byte[] limits;
    private final float[] leaves;

    /// The left and the right child of node 0, of node 1, and so on.
    private final short[] children;

    /// Inner node `i` sends what passes no more than `limits[i]` cut points of `features[i]` to
    /// `lefts[i]`, the rest to `rights[i]`; a child `c < 0` is the leaf `-1 - c`. Only the children
    /// are copied.
    public Tree(byte[] features, byte[] limits, short[] lefts, short[] rights, float[] leaves) {
      this.features = features;
      this.limits = limits;
      this.leaves = leaves;
      this.children = new short[2 * lefts.length];
      for (int i = 0; i < lefts.length; i++) {
        children[2 * i] = lefts[i];
        children[2 * i + 1] = rights[i];
      }
    }

    /// Adds to each of `sums` what the tree says of its row in `bins`, which holds the bins of one
    /// example after the other.
    public void addTo(double[] sums, byte[][] bins) {
      // In locals and without a branch, which would be guessed wrong every other time: hundreds of
      // trees are asked about every sentence.
      byte[] tested = features;
      byte[] most = limits;
      short[] next = children;
      for (int r = 0; r < bins.length; r++) {
        byte[] row = bins[r];
        int node = tested.length == 0 ? -1 : 0;
        while (node >= 0) {
          int above = ((most[node] & 0xff) - (row[tested[node]] & 0xff)) >>> 31;
          node = next[2 * node + above];
        }
        sums[r] += leaves[-1 - node];
      }
    }

    private void write(DataOutput out) throws IOException {
      out.writeShort(features.length);
      for (int i = 0; i < features.length; i++) {
        out.writeByte(features[i]);
        out.writeByte(limits[i]);
        out.writeShort(children[2 * i]);
        out.writeShort(children[2 * i + 1]);
      }
      for (float leaf : leaves) {
        out.writeFloat(leaf);
      }
    }

    private static Tree read(DataInput in) throws IOException {
      int nodes = in.readUnsignedShort();
      byte[] features = new byte[nodes];
      byte[] limits = new byte[nodes];
      short[] lefts = new short[nodes];
      short[] rights = new short[nodes];
      float[] leaves = new float[nodes + 1];
      for (int i = 0; i < nodes; i++) {
        features[i] = in.readByte();
        limits[i] = in.readByte();
        lefts[i] = in.readShort();
        rights[i] = in.readShort();
      }
      for (int i = 0; i <= nodes; i++) {
        leaves[i] = in.readFloat();
      }
      return new Tree(features, limits, lefts, rights, leaves);
    }
  }

  /// How many of the ascending `cuts` lie below `value`.
  public static int bin(float[] cuts, float value) {
    int at = Arrays.binarySearch(cuts, value);
    return at >= 0 ? at : -1 - at;
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
      tree.write(out);
    }
  }

  static RegressionForest read(DataInput in) throws IOException {
    List<float[]> cuts = new ArrayList<>();
    for (int features = in.readUnsignedShort(); features > 0; features--) {
      float[] points = new float[in.readUnsignedByte()];
      for (int i = 0; i < points.length; i++) {
        points[i] = in.readFloat();
      }
      cuts.add(points);
    }
    float start = in.readFloat();
    List<Tree> trees = new ArrayList<>();
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      trees.add(Tree.read(in));
    }
    return new RegressionForest(cuts, start, trees);
  }
}
