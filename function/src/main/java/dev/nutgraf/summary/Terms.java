package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of an article that say what it is about, sentence by sentence, numbered in order of
/// first appearance.
final class Terms {

  /// More distinct terms than this in one sentence are left out, so that a sentence of ten thousand
  /// words is handled like a long one.
  private static final int MOST_PER_SENTENCE = 400;

  private final int[][] bySentence;
  private final int[] frequency;
  private final int[] words;

  private Terms(int[][] bySentence, int[] frequency, int[] words) {
    this.bySentence = bySentence;
    this.frequency = frequency;
    this.words = words;
  }

  static Terms of(Article article) {
    Map<String, Integer> numbers = new HashMap<>();
    int count = article.sentences().size();
    int[][] bySentence = new int[count][];
    int[] words = new int[count];
    for (int s = 0; s < count; s++) {
      List<String> all = Words.of(article.sentenceText(s));
      words[s] = all.size();
      bySentence[s] =
          all.stream()
              .filter(StopWords::isContent)
              .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
              .distinct()
              .limit(MOST_PER_SENTENCE)
              .sorted()
              .toArray();
    }
    int[] frequency = new int[numbers.size()];
    for (int[] terms : bySentence) {
      for (int term : terms) {
        frequency[term]++;
      }
    }
    return new Terms(bySentence, frequency, words);
  }

  int sentences() {
    return words.length;
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
    return words[sentence];
  }

  /// How many words the article has.
  long words() {
    return Arrays.stream(words).asLongStream().sum();
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
