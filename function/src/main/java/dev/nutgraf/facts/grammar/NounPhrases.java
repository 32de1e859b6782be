package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.tagger.PartOfSpeech;

/// Finds the noun phrase that begins or ends at a token.
public final class NounPhrases {

  /// Longer runs of nouns are lists or headlines.
  private static final int LONGEST = 12;

  /// The most phrases that "of", "for" and the like hold together.
  private static final int MOST_LINKED = 4;

  private NounPhrases() {}

  /// The simple phrase that begins at token `begin` ("a spokesman"); empty when there is none.
  public static TokenRange at(ParsedSentence sentence, int begin) {
    return new TokenRange(begin, endOf(sentence, begin));
  }

  /// The phrase that begins at token `begin`, with the phrases that "of", "for" or "in" link to it
  /// ("a spokesman for the ministry"); empty when there is none.
  public static TokenRange linkedAt(ParsedSentence sentence, int begin) {
    return new TokenRange(begin, linkedEndOf(sentence, begin));
  }

  /// The simple phrase that ends before token `end`; empty when there is none.
  public static TokenRange before(ParsedSentence sentence, int end) {
    return new TokenRange(beginOf(sentence, end), end);
  }

  /// The phrase that ends before token `end`, with the phrases it is linked to; empty when there is
  /// none.
  public static TokenRange linkedBefore(ParsedSentence sentence, int end) {
    return new TokenRange(linkedBeginOf(sentence, end), end);
  }

  /// A preposition that ties one phrase to another.
  public static boolean isLink(String word) {
    return ClauseWords.LINKS_PHRASES.contains(word);
  }

  private static int beginOf(ParsedSentence sentence, int end) {
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

  private static int linkedBeginOf(ParsedSentence sentence, int end) {
    int begin = beginOf(sentence, end);
    for (int links = 1; begin < end && links < MOST_LINKED; links++) {
      int head = begin - 1;
      if (!isLink(sentence.word(head))) {
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

  private static int endOf(ParsedSentence sentence, int begin) {
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

  private static int linkedEndOf(ParsedSentence sentence, int begin) {
    int end = endOf(sentence, begin);
    for (int links = 1; end > begin && links < MOST_LINKED; links++) {
      if (!isLink(sentence.word(end)) || Calendar.isTimeWord(sentence.word(end + 1))) {
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
      case GERUND, PARTICIPLE -> inside && isHeadOrModifier(sentence.part(i + 1));
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
        && !ClauseWords.ARTICLE.contains(sentence.word(begin))
        && !sentence.word(begin).equals("that");
  }

  private static boolean isDangling(ParsedSentence sentence, int begin) {
    return switch (sentence.part(begin)) {
      case ENDING, CONJUNCTION, MARK -> !isSign(sentence.word(begin)) || begin == 0;
      default -> false;
    };
  }
}
