package dev.nutgraf.summary;

import dev.nutgraf.language.ModelBytes;
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

  /// The weights as the model's file holds them.
  private final float[] means;

  private final float[] scales;
  private final float[] first;
  private final float[] firstBias;
  private final float[] second;
  private final float[] secondBias;
  private final float[] last;
  private final float[] direct;

  /// The weights as they are used: for each unit of a layer those of all that it reads.
  private final float[][] firstUnits;

  /// The same of each of the [#VIEWS].
  private final float[][][] secondUnits;

  /// Over arrays that are not copied and must not change.
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
    firstUnits = units(first, 0, means.length, firstBias.length);
    secondUnits = new float[VIEWS][][];
    for (int view = 0; view < VIEWS; view++) {
      int from = view * firstBias.length * secondBias.length;
      secondUnits[view] = units(second, from, firstBias.length, secondBias.length);
    }
  }

  /// For each of so many units the weights of its inputs, from rows with a weight for each unit.
  private static float[][] units(float[] weights, int from, int inputs, int units) {
    float[][] byUnit = new float[units][inputs];
    for (int u = 0; u < units; u++) {
      float[] to = byUnit[u];
      for (int i = 0; i < inputs; i++) {
        to[i] = weights[from + i * units + u];
      }
    }
    return byUnit;
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

  /// Brings the figures of `row` to where the layers read them: the same distance from their means,
  /// cut off far away.
  public static void scale(float[] row, float[] means, float[] scales, float[] scaled) {
    for (int f = 0; f < scaled.length; f++) {
      float value = (row[f] - means[f]) * scales[f];
      scaled[f] = value > FARTHEST ? FARTHEST : value < -FARTHEST ? -FARTHEST : value;
    }
  }

  /// What it says of each of `rows`, the sentences of an article.
  public double[] scores(float[][] rows) {
    int units = firstBias.length;
    float[][] inner = new float[rows.length][units];
    double[] scores = new double[rows.length];
    float[] mean = new float[units];
    float[] scaled = new float[means.length];
    for (int s = 0; s < rows.length; s++) {
      scale(rows[s], means, scales, scaled);
      for (int f = 0; f < scaled.length; f++) {
        scores[s] += direct[f] * scaled[f];
      }
      System.arraycopy(firstBias, 0, inner[s], 0, units);
      addLayer(inner[s], scaled, firstUnits);
      rectify(inner[s]);
      for (int u = 0; u < units; u++) {
        mean[u] += inner[s][u];
      }
    }
    for (int u = 0; u < units; u++) {
      mean[u] /= rows.length;
    }
    float[] shared = secondBias.clone();
    addLayer(shared, mean, secondUnits[1]);
    float[] outer = new float[shared.length];
    for (int s = 0; s < rows.length; s++) {
      System.arraycopy(shared, 0, outer, 0, outer.length);
      addLayer(outer, inner[s], secondUnits[0]);
      if (s > 0) {
        addLayer(outer, inner[s - 1], secondUnits[2]);
      }
      if (s + 1 < rows.length) {
        addLayer(outer, inner[s + 1], secondUnits[3]);
      }
      rectify(outer);
      for (int u = 0; u < outer.length; u++) {
        scores[s] += last[u] * outer[u];
      }
    }
    return scores;
  }

  /// Adds to `sums`, one for each unit, what the unit reads of `inputs`.
  ///
  /// Four units at a time: their sums stay in registers, and no product waits for the sum before.
  /// Each unit adds its inputs in their order, so the bits are the same as one by one.
  private static void addLayer(float[] sums, float[] inputs, float[][] weights) {
    int u = 0;
    for (; u + 4 <= sums.length; u += 4) {
      addFour(sums, u, inputs, weights);
    }
    for (; u < sums.length; u++) {
      float[] of = weights[u];
      float sum = sums[u];
      for (int i = 0; i < inputs.length; i++) {
        sum += inputs[i] * of[i];
      }
      sums[u] = sum;
    }
  }

  private static void addFour(float[] sums, int u, float[] inputs, float[][] weights) {
    float[] a = weights[u];
    float[] b = weights[u + 1];
    float[] c = weights[u + 2];
    float[] d = weights[u + 3];
    float sumA = sums[u];
    float sumB = sums[u + 1];
    float sumC = sums[u + 2];
    float sumD = sums[u + 3];
    for (int i = 0; i < inputs.length; i++) {
      float input = inputs[i];
      sumA += input * a[i];
      sumB += input * b[i];
      sumC += input * c[i];
      sumD += input * d[i];
    }
    sums[u] = sumA;
    sums[u + 1] = sumB;
    sums[u + 2] = sumC;
    sums[u + 3] = sumD;
  }

  private static void rectify(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] > 0 ? values[i] : 0;
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

  static SentenceNetwork read(ModelBytes in) throws IOException {
    int columns = in.unsignedShort();
    int inner = in.unsignedShort();
    int outer = in.unsignedShort();
    return new SentenceNetwork(
        in.numbers(columns),
        in.numbers(columns),
        in.numbers(columns * inner),
        in.numbers(inner),
        in.numbers(VIEWS * inner * outer),
        in.numbers(outer),
        in.numbers(outer),
        in.numbers(columns));
  }
}
