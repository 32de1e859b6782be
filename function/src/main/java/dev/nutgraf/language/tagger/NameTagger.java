package dev.nutgraf.language.tagger;

import dev.nutgraf.language.ModelBytes;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the names in a text: a linear-chain model over words, looked through twice, the second
/// time knowing what the first said of the other mentions of each word. `names.md` beside the model
/// file says what it was trained on and how well it does.
public final class NameTagger {

  private static final int L = NameLabels.COUNT;

  /// Below any score that can be reached by adding weights.
  private static final String MODEL = "names.model";

  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final NameLexicon lexicon;
  private final NameWeights weights;

  public NameTagger(NameLexicon lexicon, NameWeights weights) {
    this.lexicon = lexicon;
    this.weights = weights;
  }

  /// The tagger with the model that is shipped, read on first use.
  public static NameTagger shipped() {
    return Shipped.TAGGER;
  }

  /// The names in the sentences of one text, in order and not overlapping.
  public List<NameTag> tags(List<List<Token>> sentences) {
    List<List<String>> words = new ArrayList<>(sentences.size());
    for (List<Token> sentence : sentences) {
      words.add(Token.texts(sentence));
    }
    Labelled labelled = labelled(words);
    List<int[]> labels = labelled.labels();
    List<NameTag> tags = new ArrayList<>();
    for (int s = 0; s < labels.size(); s++) {
      List<Token> tokens = sentences.get(s);
      int[] given = labels.get(s);
      for (int begin = 0; begin < given.length; begin++) {
        if (NameLabels.begins(given[begin])) {
          int end = NameLabels.end(given, begin);
          Span span = new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
          int margin = margin(labelled.scores().get(s), given, begin, end);
          tags.add(
              new NameTag(NameLabels.kindNumbered(NameLabels.kind(given[begin])), span, margin));
        }
      }
    }
    return tags;
  }

  /// The least by which the tokens from `begin` to before `end` prefer their labels.
  private static int margin(int[] scores, int[] labels, int begin, int end) {
    int least = Integer.MAX_VALUE;
    for (int i = begin; i < end; i++) {
      int other = NEVER;
      for (int label = 0; label < L; label++) {
        other = label == labels[i] ? other : Math.max(other, scores[i * L + label]);
      }
      least = Math.min(least, scores[i * L + labels[i]] - other);
    }
    return least;
  }

  /// The lists that hold a phrase, whatever its case.
  public PhraseLists lists(List<Token> phrase) {
    return lexicon.lists(Token.texts(phrase));
  }

  /// The labels of the tokens of each sentence of one text.
  public List<int[]> labels(List<List<String>> sentences) {
    return labelled(sentences).labels();
  }

  /// The labels of each sentence, and what speaks for each label of each token, its neighbours left
  /// aside.
  private record Labelled(List<int[]> labels, List<int[]> scores) {}

  private Labelled labelled(List<List<String>> sentences) {
    NameDocument document = new NameDocument(sentences, lexicon);
    NameScores known = new NameScores(document, weights);
    List<int[]> scores = new ArrayList<>();
    List<int[]> first = new ArrayList<>();
    for (int s = 0; s < document.size(); s++) {
      int[] sentence = known.of(s);
      scores.add(sentence);
      first.add(best(sentence));
    }
    NameFeatures features = new NameFeatures();
    FirstPassVotes votes = new FirstPassVotes(document, first);
    List<int[]> second = new ArrayList<>();
    for (int s = 0; s < document.size(); s++) {
      int[] sentence = scores.get(s);
      boolean told = false;
      for (int i = 0; i < document.length(s); i++) {
        features.clear();
        votes.addTo(features, s, i);
        weights.addTo(sentence, i * L, features.hashes(), 0, features.count());
        told |= features.count() > 0;
      }
      second.add(told ? best(sentence) : first.get(s));
    }
    return new Labelled(second, scores);
  }

  /// The sequence of labels with the highest sum of scores and transitions (Viterbi); of equals the
  /// one with the lower labels.
  private int[] best(int[] scores) {
    int length = scores.length / L;
    int[] labels = new int[length];
    if (length == 0) {
      return labels;
    }
    byte[] from = new byte[scores.length];
    int[] here = new int[L];
    int[] next = new int[L];
    for (int label = 0; label < L; label++) {
      here[label] =
          NameLabels.continues(label) ? NEVER : scores[label] + weights.transition(L, label);
    }
    for (int i = 1; i < length; i++) {
      int last = NameScores.isSurelyOutside(scores, i) ? NameLabels.OUTSIDE : L - 1;
      for (int label = 0; label <= last; label++) {
        int source = source(here, label);
        int top = Math.max(NEVER, here[source] + weights.transition(source, label));
        next[label] = Math.max(NEVER, top + scores[i * L + label]);
        from[i * L + label] = (byte) source;
      }
      Arrays.fill(next, last + 1, L, NEVER);
      int[] swap = here;
      here = next;
      next = swap;
    }
    int label = 0;
    for (int other = 1; other < L; other++) {
      if (here[other] > here[label]) {
        label = other;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i * L + label];
    }
    return labels;
  }

  /// Which label before `label` gives it the highest sum: a name is continued only by its own kind.
  private int source(int[] here, int label) {
    boolean continues = NameLabels.continues(label);
    int first = continues ? label - 1 : 0;
    int end = continues ? label + 1 : L;
    int source = first;
    int top = here[first] + weights.transition(first, label);
    for (int previous = first + 1; previous < end; previous++) {
      int score = here[previous] + weights.transition(previous, label);
      if (score > top) {
        top = score;
        source = previous;
      }
    }
    return source;
  }

  private static final class Shipped {
    static final NameTagger TAGGER = load();

    private static NameTagger load() {
      try {
        return readFrom(ModelBytes.of(NameTagger.class, MODEL));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model " + MODEL, e);
      }
    }
  }

  /// Reads a tagger: lexicon, then weights.
  public static NameTagger readFrom(ModelBytes in) throws IOException {
    return new NameTagger(NameLexicon.readFrom(in), NameWeights.readFrom(in));
  }
}
