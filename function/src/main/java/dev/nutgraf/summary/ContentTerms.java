package dev.nutgraf.summary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The words of an article that say what it is about, sentence by sentence, numbered in order of
/// first appearance.
final class ContentTerms {

  /// More distinct terms than this in one sentence are left out, so that a sentence of ten thousand
  /// words is handled like a long one.
  private static final int MOST_PER_SENTENCE = 400;

  private final int[][] bySentence;
  private final int[] frequency;
  private final int[] words;
  private final int[] functionWords;
  private final List<String> names;
  private final Map<String, Integer> numbers;
  private final Map<Long, Integer> pairs;

  private ContentTerms(
      int[][] bySentence,
      int[] frequency,
      int[] words,
      int[] functionWords,
      Map<String, Integer> numbers,
      Map<Long, Integer> pairs) {
    this.names = List.copyOf(numbers.keySet());
    this.numbers = numbers;
    this.pairs = pairs;
    this.bySentence = bySentence;
    this.frequency = frequency;
    this.words = words;
    this.functionWords = functionWords;
  }

  static ContentTerms of(List<SentenceSurface> sentences) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int count = sentences.size();
    int[][] bySentence = new int[count][];
    int[] words = new int[count];
    int[] functionWords = new int[count];
    Map<Long, Integer> pairs = new HashMap<>();
    for (int s = 0; s < count; s++) {
      List<String> all = sentences.get(s).words();
      words[s] = all.size();
      Set<Integer> terms = new TreeSet<>();
      boolean contentBefore = false;
      for (int i = 0; i < all.size(); i++) {
        boolean content = StopWords.isContent(all.get(i));
        if (content && contentBefore) {
          long pair = pair(all.get(i - 1), all.get(i));
          pairs.put(pair, pairs.getOrDefault(pair, 0) + 1);
        }
        if (content) {
          Integer number = numbers.get(all.get(i));
          if (number == null) {
            number = numbers.size();
            numbers.put(all.get(i), number);
          }
          if (terms.size() < MOST_PER_SENTENCE) {
            terms.add(number);
          }
        }
        functionWords[s] += content ? 0 : 1;
        contentBefore = content;
      }
      bySentence[s] = new int[terms.size()];
      int at = 0;
      for (int term : terms) {
        bySentence[s][at++] = term;
      }
    }
    int[] frequency = new int[numbers.size()];
    for (int[] terms : bySentence) {
      for (int term : terms) {
        frequency[term]++;
      }
    }
    return new ContentTerms(bySentence, frequency, words, functionWords, numbers, pairs);
  }

  private static long pair(String first, String second) {
    return ((long) first.hashCode() << 32) | (second.hashCode() & 0xffffffffL);
  }

  /// How many times two content words stand in a row in a sentence of these words that do so more
  /// than once in the article.
  int recurringPairs(List<String> words) {
    int count = 0;
    for (int i = 1; i < words.size(); i++) {
      count += pairs.getOrDefault(pair(words.get(i - 1), words.get(i)), 0) > 1 ? 1 : 0;
    }
    return count;
  }

  /// The word behind `term`.
  String term(int term) {
    return names.get(term);
  }

  /// The term that `word` is, or -1 where the article has none such.
  int numberOf(String word) {
    Integer number = numbers.get(word);
    return number == null ? -1 : number;
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

  /// How many of the words of `sentence` carry no content.
  int functionWords(int sentence) {
    return functionWords[sentence];
  }

  /// How many words the article has.
  long words() {
    long all = 0;
    for (int count : words) {
      all += count;
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
