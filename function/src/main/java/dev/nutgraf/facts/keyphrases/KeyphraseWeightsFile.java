package dev.nutgraf.facts.keyphrases;

import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/// Reads `keyphrase-weights.txt`, which `lab train keyphrases` writes: in each of its sections a
/// line for every [KeyphraseFeature], in their order.
final class KeyphraseWeightsFile {

  private KeyphraseWeightsFile() {}

  /// The weights that are part of the program.
  static KeyphraseWeights shipped() {
    return Shipped.WEIGHTS;
  }

  /// The weights that the lines of one section give the features.
  ///
  /// @throws IllegalStateException when a line names another feature than the one in its place, or
  ///   one is missing
  static List<Double> weights(List<String> lines) {
    KeyphraseFeature[] features = KeyphraseFeature.values();
    if (lines.size() != features.length) {
      throw new IllegalStateException(
          "keyphrase weights: expected a line for each of %s features but received %s"
              .formatted(features.length, lines.size()));
    }
    List<Double> weights = new ArrayList<>(features.length);
    for (int i = 0; i < features.length; i++) {
      String line = lines.get(i);
      String label = features[i].label() + ":";
      if (!line.startsWith(label)) {
        throw new IllegalStateException(
            "keyphrase weights: expected '%s' in line %s of the section but received '%s'"
                .formatted(label, i + 1, line));
      }
      weights.add(Double.valueOf(line.substring(label.length()).strip()));
    }
    return weights;
  }

  private static final class Shipped {
    private static final KeyphraseWeights WEIGHTS;

    static {
      Lexicon file = Lexicon.read(KeyphraseWeightsFile.class, "keyphrase-weights.txt");
      WEIGHTS = new KeyphraseWeights(weights(file.lines("words")), weights(file.lines("phrases")));
    }
  }
}
