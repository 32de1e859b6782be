package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.language.LetterCase;
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
  private static final List<String> OPENING_ASIDES = new ArrayList<>();
  private static final List<String> BRACKETED_ASIDES = new ArrayList<>();
  private static final List<String> ASIDES = new ArrayList<>();

  static {
    for (String mark : SentenceWords.ASIDES.all()) {
      switch (mark.charAt(0)) {
        case '^' -> OPENING_ASIDES.add(mark.substring(1));
        case '(' -> BRACKETED_ASIDES.add(mark);
        default -> ASIDES.add(mark);
      }
    }
  }

  /// The fitness of each sentence of `article`.
  static List<SentenceEligibility> of(Article article) {
    boolean punctuated = isMostlyPunctuated(article);
    List<SentenceEligibility> fitness = new ArrayList<>(article.sentences().size());
    for (int s = 0; s < article.sentences().size(); s++) {
      fitness.add(of(article, s, punctuated));
    }
    return fitness;
  }

  private static SentenceEligibility of(Article article, int index, boolean punctuated) {
    Sentence sentence = article.sentences().get(index);
    String text = article.sentenceText(index);
    Paragraph.Kind kind = article.paragraphs().get(sentence.paragraph()).kind();
    if (kind == Paragraph.Kind.SUBHEAD || kind == Paragraph.Kind.LIST_ITEM || isAside(text)) {
      return ASIDE;
    }
    if (!quotesPair(text)) {
      return SPLIT_QUOTE;
    }
    List<String> opening = opening(text);
    if (opening.size() < FEWEST_WORDS || isQuestion(text) || (punctuated && !isEnded(text))) {
      return FRAGMENT;
    }
    return index > 0 && (leans(opening) || OpeningPhrase.leans(text, opening)) ? DEPENDENT : FREE;
  }

  private static boolean isAside(String text) {
    String lower = LetterCase.lower(text);
    for (String mark : OPENING_ASIDES) {
      if (lower.startsWith(mark)) {
        return true;
      }
    }
    return holds(lower, ASIDES) || (lower.indexOf('(') >= 0 && holds(lower, BRACKETED_ASIDES));
  }

  private static boolean holds(String text, List<String> marks) {
    for (String mark : marks) {
      if (text.contains(mark)) {
        return true;
      }
    }
    return false;
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

  private static boolean isMostlyPunctuated(Article article) {
    int count = article.sentences().size();
    int ended = 0;
    for (int s = 0; s < count; s++) {
      ended += isEnded(article.sentenceText(s)) ? 1 : 0;
    }
    return 2 * ended > count;
  }

  private static Set<String> firstWords(Set<String> phrases) {
    Set<String> words = new HashSet<>();
    for (String phrase : phrases) {
      int space = phrase.indexOf(' ');
      words.add(space < 0 ? phrase : phrase.substring(0, space));
    }
    return words;
  }

  /// The first words of a sentence, enough of them to judge it.
  private static List<String> opening(String text) {
    return RankerTokens.opening(text.substring(0, Math.min(text.length(), 200)), FEWEST_WORDS);
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
