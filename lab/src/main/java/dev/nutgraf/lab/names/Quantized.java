package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameWeights;
import java.util.Arrays;

/// Makes trained weights small: the features with the largest weights, a byte for each label.
final class Quantized {

  private static final int L = NameLabels.COUNT;
  private static final int ORGANIZATION = NameLabels.begin(NameTag.Kind.ORGANIZATION);

  private Quantized() {}

  /// @param hashes of the features, in ascending unsigned order
  /// @param most how many features to keep
  /// @param range the weight that becomes 127; larger ones are cut
  /// @param organizationBonus added to every move into an organisation, once it is a whole number
  static NameWeights of(
      int[] hashes,
      float[] weights,
      double[] transitions,
      int most,
      double range,
      int organizationBonus) {
    float[] largest = new float[hashes.length];
    for (int f = 0; f < hashes.length; f++) {
      for (int label = 0; label < L; label++) {
        largest[f] = Math.max(largest[f], Math.abs(weights[f * L + label]));
      }
    }
    float[] ranked = largest.clone();
    Arrays.sort(ranked);
    // Half a step rounds to nothing: such a feature would only fill the file.
    float least = (float) (0.5 * range / 127);
    if (ranked.length > most) {
      least = Math.max(least, ranked[ranked.length - most]);
    }
    int[] kept = new int[hashes.length];
    byte[] bytes = new byte[weights.length];
    int n = 0;
    for (int f = 0; f < hashes.length && n < most; f++) {
      if (largest[f] >= least) {
        kept[n] = hashes[f];
        for (int label = 0; label < L; label++) {
          long step = Math.round(weights[f * L + label] * 127 / range);
          bytes[n * L + label] = (byte) Math.max(-127, Math.min(127, step));
        }
        n++;
      }
    }
    int[] moves = new int[transitions.length];
    for (int i = 0; i < moves.length; i++) {
      int bonus = i % L == ORGANIZATION ? organizationBonus : 0;
      moves[i] = (int) Math.round(transitions[i] * 127 / range) + bonus;
    }
    return new NameWeights(Arrays.copyOf(kept, n), Arrays.copyOf(bytes, n * L), moves);
  }
}
