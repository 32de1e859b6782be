package dev.nutgraf.lab.names;

import java.util.List;

/// A text whose names are marked: its sentences as tokens, and the labels of the tokens.
///
/// @param labels numbered as [dev.nutgraf.language.tagger.NameLabels] does
record TaggedText(List<List<String>> sentences, List<int[]> labels) {

  TaggedText {
    sentences = List.copyOf(sentences);
    labels = List.copyOf(labels);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).size() != labels.get(i).length) {
        throw new IllegalArgumentException(
            "sentence %d has %d tokens but %d labels"
                .formatted(i, sentences.get(i).size(), labels.get(i).length));
      }
    }
  }

  int tokens() {
    return labels.stream().mapToInt(l -> l.length).sum();
  }
}
