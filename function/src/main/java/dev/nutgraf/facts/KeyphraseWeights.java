package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import java.util.List;

/// What each feature of a candidate adds to the logit that people would take it for a keyphrase;
/// single words and phrases are weighed apart. `lab train keyphrases` writes the shipped ones.
///
/// @param words for single words, in the order of [KeyphraseCandidate#features]
/// @param phrases the same for phrases
public record KeyphraseWeights(List<Double> words, List<Double> phrases) {

  /// People mark ten times as many words as phrases. A phrase that comes back tells a reader more
  /// than its words do: it is preferred by this much, which costs nothing on articles held out.
  private static final double REPEATED_PHRASE = 0.7;

  private static final double REPEATED_LONG_PHRASE = 1.7;

  public KeyphraseWeights {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
  }

  /// The weights that are part of the program.
  public static KeyphraseWeights shipped() {
    return Shipped.WEIGHTS;
  }

  /// A probability that grows with how much `candidate` says.
  double score(KeyphraseCandidate candidate) {
    boolean phrase = candidate.isPhrase();
    List<Double> weights = phrase ? phrases : words;
    double[] features = candidate.features();
    double logit = 0;
    if (candidate.mentions.size() > 1) {
      logit = candidate.isLong() ? REPEATED_LONG_PHRASE : phrase ? REPEATED_PHRASE : 0;
    }
    for (int i = 0; i < features.length; i++) {
      logit += weights.get(i) * features[i];
    }
    return 1 / (1 + StrictMath.exp(-logit));
  }

  private static final class Shipped {
    private static final KeyphraseWeights WEIGHTS;

    static {
      Lexicon resource = Lexicon.read(KeyphraseWeights.class, "keyphrase-weights.txt");
      WEIGHTS = new KeyphraseWeights(weights(resource, "words"), weights(resource, "phrases"));
    }

    private static List<Double> weights(Lexicon resource, String section) {
      return resource.lines(section).stream()
          .map(line -> Double.valueOf(line.substring(line.indexOf(':') + 1).strip()))
          .toList();
    }
  }
}
