package dev.nutgraf.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/// The trained part of the tagger: for each feature a small integer for each label, and for each
/// pair of neighbouring labels one more.
public final class NameWeights {

  private final HashIndex features;
  private final byte[] weights;
  private final int[] transitions;

  /// @param hashes of the features, in ascending unsigned order
  /// @param weights those of each feature one after the other, one for each label
  /// @param transitions from the label of the row to the label of the column; the last row is the
  ///   start of a sentence
  public NameWeights(int[] hashes, byte[] weights, int[] transitions) {
    if (weights.length != hashes.length * NameLabels.COUNT) {
      throw new IllegalArgumentException(
          "expected %d weights for %d features but received %d"
              .formatted(hashes.length * NameLabels.COUNT, hashes.length, weights.length));
    }
    this.features = new HashIndex(hashes.clone());
    this.weights = weights.clone();
    this.transitions = transitions.clone();
  }

  private NameWeights(HashIndex features, byte[] weights, int[] transitions) {
    this.features = features;
    this.weights = weights;
    this.transitions = transitions;
  }

  /// Adds the weights of the first `count` features of `hashes` to the scores of the labels that
  /// begin at `offset`.
  void addTo(int[] scores, int offset, int[] hashes, int count) {
    for (int i = 0; i < count; i++) {
      int row = features.positionOf(hashes[i]);
      if (row >= 0) {
        int at = row * NameLabels.COUNT;
        for (int label = 0; label < NameLabels.COUNT; label++) {
          scores[offset + label] += weights[at + label];
        }
      }
    }
  }

  int transition(int previous, int next) {
    return transitions[previous * NameLabels.COUNT + next];
  }

  /// Writes features, weights and transitions.
  public void writeTo(DataOutput out) throws IOException {
    features.writeTo(out);
    out.write(weights);
    for (int transition : transitions) {
      out.writeInt(transition);
    }
  }

  /// Reads what [#writeTo] wrote.
  static NameWeights readFrom(ByteBuffer in) {
    HashIndex features = HashIndex.readFrom(in);
    byte[] weights = new byte[features.size() * NameLabels.COUNT];
    in.get(weights);
    int[] transitions = new int[(NameLabels.COUNT + 1) * NameLabels.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.getInt();
    }
    return new NameWeights(features, weights, transitions);
  }
}
