package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.FirstPassVotes;
import dev.nutgraf.language.tagger.NameDocument;
import dev.nutgraf.language.tagger.NameFeatures;
import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameTag;
import java.util.Arrays;
import java.util.Optional;

/// A sentence to train on: the numbers of the features of its tokens, and their labels. The
/// features of a token come in three groups: those of its own word, those around it, and the votes
/// of its other mentions.
final class Example {

  private final int[] features;

  /// Where the features of each token begin; one more entry for the end of the last.
  private final int[] begins;

  private final int[] ownEnds;
  private final int[] voteBegins;
  private final int[] labels;
  private final boolean othersMarked;

  private Example(
      int[] features,
      int[] begins,
      int[] ownEnds,
      int[] voteBegins,
      int[] labels,
      boolean othersMarked) {
    this.features = features;
    this.begins = begins;
    this.ownEnds = ownEnds;
    this.voteBegins = voteBegins;
    this.labels = labels;
    this.othersMarked = othersMarked;
  }

  static Example of(
      NameDocument document,
      int sentence,
      TaggedText text,
      Optional<FirstPassVotes> votes,
      FeatureTable table) {
    int[] labels = text.labels().get(sentence);
    NameFeatures buffer = new NameFeatures();
    int[] features = new int[128 * labels.length];
    int[] begins = new int[labels.length + 1];
    int[] ownEnds = new int[labels.length];
    int[] voteBegins = new int[labels.length];
    int n = 0;
    for (int i = 0; i < labels.length; i++) {
      int token = i;
      document.features(sentence, i, buffer);
      int plain = buffer.count();
      votes.ifPresent(v -> v.addTo(buffer, sentence, token));
      for (int f = 0; f < buffer.count(); f++) {
        if (f == buffer.ownEnd()) {
          ownEnds[i] = n;
        }
        if (f == plain) {
          voteBegins[i] = n;
        }
        int number = table.numberOf(buffer.hashes()[f]);
        if (number >= 0) {
          if (n == features.length) {
            features = Arrays.copyOf(features, 2 * n);
          }
          features[n++] = number;
        }
      }
      if (plain == buffer.count()) {
        voteBegins[i] = n;
      }
      begins[i + 1] = n;
    }
    return new Example(
        Arrays.copyOf(features, n), begins, ownEnds, voteBegins, labels, text.othersMarked());
  }

  int length() {
    return labels.length;
  }

  int label(int token) {
    return labels[token];
  }

  /// Whether the token may have `label`, by all that is marked.
  boolean mayBe(int token, int label) {
    boolean other =
        label != NameLabels.OUTSIDE
            && NameLabels.kind(label) == NameLabels.index(NameTag.Kind.OTHER);
    return label == labels[token]
        || (!othersMarked && labels[token] == NameLabels.OUTSIDE && other);
  }

  /// Whether more than one sequence of labels agrees with what is marked.
  boolean isOpen() {
    return !othersMarked;
  }

  int feature(int at) {
    return features[at];
  }

  /// Where the features of a token begin, with or without those of its own word.
  int begin(int token, boolean own) {
    return own ? begins[token] : ownEnds[token];
  }

  /// Where the features of a token end, with or without the votes.
  int end(int token, boolean votes) {
    return votes ? begins[token + 1] : voteBegins[token];
  }
}
