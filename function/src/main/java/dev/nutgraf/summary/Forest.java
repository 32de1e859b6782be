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

  /// One tree. Inner node `i` sends what passes no more than `limit[i]` cut points of `feature[i]`
  /// to `left[i]`, the rest to `right[i]`; a child `c < 0` is the leaf `-1 - c`.
  public record Tree(byte[] feature, byte[] limit, short[] left, short[] right, float[] leaves) {

    /// What the tree says of a binned row.
    public float at(byte[] bins) {
      int node = feature.length == 0 ? -1 : 0;
      while (node >= 0) {
        boolean low = (bins[feature[node]] & 0xff) <= (limit[node] & 0xff);
        node = low ? left[node] : right[node];
      }
      return leaves[-1 - node];
    }
  }

  /// The cut points that each value of `row` passes.
  public byte[] bins(float[] row) {
    byte[] bins = new byte[cuts.size()];
    for (int f = 0; f < bins.length; f++) {
      bins[f] = (byte) bin(cuts.get(f), row[f]);
    }
    return bins;
  }

  /// How many of the ascending `cuts` lie below `value`.
  public static int bin(float[] cuts, float value) {
    int at = Arrays.binarySearch(cuts, value);
    return at >= 0 ? at : -1 - at;
  }

  /// The sum of what all trees say.
  double score(float[] row) {
    byte[] bins = bins(row);
    double sum = start;
    for (Tree tree : trees) {
      sum += tree.at(bins);
    }
    return sum;
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
      out.writeShort(tree.feature().length);
      for (int i = 0; i < tree.feature().length; i++) {
        out.writeByte(tree.feature()[i]);
        out.writeByte(tree.limit()[i]);
        out.writeShort(tree.left()[i]);
        out.writeShort(tree.right()[i]);
      }
      for (float leaf : tree.leaves()) {
        out.writeFloat(leaf);
      }
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
      trees.add(readTree(in));
    }
    return new Forest(cuts, start, trees);
  }

  private static Tree readTree(DataInput in) throws IOException {
    int nodes = in.readUnsignedShort();
    Tree tree =
        new Tree(
            new byte[nodes],
            new byte[nodes],
            new short[nodes],
            new short[nodes],
            new float[nodes + 1]);
    for (int i = 0; i < nodes; i++) {
      tree.feature()[i] = in.readByte();
      tree.limit()[i] = in.readByte();
      tree.left()[i] = in.readShort();
      tree.right()[i] = in.readShort();
    }
    for (int i = 0; i <= nodes; i++) {
      tree.leaves()[i] = in.readFloat();
    }
    return tree;
  }
}
