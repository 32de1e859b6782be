package dev.nutgraf.language.tagger;

import java.util.Arrays;

/// Turns a word in its sentence into the hashes of its features. One object serves one thread; it
/// holds the features of the word asked for last.
public final class NameFeatures {

  // What a feature looks at: the numbers are part of the format of the model file.
  private static final int BIAS = 1;
  private static final int EXACT = 2;
  private static final int WORD = 3;
  private static final int PREFIX = 4;
  private static final int SUFFIX = 8;
  private static final int CLUSTER = 12;
  private static final int SHAPE = 20;
  private static final int NEIGHBOUR = 30;
  private static final int NEIGHBOUR_CLUSTER = 40;
  private static final int PAIR = 60;
  private static final int CLUSTER_PAIR = 70;
  private static final int PLACE_IN_SENTENCE = 80;
  private static final int RUN = 90;
  private static final int LONG_RUN = 120;
  private static final int LISTED = 140;
  private static final int CASELESS = 200;
  private static final int ELSEWHERE = 220;
  private static final int DOCUMENT = 240;

  private int[] hashes = new int[256];
  private int count;
  private int ownEnd;

  /// The hashes; only the first [#count] are meant.
  public int[] hashes() {
    return hashes;
  }

  public int count() {
    return count;
  }

  /// How many of the first features tell which word it is; training leaves them out now and then,
  /// so that the context learns to do without.
  public int ownEnd() {
    return ownEnd;
  }

  private void add(int template, int value) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    hashes[count++] = FeatureHash.feature(template, value);
  }

  private void add(int template, int first, int second) {
    add(template, first * 0x01000193 + Integer.rotateLeft(second, 13));
  }

  /// Works out the features of word `i` that its sentence and the rest of the text give, before
  /// anything is tagged.
  void ofWord(NameSentence sentence, int i, CasingEvidence sightings) {
    count = 0;
    NameWord word = sentence.words[i];
    own(sentence, word);
    ownEnd = count;
    add(BIAS, sentence.caseless ? 1 : 0);
    shapes(sentence, i);
    neighbours(sentence, i);
    runs(sentence, i);
    lists(sentence, i);
    sightings(sentence, i, sightings);
  }

  private void own(NameSentence sentence, NameWord word) {
    if (sentence.caseless) {
      add(CASELESS, word.lower);
      add(CASELESS + 1, word.middleCluster);
      add(CASELESS + 2, word.fineCluster);
    } else {
      add(EXACT, word.exact);
      if (word.capital) {
        for (int n = 0; n < word.suffixes.length; n++) {
          if (word.suffixes[n] != 0) {
            add(PREFIX + n, word.prefixes[n], 1);
            add(SUFFIX + n, word.suffixes[n], 1);
          }
        }
      }
    }
    add(WORD, word.lower);
    for (int n = 0; n < word.suffixes.length; n++) {
      if (word.suffixes[n] != 0) {
        add(PREFIX + n, word.prefixes[n]);
        add(SUFFIX + n, word.suffixes[n]);
      }
    }
    int cased = sentence.caseless ? 2 : word.capital ? 1 : 0;
    add(CLUSTER, word.coarseCluster, cased);
    add(CLUSTER + 1, word.middleCluster, cased);
    add(CLUSTER + 2, word.fineCluster, cased);
  }

  private void shapes(NameSentence sentence, int i) {
    if (sentence.caseless) {
      return;
    }
    int before = sentence.word(i - 1).shape;
    int here = sentence.words[i].shape;
    int after = sentence.word(i + 1).shape;
    add(SHAPE, here);
    add(SHAPE + 1, before, here);
    add(SHAPE + 2, here, after);
    add(SHAPE + 3, before * 31 + here, after);
    add(SHAPE + 4, before);
    add(SHAPE + 5, after);
    add(PLACE_IN_SENTENCE, i == 0 ? here : 0, 1);
    if (i == 0) {
      add(PLACE_IN_SENTENCE + 1, sentence.words[i].lower);
    }
  }

  private void neighbours(NameSentence sentence, int i) {
    NameWord word = sentence.words[i];
    int cased = sentence.caseless ? 2 : word.capital ? 1 : 0;
    for (int d = -2; d <= 2; d++) {
      if (d != 0) {
        NameWord other = sentence.word(i + d);
        int at = d + 2;
        add(NEIGHBOUR + at, other.lower);
        add(NEIGHBOUR + 5 + at, other.lower, cased);
        int otherCased = other.capital ? 1 : 0;
        add(NEIGHBOUR_CLUSTER + at, other.middleCluster * 2 + otherCased, cased);
        if (Math.abs(d) == 1) {
          add(NEIGHBOUR_CLUSTER + 5 + at, other.coarseCluster * 2 + otherCased, cased);
          add(NEIGHBOUR_CLUSTER + 10 + at, other.fineCluster * 2 + otherCased, cased);
          add(PLACE_IN_SENTENCE + 3 + at, other.suffixes[2], cased);
        }
      }
    }
    NameWord before = sentence.word(i - 1);
    NameWord after = sentence.word(i + 1);
    add(PAIR, before.lower, word.lower);
    add(PAIR + 1, word.lower, after.lower);
    add(PAIR + 2, before.lower * 3 + cased, after.lower);
    add(PAIR + 3, sentence.word(i - 2).lower * 3 + cased, before.lower);
    add(PAIR + 4, after.lower * 3 + cased, sentence.word(i + 2).lower);
    add(CLUSTER_PAIR, before.middleCluster * 3 + cased, word.middleCluster);
    add(CLUSTER_PAIR + 1, word.middleCluster * 3 + cased, after.middleCluster);
    add(CLUSTER_PAIR + 2, before.middleCluster * 3 + cased, after.middleCluster);
  }

  private void runs(NameSentence sentence, int i) {
    if (sentence.caseless || !sentence.candidate[i]) {
      return;
    }
    int begin = sentence.runBegin[i];
    int end = sentence.runEnd[i];
    NameWord first = sentence.words[begin];
    NameWord last = sentence.words[end - 1];
    NameWord before = sentence.word(begin - 1);
    NameWord after = sentence.word(end);
    int where = (i == begin ? 1 : 0) + (i == end - 1 ? 2 : 0);
    int length = Math.min(end - begin, 6);
    add(RUN, length, where);
    add(RUN + 1, last.lower, i == end - 1 ? 1 : 0);
    add(RUN + 2, first.lower, i == begin ? 1 : 0);
    add(RUN + 3, last.fineCluster, where);
    add(RUN + 4, last.middleCluster, where);
    add(RUN + 5, first.middleCluster, where);
    add(RUN + 6, before.lower, where);
    add(RUN + 7, after.lower, where);
    add(RUN + 8, before.fineCluster, where);
    add(RUN + 9, after.fineCluster, where);
    add(RUN + 10, before.middleCluster * 1024 + after.middleCluster, where);
    add(RUN + 11, sentence.word(begin - 2).lower * 31 + before.lower, where);
    add(RUN + 12, after.lower * 31 + sentence.word(end + 1).lower, where);
    add(RUN + 13, length * 4 + where, before.middleCluster);
    add(RUN + 14, length * 4 + where, after.middleCluster);
    listsOf(RUN + 15, sentence.aloneIn[end - 1], where);
    listsOf(RUN + 16, sentence.aloneIn[begin], where);
    listsOf(RUN + 17, begin > 0 ? sentence.aloneIn[begin - 1] : 0, where);
    add(RUN + 18, last.shape, where);
    if (sentence.longEnd[i] > end || sentence.longBegin[i] < begin) {
      int longBegin = sentence.longBegin[i];
      int longEnd = sentence.longEnd[i];
      int part = (i == longBegin ? 1 : 0) + (begin == longBegin ? 2 : 0);
      add(LONG_RUN, sentence.words[longBegin].lower, part);
      add(LONG_RUN + 1, sentence.words[sentence.runEnd[longBegin] - 1].lower, part);
      add(LONG_RUN + 2, sentence.words[sentence.runEnd[longBegin] - 1].fineCluster, part);
      add(LONG_RUN + 3, sentence.words[longEnd - 1].lower, part);
      add(LONG_RUN + 4, sentence.word(longBegin - 1).lower, part);
      add(LONG_RUN + 5, sentence.word(longEnd).lower, part);
    }
  }

  private void lists(NameSentence sentence, int i) {
    int cased = sentence.caseless ? 1 : 0;
    listsOf(LISTED, sentence.aloneIn[i], cased);
    listsOf(LISTED + 1, sentence.beginsIn[i], cased);
    listsOf(LISTED + 2, sentence.continuesIn[i], cased);
    int here = (sentence.aloneIn[i] * 31 + sentence.beginsIn[i]) * 31 + sentence.continuesIn[i];
    add(LISTED + 3, here, cased);
    if (i > 0) {
      listsOf(LISTED + 4, sentence.aloneIn[i - 1], sentence.words[i].capital ? 1 : 0);
      add(LISTED + 5, sentence.aloneIn[i - 1], sentence.aloneIn[i]);
    }
    if (i + 1 < sentence.length()) {
      listsOf(LISTED + 6, sentence.aloneIn[i + 1], sentence.words[i].capital ? 1 : 0);
      add(LISTED + 7, sentence.aloneIn[i], sentence.aloneIn[i + 1]);
    }
  }

  private void listsOf(int template, int lists, int with) {
    for (int rest = lists; rest != 0; rest &= rest - 1) {
      add(template, Integer.numberOfTrailingZeros(rest), with);
    }
  }

  private void sightings(NameSentence sentence, int i, CasingEvidence sightings) {
    int seen = sightings.of(sentence.words[i].lower);
    boolean first = i == 0;
    int cased = sentence.caseless ? 3 : sentence.words[i].capital ? (first ? 2 : 1) : 0;
    add(ELSEWHERE, seen, cased);
  }

  /// Adds what the first round of tags says of the word's other mentions: each is 0 or a number
  /// that tells a kind and how sure it is.
  void addVotes(int wordVote, int runVote, int partVote, boolean caseless) {
    int cased = caseless ? 1 : 0;
    if (wordVote != 0) {
      add(DOCUMENT, wordVote, cased);
    }
    if (runVote != 0) {
      add(DOCUMENT + 1, runVote, cased);
    }
    if (partVote != 0) {
      add(DOCUMENT + 2, partVote, cased);
    }
    if (wordVote != 0 || partVote != 0) {
      add(DOCUMENT + 3, wordVote * 31 + runVote, partVote);
    }
  }

  /// Forgets all features, so that [#addVotes] alone can be looked at.
  void clear() {
    count = 0;
    ownEnd = 0;
  }
}
