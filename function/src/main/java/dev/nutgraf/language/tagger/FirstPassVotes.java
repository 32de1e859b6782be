package dev.nutgraf.language.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a first round of tags says of all mentions of a word in a text, so that a second round can
/// make them agree (after Krishnan and Manning, "An effective two-stage model for exploiting
/// non-local dependencies in named entity recognition", 2006). A mention has no vote on itself.
public final class FirstPassVotes {

  private static final int KINDS = NameTag.Kind.values().length;

  /// Each kind twice, for the first and for a later word of a name; outside; all of them.
  private static final int OUTSIDE = 2 * KINDS;

  private static final int ALL = OUTSIDE + 1;

  private final NameDocument document;
  private final List<int[]> labels;
  private final Map<Integer, int[]> byWord = new HashMap<>();
  private final Map<Integer, int[]> byPart = new HashMap<>();
  private final Map<Integer, int[]> byName = new HashMap<>();

  private int lastSentence = -1;
  private int lastRun;
  private int lastVote;

  /// @param labels of each token of each sentence, as [NameLabels] numbers them
  public FirstPassVotes(NameDocument document, List<int[]> labels) {
    this.document = document;
    this.labels = labels;
    for (int s = 0; s < document.size(); s++) {
      NameSentence sentence = document.sentence(s);
      if (!sentence.caseless) {
        count(sentence, labels.get(s));
      }
    }
  }

  private void count(NameSentence sentence, int[] given) {
    for (int i = 0; i < given.length; i++) {
      if (sentence.words[i].capital) {
        int kind = NameLabels.kind(given[i]);
        add(byWord, sentence.words[i].lower, kind < 0 ? OUTSIDE : kind);
        if (isPart(given, i)) {
          add(byPart, sentence.words[i].lower, part(given[i]));
        }
        if (NameLabels.begins(given[i])) {
          add(byName, phrase(sentence, i, NameLabels.end(given, i)), kind);
        }
      }
    }
  }

  private static void add(Map<Integer, int[]> counts, int key, int value) {
    int[] votes = counts.get(key);
    if (votes == null) {
      votes = new int[ALL];
      counts.put(key, votes);
    }
    votes[value]++;
  }

  private static int part(int label) {
    return 2 * NameLabels.kind(label) + (NameLabels.continues(label) ? 1 : 0);
  }

  private static boolean isPart(int[] given, int i) {
    boolean goesOn = i + 1 < given.length && NameLabels.continues(given[i + 1]);
    return NameLabels.continues(given[i]) || (NameLabels.begins(given[i]) && goesOn);
  }

  private static int phrase(NameSentence sentence, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = FeatureHash.phrase(hash, sentence.words[i].lower);
    }
    return hash;
  }

  /// Adds to `features` what the other mentions of the token say.
  public void addTo(NameFeatures features, int s, int i) {
    NameSentence sentence = document.sentence(s);
    NameWord word = sentence.words[i];
    if (!sentence.caseless && !word.capital) {
      return;
    }
    int[] given = labels.get(s);
    boolean counted = !sentence.caseless;
    int kind = NameLabels.kind(given[i]);
    int wordVote = vote(byWord, word.lower, counted ? (kind < 0 ? OUTSIDE : kind) : -1);
    int partVote = vote(byPart, word.lower, counted && isPart(given, i) ? part(given[i]) : -1);
    int runVote = counted && sentence.candidate[i] ? runVote(s, i) : 0;
    features.addVotes(wordVote, runVote, partVote, sentence.caseless);
  }

  /// What the other mentions of the whole run of capitalised words around token `i` say: worked out
  /// once for all its words, of which there may be thousands.
  private int runVote(int s, int i) {
    NameSentence sentence = document.sentence(s);
    int begin = sentence.runBegin[i];
    if (s != lastSentence || begin != lastRun) {
      int[] given = labels.get(s);
      int end = sentence.runEnd[i];
      boolean own = NameLabels.endsAt(given, begin, end);
      lastVote =
          vote(byName, phrase(sentence, begin, end), own ? NameLabels.kind(given[begin]) : -1);
      lastSentence = s;
      lastRun = begin;
    }
    return lastVote;
  }

  /// The winner and how clearly it wins, as one number; 0 where nobody votes.
  private static int vote(Map<Integer, int[]> counts, int key, int own) {
    int[] votes = counts.get(key);
    if (votes == null) {
      return 0;
    }
    int best = -1;
    int most = 0;
    int all = 0;
    for (int value = 0; value < ALL; value++) {
      int here = votes[value] - (value == own ? 1 : 0);
      all += here;
      if (here > most) {
        most = here;
        best = value;
      }
    }
    if (best < 0) {
      return 0;
    }
    int sure = most < all ? 0 : most == 1 ? 1 : 2;
    return 1 + best * 3 + sure;
  }
}
