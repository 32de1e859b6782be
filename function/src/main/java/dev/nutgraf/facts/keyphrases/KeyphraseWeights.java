package dev.nutgraf.facts.keyphrases;

import java.util.List;

/// How candidates are ranked: what each feature adds to the logit that the writer of a summary uses
/// the words, which `lab train keyphrases` learns, and what summaries do not tell, set by hand.
/// Single words and phrases are weighed apart.
///
/// @param words for single words, one for each [KeyphraseFeature] in their order
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

  KeyphraseWeights {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    int features = KeyphraseFeature.values().length;
    if (words.size() != features || phrases.size() != features) {
      throw new IllegalArgumentException(
          "keyphrase weights: expected %s for words and for phrases but received %s and %s"
              .formatted(features, words.size(), phrases.size()));
    }
  }

  /// A probability that grows with how much `candidate` says.
  double score(KeyphraseCandidate candidate) {
    boolean phrase = candidate.isPhrase();
    List<Double> weights = phrase ? phrases : words;
    double[] features = KeyphraseFeature.allOf(candidate);
    double logit = phrase ? PHRASE : LETTER * candidate.letters();
    logit += ALONE * candidate.aloneShare();
    if (phrase && candidate.mentions().size() > 1) {
      logit += candidate.isLong() ? REPEATED_LONG_PHRASE : REPEATED_PHRASE;
    }
    for (int i = 0; i < features.length; i++) {
      logit += weights.get(i) * features[i];
    }
    return 1 / (1 + StrictMath.exp(-logit));
  }
}
