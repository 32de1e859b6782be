package dev.nutgraf.summary;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// A small network over the sentences of an article. A first layer reads each sentence's figures; a
/// second reads what the first made of the sentence, of the one before, of the one after, and of
/// all of them on average; their figures have a say in the result themselves, too.
///
/// Each array holds rows of weights one after the other.
public final class SentenceNetwork {

  /// So many first layers the second reads: the sentence's own, that of all sentences on average,
  /// that of the sentence before and that of the sentence after.
  public static final int VIEWS = 4;

  /// Figures are cut off so many standard deviations from their mean.
  private static final float FARTHEST = 3;

  private final float[] means;
  private final float[] scales;
  private final float[] first;
  private final float[] firstBias;
  private final float[] second;
  private final float[] secondBias;
  private final float[] last;
  private final float[] direct;

  /// Over arrays that are not copied.
  ///
  /// @param means what is taken from each figure
  /// @param scales what it is then multiplied with
  /// @param first for each figure its weights in the first layer
  /// @param firstBias a bias for each unit of the first layer
  /// @param second the weights in the second layer of each unit of each of the [#VIEWS]
  /// @param secondBias a bias for each unit of the second layer
  /// @param last a weight for each unit of the second layer
  /// @param direct a weight for each figure
  /// @throws IllegalArgumentException when the lengths do not fit together
  public SentenceNetwork(
      float[] means,
      float[] scales,
      float[] first,
      float[] firstBias,
      float[] second,
      float[] secondBias,
      float[] last,
      float[] direct) {
    require(scales.length == means.length, "a scale for each mean");
    require(direct.length == means.length, "a direct weight for each mean");
    require(first.length == means.length * firstBias.length, "a first layer over all figures");
    require(
        second.length == VIEWS * firstBias.length * secondBias.length,
        "a second layer over all views");
    require(last.length == secondBias.length, "a last weight for each unit");
    this.means = means;
    this.scales = scales;
    this.first = first;
    this.firstBias = firstBias;
    this.second = second;
    this.secondBias = secondBias;
    this.last = last;
    this.direct = direct;
  }

  private static void require(boolean met, String what) {
    if (!met) {
      throw new IllegalArgumentException("a network needs " + what);
    }
  }

  /// How many figures it reads of a sentence.
  int columns() {
    return means.length;
  }

  /// The figures of `row` as the layers read them.
  public float[] scaled(float[] row) {
    float[] scaled = new float[means.length];
    for (int f = 0; f < scaled.length; f++) {
      float value = (row[f] - means[f]) * scales[f];
      scaled[f] = Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }
    return scaled;
  }

  /// What it says of each of `rows`, the sentences of an article.
  public double[] scores(float[][] rows) {
    int units = firstBias.length;
    float[][] inner = new float[rows.length][];
    double[] scores = new double[rows.length];
    float[] mean = new float[units];
    for (int s = 0; s < rows.length; s++) {
      float[] scaled = scaled(rows[s]);
      inner[s] = firstBias.clone();
      for (int f = 0; f < scaled.length; f++) {
        scores[s] += direct[f] * scaled[f];
        addTimes(inner[s], scaled[f], first, f * units);
      }
      rectify(inner[s]);
      for (int u = 0; u < units; u++) {
        mean[u] += inner[s][u];
      }
    }
    float[] shared = secondBias.clone();
    for (int u = 0; u < units; u++) {
      addTimes(shared, mean[u] / rows.length, second, (units + u) * shared.length);
    }
    for (int s = 0; s < rows.length; s++) {
      float[] outer = shared.clone();
      addLayer(outer, inner[s], 0);
      if (s > 0) {
        addLayer(outer, inner[s - 1], 2 * units);
      }
      if (s + 1 < rows.length) {
        addLayer(outer, inner[s + 1], 3 * units);
      }
      rectify(outer);
      for (int u = 0; u < outer.length; u++) {
        scores[s] += last[u] * outer[u];
      }
    }
    return scores;
  }

  private void addLayer(float[] outer, float[] inner, int from) {
    for (int u = 0; u < inner.length; u++) {
      if (inner[u] != 0) {
        addTimes(outer, inner[u], second, (from + u) * outer.length);
      }
    }
  }

  private static void addTimes(float[] sums, float factor, float[] weights, int from) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * weights[from + i];
    }
  }

  private static void rectify(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i]);
    }
  }

  /// Writes what [#read] reads.
  public void write(DataOutput out) throws IOException {
    out.writeShort(means.length);
    out.writeShort(firstBias.length);
    out.writeShort(secondBias.length);
    for (float[] weights :
        new float[][] {means, scales, first, firstBias, second, secondBias, last, direct}) {
      for (float weight : weights) {
        out.writeFloat(weight);
      }
    }
  }

  static SentenceNetwork read(DataInput in) throws IOException {
    int columns = in.readUnsignedShort();
    int inner = in.readUnsignedShort();
    int outer = in.readUnsignedShort();
    return new SentenceNetwork(
        read(in, columns),
        read(in, columns),
        read(in, columns * inner),
        read(in, inner),
        read(in, VIEWS * inner * outer),
        read(in, outer),
        read(in, outer),
        read(in, columns));
  }

  private static float[] read(DataInput in, int count) throws IOException {
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      weights[i] = in.readFloat();
    }
    return weights;
  }
}
