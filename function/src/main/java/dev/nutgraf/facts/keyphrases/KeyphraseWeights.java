package dev.nutgraf.facts.keyphrases;

import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/// How candidates are ranked: what each feature adds to the logit that the writer of a summary uses
/// the words, which `lab train keyphrases` learns, and what summaries do not tell, set by hand.
/// Single words and phrases are weighed apart.
///
/// @param words for single words, in the order of [KeyphraseCandidate#features]
/// @param phrases the same for phrases
record KeyphraseWeights(List<Double> words, List<Double> phrases) {

  /// Writers of summaries use short, everyday words; asked what a text is about, people name longer
  /// ones. What each letter of a single word adds.
  private static final double LETTER = 0.2;

  /// Writers of summaries put words together anew; a keyphrase stands in the text as it is. What
  /// standing alone in all mentions adds.
  private static final double ALONE = 1;

  /// People name ten times as many words as phrases.
  private static final double PHRASE = -2;

  /// A phrase that comes back tells a reader more than its words do.
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
    double logit = phrase ? PHRASE : LETTER * candidate.letters();
    logit += ALONE * candidate.aloneShare();
    if (phrase && candidate.mentions.size() > 1) {
      logit += candidate.isLong() ? REPEATED_LONG_PHRASE : REPEATED_PHRASE;
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
      List<Double> weights = new ArrayList<>();
      for (String line : resource.lines(section)) {
        weights.add(Double.valueOf(line.substring(line.indexOf(':') + 1).strip()));
      }
      return weights;
    }
  }
}
