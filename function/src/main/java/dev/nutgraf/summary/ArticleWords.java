package dev.nutgraf.summary;

import dev.nutgraf.summary.SentenceWords.Pronoun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of an article, each different one numbered in order of first appearance, so that what
/// is asked of every word is looked up once for each different one.
final class ArticleWords {

  private static final int CONTENT = 1;
  private static final int DIGIT = 2;
  private static final int SPEECH_VERB = 4;
  private static final int OPENS_ASIDE = 8;

  /// One bit more to the left for each pronoun of the enum's order.
  private static final int FIRST_PRONOUN = 16;

  private final int[][] bySentence;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private byte[] traits = new byte[256];

  private ArticleWords(List<SentenceSurface> sentences) {
    bySentence = new int[sentences.size()][];
    for (int s = 0; s < bySentence.length; s++) {
      List<String> words = sentences.get(s).words();
      int[] in = new int[words.size()];
      for (int i = 0; i < in.length; i++) {
        in[i] = number(words.get(i));
      }
      bySentence[s] = in;
    }
  }

  static ArticleWords of(List<SentenceSurface> sentences) {
    return new ArticleWords(sentences);
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = names.size();
    names.add(word);
    numbers.put(word, number);
    if (number == traits.length) {
      traits = Arrays.copyOf(traits, 2 * number);
    }
    traits[number] = (byte) traits(word);
    return number;
  }

  private static int traits(String word) {
    @Nullable Pronoun pronoun = SentenceWords.pronoun(word);
    return (SentenceWords.isContent(word) ? CONTENT : 0)
        | (Character.isDigit(word.charAt(0)) ? DIGIT : 0)
        | (SentenceWords.SPEECH_VERBS.contains(word) ? SPEECH_VERB : 0)
        | (Asides.open(word) ? OPENS_ASIDE : 0)
        | (pronoun == null ? 0 : bit(pronoun));
  }

  private static int bit(Pronoun pronoun) {
    return switch (pronoun) {
      case FIRST_PERSON -> FIRST_PRONOUN;
      case SECOND_PERSON -> 2 * FIRST_PRONOUN;
      case OF_PEOPLE -> 4 * FIRST_PRONOUN;
      case OF_THINGS -> 8 * FIRST_PRONOUN;
    };
  }

  int sentences() {
    return bySentence.length;
  }

  /// The numbers of the words of `sentence`, in order; not copied.
  int[] in(int sentence) {
    return bySentence[sentence];
  }

  /// How many different words there are.
  int count() {
    return names.size();
  }

  /// The word behind a number.
  String name(int word) {
    return names.get(word);
  }

  /// The number of `word`, or -1 where the article has none such.
  int numberOf(String word) {
    Integer number = numbers.get(word);
    return number == null ? -1 : number;
  }

  /// Whether a word says something, as [SentenceWords#isContent] has it.
  boolean isContent(int word) {
    return (traits[word] & CONTENT) != 0;
  }

  /// How many of the words of `sentence` begin with a digit.
  int digits(int sentence) {
    return count(sentence, DIGIT);
  }

  /// How many report speech.
  int speechVerbs(int sentence) {
    return count(sentence, SPEECH_VERB);
  }

  /// How many are pronouns of that kind.
  int pronouns(int sentence, Pronoun kind) {
    return count(sentence, bit(kind));
  }

  /// Whether one may open a phrase that marks what stands beside the article.
  boolean mayHoldAside(int sentence) {
    return count(sentence, OPENS_ASIDE) > 0;
  }

  private int count(int sentence, int trait) {
    int count = 0;
    for (int word : bySentence[sentence]) {
      count += (traits[word] & trait) == 0 ? 0 : 1;
    }
    return count;
  }
}
