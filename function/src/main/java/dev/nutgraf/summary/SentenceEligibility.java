package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How well a sentence stands in a summary, the best first. A worse one is chosen only when no
/// better one is left.
enum SentenceEligibility {
  /// Reads well on its own.
  FREE,
  /// Opens with a pronoun or connective, or with a phrase that points back: reads well only
  /// straight after the sentence before it.
  DEPENDENT,
  /// A question, or too short or too broken to tell anything.
  FRAGMENT,
  /// Quotation marks that do not pair up within the sentence.
  SPLIT_QUOTE,
  /// A list item, subhead, caption or editor's note: not the running text.
  ASIDE;

  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_OPENING = 3;

  private static final Set<String> FIRST_WORDS = firstWords(SentenceWords.LEANING_OPENINGS.all());

  /// The fitness of each sentence of `article`.
  ///
  /// @param texts of its sentences
  /// @param surfaces of the same
  /// @param words of the same
  static List<SentenceEligibility> of(
      Article article, List<String> texts, List<SentenceSurface> surfaces, ArticleWords words) {
    boolean[] ended = new boolean[texts.size()];
    int count = 0;
    for (int s = 0; s < ended.length; s++) {
      ended[s] = isEnded(texts.get(s));
      count += ended[s] ? 1 : 0;
    }
    boolean punctuated = 2 * count > ended.length;
    List<SentenceEligibility> fitness = new ArrayList<>(ended.length);
    for (int s = 0; s < ended.length; s++) {
      Paragraph.Kind kind = article.paragraphs().get(article.sentences().get(s).paragraph()).kind();
      String text = texts.get(s);
      boolean aside =
          kind == Paragraph.Kind.SUBHEAD
              || kind == Paragraph.Kind.LIST_ITEM
              || Asides.marks(text, words.mayHoldAside(s));
      fitness.add(
          aside ? ASIDE : of(text, surfaces.get(s).words(), s == 0, punctuated && !ended[s]));
    }
    return fitness;
  }

  private static SentenceEligibility of(
      String text, List<String> words, boolean first, boolean broken) {
    if (!quotesPair(text)) {
      return SPLIT_QUOTE;
    }
    if (words.size() < FEWEST_WORDS || isQuestion(text) || broken) {
      return FRAGMENT;
    }
    return !first && (leans(words) || OpeningPhrase.leans(text, words)) ? DEPENDENT : FREE;
  }

  /// Whether straight marks are even in number and curly ones come in pairs.
  static boolean quotesPair(String text) {
    int straight = 0;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '"' -> straight++;
        case '\u201c' -> open++;
        case '\u201d' -> {
          if (--open < 0) {
            return false;
          }
        }
        default -> {}
      }
    }
    return straight % 2 == 0 && open == 0;
  }

  private static boolean isQuestion(String text) {
    return text.indexOf('?', Math.max(0, text.length() - 3)) >= 0;
  }

  static boolean isEnded(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }

  private static Set<String> firstWords(Set<String> phrases) {
    Set<String> words = new HashSet<>();
    for (String phrase : phrases) {
      int space = phrase.indexOf(' ');
      words.add(space < 0 ? phrase : phrase.substring(0, space));
    }
    return words;
  }

  /// Whether the sentence opens with a pronoun or connective.
  static boolean leans(String text) {
    return leans(RankerTokens.opening(text, FEWEST_WORDS));
  }

  /// The same for a sentence of which the first words, or all, are known.
  static boolean leans(List<String> words) {
    if (words.size() < FEWEST_WORDS || !FIRST_WORDS.contains(words.getFirst())) {
      return false;
    }
    if (SentenceWords.DEMONSTRATIVES.contains(words.getFirst())
        && SentenceWords.WORDS_OF_TIME.contains(words.get(1))) {
      return false;
    }
    String opening = "";
    for (int n = 0; n < LONGEST_OPENING; n++) {
      opening = n == 0 ? words.getFirst() : opening + " " + words.get(n);
      if (SentenceWords.LEANING_OPENINGS.contains(opening)) {
        return true;
      }
    }
    return false;
  }
}
