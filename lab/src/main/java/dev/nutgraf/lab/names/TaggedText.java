package dev.nutgraf.lab.names;

import java.util.List;

/// A text whose names are marked: its sentences as tokens, and the labels of the tokens.
///
/// @param labels numbered as [dev.nutgraf.language.tagger.NameLabels] does
/// @param othersMarked whether names of the fourth kind are marked too; where they are not, a token
///   outside of the marked names may belong to one
record TaggedText(List<List<String>> sentences, List<int[]> labels, boolean othersMarked) {

  /// A text in which all names are marked.
  TaggedText(List<List<String>> sentences, List<int[]> labels) {
    this(sentences, labels, true);
  }

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
