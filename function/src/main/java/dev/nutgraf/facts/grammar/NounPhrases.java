package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Set;

/// Finds the noun phrase that begins or ends at a token.
public final class NounPhrases {

  /// Longer runs of nouns are lists or headlines.
  private static final int LONGEST = 12;

  /// The most phrases that "of", "for" and the like hold together.
  private static final int MOST_LINKED = 4;

  private static final Set<String> LINKS =
      Set.of("of", "for", "in", "at", "from", "with", "on", "to", "under", "near", "behind");

  private NounPhrases() {}

  /// Where the simple phrase begins that ends before `end`; `end` itself when there is none.
  public static int beginOf(ParsedSentence sentence, int end) {
    if (sentence.part(end - 1) == PartOfSpeech.PRONOUN) {
      return end - 1;
    }
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && belongs(sentence, begin - 1, begin < end)) {
      if (begin < end && isApart(sentence, begin - 1)) {
        break;
      }
      begin--;
      if (opens(sentence.part(begin)) && sentence.part(begin - 1) != PartOfSpeech.DETERMINER) {
        break;
      }
    }
    while (begin < end && isDangling(sentence, begin)) {
      begin++;
    }
    return begin;
  }

  /// Where the phrase begins that ends before `end`, with the phrases it is linked to by "of",
  /// "for" or "in" ("a spokesman for the ministry").
  public static int linkedBeginOf(ParsedSentence sentence, int end) {
    int begin = beginOf(sentence, end);
    for (int links = 1; begin < end && links < MOST_LINKED; links++) {
      int head = begin - 1;
      if (!LINKS.contains(sentence.word(head))) {
        break;
      }
      int before = beginOf(sentence, head);
      if (before == head || sentence.part(before) == PartOfSpeech.PRONOUN) {
        break;
      }
      begin = before;
    }
    return begin;
  }

  /// Where the simple phrase ends that begins at `begin`; `begin` itself when there is none.
  public static int endOf(ParsedSentence sentence, int begin) {
    if (sentence.part(begin) == PartOfSpeech.PRONOUN) {
      return begin + 1;
    }
    int end = begin;
    while (end < sentence.size() && end - begin < LONGEST && continues(sentence, begin, end)) {
      end++;
    }
    while (end > begin && !isHead(sentence.part(end - 1)) && !isStandIn(sentence, begin, end)) {
      end--;
    }
    return end;
  }

  /// Where the phrase ends that begins at `begin`, linked phrases included.
  public static int linkedEndOf(ParsedSentence sentence, int begin) {
    int end = endOf(sentence, begin);
    for (int links = 1; end > begin && links < MOST_LINKED; links++) {
      if (!LINKS.contains(sentence.word(end)) || Calendar.isTimeWord(sentence.word(end + 1))) {
        break;
      }
      int next = endOf(sentence, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// A preposition that ties one phrase to another.
  public static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  private static boolean continues(ParsedSentence sentence, int begin, int end) {
    if (!belongs(sentence, end, true)) {
      return false;
    }
    PartOfSpeech before = sentence.part(end - 1);
    boolean newPhrase =
        end > begin
            && opens(sentence.part(end))
            && before != PartOfSpeech.DETERMINER
            && before != PartOfSpeech.ENDING;
    return !newPhrase && !(end > begin && Calendar.isTimeWord(sentence.word(end)));
  }

  private static boolean belongs(ParsedSentence sentence, int i, boolean inside) {
    return switch (sentence.part(i)) {
      case NOUN, NAME, NUMBER, ADJECTIVE, DETERMINER, POSSESSIVE -> true;
      case ENDING -> inside;
      case GERUND -> inside && isHeadOrModifier(sentence.part(i + 1));
      case PARTICIPLE -> inside && isHeadOrModifier(sentence.part(i + 1));
      case CONJUNCTION -> inside && joinsNames(sentence, i);
      case ADVERB -> inside && sentence.part(i + 1) == PartOfSpeech.ADJECTIVE;
      case MARK -> inside && (isSign(sentence.word(i)) || joinsHyphens(sentence, i));
      case VERB_BASE,
          VERB_PAST,
          VERB_PRESENT,
          MODAL,
          PREPOSITION,
          TO,
          PRONOUN,
          QUESTION_WORD,
          PARTICLE,
          OTHER ->
          false;
    };
  }

  private static boolean isHeadOrModifier(PartOfSpeech part) {
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.NAME || part == PartOfSpeech.ADJECTIVE;
  }

  /// "Smith and Jones", "the House and Senate", "men and women".
  private static boolean joinsNames(ParsedSentence sentence, int i) {
    PartOfSpeech before = sentence.part(i - 1);
    PartOfSpeech after = sentence.part(i + 1);
    return sentence.word(i).equals("and")
        && isHead(before)
        && (after == before || (after == PartOfSpeech.ADJECTIVE && before == PartOfSpeech.NOUN));
  }

  private static boolean isSign(String word) {
    return word.equals("$")
        || word.equals("£")
        || word.equals("€")
        || word.equals("%")
        || word.equals("&");
  }

  private static boolean joinsHyphens(ParsedSentence sentence, int i) {
    return sentence.word(i).equals("-")
        && i > 0
        && i + 1 < sentence.size()
        && sentence.tokens().get(i - 1).span().end() == sentence.tokens().get(i).span().begin();
  }

  /// Whether the time word at `i` is no part of the phrase after it ("On Friday Smith said").
  private static boolean isApart(ParsedSentence sentence, int i) {
    return Calendar.isTimeWord(sentence.word(i))
        && sentence.part(i + 1) != PartOfSpeech.ENDING
        && sentence.part(i + 1) != PartOfSpeech.NOUN;
  }

  private static boolean opens(PartOfSpeech part) {
    return part == PartOfSpeech.DETERMINER || part == PartOfSpeech.POSSESSIVE;
  }

  private static boolean isHead(PartOfSpeech part) {
    return part == PartOfSpeech.NOUN
        || part == PartOfSpeech.NAME
        || part == PartOfSpeech.NUMBER
        || part == PartOfSpeech.PRONOUN;
  }

  /// "some", "many", "others": a phrase without a noun.
  private static boolean isStandIn(ParsedSentence sentence, int begin, int end) {
    PartOfSpeech part = sentence.part(end - 1);
    return end == begin + 1
        && (part == PartOfSpeech.DETERMINER || part == PartOfSpeech.ADJECTIVE)
        && !sentence.word(begin).equals("the")
        && !sentence.word(begin).equals("a")
        && !sentence.word(begin).equals("an")
        && !sentence.word(begin).equals("that");
  }

  private static boolean isDangling(ParsedSentence sentence, int begin) {
    return switch (sentence.part(begin)) {
      case ENDING, CONJUNCTION, MARK -> !isSign(sentence.word(begin)) || begin == 0;
      case ADVERB -> false;
      default -> false;
    };
  }
}
