package dev.nutgraf.language.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tokenised sentences of one text, made ready for features.
public final class NameDocument {

  private final List<NameSentence> sentences = new ArrayList<>();
  private final CasingEvidence sightings;

  /// @param tokens of each sentence, in order
  public NameDocument(List<List<String>> tokens, NameLexicon lexicon) {
    Map<String, NameWord> known = new HashMap<>();
    for (List<String> sentence : tokens) {
      sentences.add(new NameSentence(sentence, lexicon, known));
    }
    sightings = new CasingEvidence(sentences);
  }

  /// How many sentences there are.
  public int size() {
    return sentences.size();
  }

  /// How many tokens a sentence has.
  public int length(int sentence) {
    return sentences.get(sentence).length();
  }

  /// Whether neither the token nor its neighbours look like a part of a name; most tokens do not,
  /// and are not worth features.
  boolean isPlain(int sentence, int token) {
    NameSentence words = sentences.get(sentence);
    return !words.caseless
        && !words.word(token - 1).capital
        && !words.word(token).capital
        && !words.word(token + 1).capital;
  }

  NameSentence sentence(int index) {
    return sentences.get(index);
  }

  /// Works out the features of a token that need no tags.
  public void features(int sentence, int token, NameFeatures features) {
    features.ofWord(sentences.get(sentence), token, sightings);
  }
}
