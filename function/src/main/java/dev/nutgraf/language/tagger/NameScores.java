package dev.nutgraf.language.tagger;

import java.util.HashMap;
import java.util.Map;

/// What speaks for each label of the tokens of one text before anything is tagged. What a word says
/// by itself is added up once for all its mentions.
final class NameScores {

  private static final int L = NameLabels.COUNT;

  /// Above any score that can be reached by adding weights.
  private static final int SURE = 1 << 20;

  private final NameDocument document;
  private final NameWeights weights;
  private final NameFeatures features = new NameFeatures();

  /// By each word of sentences that are not in capitals alone.
  private final Map<NameWord, int[]> ownScores = new HashMap<>();

  NameScores(NameDocument document, NameWeights weights) {
    this.document = document;
    this.weights = weights;
  }

  /// Those of a sentence's tokens, one after the other.
  int[] of(int sentence) {
    int[] scores = new int[document.length(sentence) * L];
    for (int i = 0; i < document.length(sentence); i++) {
      if (document.isPlain(sentence, i)) {
        scores[i * L + NameLabels.OUTSIDE] = SURE;
      } else {
        add(scores, sentence, i);
      }
    }
    return scores;
  }

  /// Whether the token's score says that it can only be outside of a name.
  static boolean isSurelyOutside(int[] scores, int token) {
    return scores[token * L + NameLabels.OUTSIDE] > SURE / 2;
  }

  private void add(int[] scores, int sentence, int token) {
    document.features(sentence, token, features);
    int[] own = ownScores(document.sentence(sentence), token);
    for (int label = 0; label < L; label++) {
      scores[token * L + label] = own[label];
    }
    weights.addTo(scores, token * L, features.hashes(), features.ownEnd(), features.count());
  }

  private int[] ownScores(NameSentence sentence, int token) {
    NameWord word = sentence.words[token];
    int[] known = sentence.caseless ? null : ownScores.get(word);
    if (known != null) {
      return known;
    }
    int[] own = new int[L];
    weights.addTo(own, 0, features.hashes(), 0, features.ownEnd());
    if (!sentence.caseless) {
      ownScores.put(word, own);
    }
    return own;
  }
}
