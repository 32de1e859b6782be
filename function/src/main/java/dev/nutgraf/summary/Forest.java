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
public record Forest(List<float[]> cuts, float start, List<Tree> trees) {

  public Forest {
    cuts = List.copyOf(cuts);
    trees = List.copyOf(trees);
  }

  /// One tree: inner nodes that compare, and leaves that say something.
  public static final class Tree {
    private final byte[] features;
    private final byte[] limits;
    private final short[] lefts;
    private final short[] rights;
    private final float[] leaves;

    /// Inner node `i` sends what passes no more than `limits[i]` cut points of `features[i]` to
    /// `lefts[i]`, the rest to `rights[i]`; a child `c < 0` is the leaf `-1 - c`. The arrays are
    /// not copied.
    public Tree(byte[] features, byte[] limits, short[] lefts, short[] rights, float[] leaves) {
      this.features = features;
      this.limits = limits;
      this.lefts = lefts;
      this.rights = rights;
      this.leaves = leaves;
    }

    /// What the tree says of row `row` of a table that holds the bins feature by feature.
    public float at(byte[][] columns, int row) {
      int node = features.length == 0 ? -1 : 0;
      while (node >= 0) {
        boolean low = (columns[features[node]][row] & 0xff) <= (limits[node] & 0xff);
        node = low ? lefts[node] : rights[node];
      }
      return leaves[-1 - node];
    }

    private void write(DataOutput out) throws IOException {
      out.writeShort(features.length);
      for (int i = 0; i < features.length; i++) {
        out.writeByte(features[i]);
        out.writeByte(limits[i]);
        out.writeShort(lefts[i]);
        out.writeShort(rights[i]);
      }
      for (float leaf : leaves) {
        out.writeFloat(leaf);
      }
    }

    private static Tree read(DataInput in) throws IOException {
      int nodes = in.readUnsignedShort();
      Tree tree =
          new Tree(
              new byte[nodes],
              new byte[nodes],
              new short[nodes],
              new short[nodes],
              new float[nodes + 1]);
      for (int i = 0; i < nodes; i++) {
        tree.features[i] = in.readByte();
        tree.limits[i] = in.readByte();
        tree.lefts[i] = in.readShort();
        tree.rights[i] = in.readShort();
      }
      for (int i = 0; i <= nodes; i++) {
        tree.leaves[i] = in.readFloat();
      }
      return tree;
    }
  }

  /// How many of the ascending `cuts` lie below `value`.
  public static int bin(float[] cuts, float value) {
    int at = Arrays.binarySearch(cuts, value);
    return at >= 0 ? at : -1 - at;
  }

  /// For each of `rows` the sum of what all trees say of it.
  double[] scores(float[][] rows) {
    byte[][] columns = new byte[cuts.size()][rows.length];
    for (int f = 0; f < columns.length; f++) {
      for (int r = 0; r < rows.length; r++) {
        columns[f][r] = (byte) bin(cuts.get(f), rows[r][f]);
      }
    }
    double[] sums = new double[rows.length];
    Arrays.fill(sums, start);
    for (Tree tree : trees) {
      for (int r = 0; r < rows.length; r++) {
        sums[r] += tree.at(columns, r);
      }
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

  static Forest read(DataInput in) throws IOException {
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
    return new Forest(cuts, start, trees);
  }
}
