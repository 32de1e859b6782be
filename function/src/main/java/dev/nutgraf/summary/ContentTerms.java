package dev.nutgraf.summary;

import java.util.Arrays;
import java.util.List;

/// The words of an article that say what it is about, sentence by sentence, numbered in order of
/// first appearance.
final class ContentTerms {

  /// More distinct terms than this in one sentence are left out, so that a sentence of ten thousand
  /// words is handled like a long one.
  private static final int MOST_PER_SENTENCE = 400;

  private final ArticleWords words;
  private final int[] termOf;
  private final int[] wordOf;
  private final int[][] bySentence;
  private final int[] frequency;
  private final int[] functionWords;
  private final int[] recurringPairs;

  private ContentTerms(ArticleWords words) {
    this.words = words;
    int count = words.sentences();
    bySentence = new int[count][];
    functionWords = new int[count];
    termOf = new int[words.count()];
    int terms = 0;
    for (int w = 0; w < termOf.length; w++) {
      termOf[w] = words.isContent(w) ? terms++ : -1;
    }
    wordOf = new int[terms];
    for (int w = 0; w < termOf.length; w++) {
      if (termOf[w] >= 0) {
        wordOf[termOf[w]] = w;
      }
    }
    frequency = new int[terms];
    int[] sentenceBefore = new int[terms];
    for (int s = 0; s < count; s++) {
      bySentence[s] = distinct(s, sentenceBefore);
    }
    recurringPairs = recurringPairs();
  }

  static ContentTerms of(List<SentenceSurface> sentences) {
    return new ContentTerms(ArticleWords.of(sentences));
  }

  /// The different terms of `sentence`, ascending, while its function words and the sentences of
  /// each term are counted.
  ///
  /// @param latest for each term the last sentence that has it, counted from 1
  private int[] distinct(int sentence, int[] latest) {
    int[] in = words.in(sentence);
    int[] distinct = new int[Math.min(in.length, MOST_PER_SENTENCE)];
    int size = 0;
    for (int word : in) {
      int term = termOf[word];
      if (term < 0) {
        functionWords[sentence]++;
      } else if (latest[term] != sentence + 1 && size < MOST_PER_SENTENCE) {
        latest[term] = sentence + 1;
        distinct[size++] = term;
        frequency[term]++;
      }
    }
    Arrays.sort(distinct, 0, size);
    return Arrays.copyOf(distinct, size);
  }

  /// For each sentence how many times two terms stand in a row in it that do so more than once in
  /// the article.
  private int[] recurringPairs() {
    int[] recurring = new int[bySentence.length];
    int size = 0;
    for (int s = 0; s < recurring.length; s++) {
      size += words.in(s).length;
    }
    long[] pairs = new long[size];
    size = 0;
    for (int s = 0; s < recurring.length; s++) {
      int[] in = words.in(s);
      for (int i = 1; i < in.length; i++) {
        long pair = pair(in[i - 1], in[i]);
        if (pair >= 0) {
          pairs[size++] = pair;
        }
      }
    }
    Arrays.sort(pairs, 0, size);
    int repeated = 0;
    for (int i = 1; i < size; i++) {
      boolean again = pairs[i] == pairs[i - 1];
      if (again && (repeated == 0 || pairs[repeated - 1] != pairs[i])) {
        pairs[repeated++] = pairs[i];
      }
    }
    for (int s = 0; s < recurring.length; s++) {
      int[] in = words.in(s);
      for (int i = 1; i < in.length && repeated > 0; i++) {
        long pair = pair(in[i - 1], in[i]);
        recurring[s] += pair >= 0 && Arrays.binarySearch(pairs, 0, repeated, pair) >= 0 ? 1 : 0;
      }
    }
    return recurring;
  }

  /// What stands for two words in a row; negative unless both are terms.
  private long pair(int first, int second) {
    return ((long) termOf[first] << 32) | termOf[second];
  }

  /// How many times two terms stand in a row in `sentence` that do so more than once in the
  /// article.
  int recurringPairs(int sentence) {
    return recurringPairs[sentence];
  }

  /// All words, function words included.
  ArticleWords all() {
    return words;
  }

  /// Which of all words `term` is.
  int wordOf(int term) {
    return wordOf[term];
  }

  /// The term that `word` is, or -1 where the article has none such.
  int numberOf(String word) {
    int number = words.numberOf(word);
    return number < 0 ? -1 : termOf[number];
  }

  int sentences() {
    return bySentence.length;
  }

  /// The distinct terms of `sentence`, ascending.
  int[] in(int sentence) {
    return bySentence[sentence];
  }

  /// How many sentences hold `term`.
  int frequency(int term) {
    return frequency[term];
  }

  /// How many different terms the article has.
  int count() {
    return frequency.length;
  }

  /// How many words `sentence` has, function words included.
  int words(int sentence) {
    return words.in(sentence).length;
  }

  /// How many of the words of `sentence` carry no content.
  int functionWords(int sentence) {
    return functionWords[sentence];
  }

  /// How many words the article has.
  long words() {
    long all = 0;
    for (int s = 0; s < bySentence.length; s++) {
      all += words(s);
    }
    return all;
  }

  /// How many terms two sentences have in common.
  int shared(int first, int second) {
    int[] a = bySentence[first];
    int[] b = bySentence[second];
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
