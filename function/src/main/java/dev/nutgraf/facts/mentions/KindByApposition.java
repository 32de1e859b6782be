package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.NameTag;
import java.util.Optional;

/// Reads the kind of a name from what stands between commas beside it: "The seller, X,"; "X, a
/// mining company,"; "X, who …"; "X, which makes robots,"; "X, 30,".
final class KindByApposition implements KindReader {

  /// How far into an apposition its noun may stand.
  private static final int NOUN_WITHIN = 8;

  private static final int AGE_DIGITS = 2;

  @Override
  public Optional<NameTag.Kind> kind(NameMention mention, ParsedSentence sentence) {
    Optional<NameTag.Kind> kind = before(mention, sentence);
    return kind.isPresent() ? kind : after(mention, sentence);
  }

  /// "The seller, X,"
  private static Optional<NameTag.Kind> before(NameMention mention, ParsedSentence sentence) {
    int opening = mention.begin() - 1;
    int closing = mention.end();
    boolean closed = sentence.isMark(closing) && closing < sentence.size();
    boolean noun = sentence.word(opening).equals(",") && !sentence.isCapitalized(opening - 1);
    return closed && noun && isLed(sentence, opening)
        ? KindReader.ofNoun(sentence, opening - 1)
        : Optional.empty();
  }

  /// "X, a mining company,"; "X, who …"; "X, 30,"
  private static Optional<NameTag.Kind> after(NameMention mention, ParsedSentence sentence) {
    int comma = mention.end();
    if (!sentence.word(comma).equals(",")) {
      return Optional.empty();
    }
    if (sentence.word(comma + 1).equals("who") || isAge(sentence, comma + 1)) {
      return Optional.of(NameTag.Kind.PERSON);
    }
    if (sentence.word(comma + 1).equals("which")
        && NameWords.DONE_BY_COMPANIES.contains(sentence.word(comma + 2))) {
      return Optional.of(NameTag.Kind.ORGANIZATION);
    }
    int noun = nounAfter(sentence, comma + 2);
    // "Power is back in X, the grid operator says."
    boolean source = NameWords.isVerbOfSaying(sentence.word(noun + 1));
    // "X, a University of Larkport professor"
    return NameWords.ARTICLE.contains(sentence.word(comma + 1))
            && !sentence.isCapitalized(noun)
            && !source
        ? KindReader.ofNoun(sentence, noun)
        : Optional.empty();
  }

  private static boolean isAge(ParsedSentence sentence, int at) {
    String word = sentence.word(at);
    return word.length() == AGE_DIGITS
        && NameLetters.areDigits(word)
        && sentence.word(at + 1).equals(",");
  }

  /// Whether the noun before the comma at `comma` has an article before it: "the company, X,".
  private static boolean isLed(ParsedSentence sentence, int comma) {
    int at = comma - 2;
    while (at > 0 && at > comma - NOUN_WITHIN && isOfNounPhrase(sentence, at)) {
      at--;
    }
    return at >= 0
        && (NameWords.ARTICLE.contains(sentence.word(at))
            || KindReader.isEnding(sentence.word(at)));
  }

  private static boolean isOfNounPhrase(ParsedSentence sentence, int at) {
    return switch (sentence.part(at)) {
      case NOUN, NAME, ADJECTIVE, GERUND, PARTICIPLE -> true;
      default -> false;
    };
  }

  /// The noun that the phrase from `begin` on is built around: the last word before a preposition,
  /// a mark or a verb.
  private static int nounAfter(ParsedSentence sentence, int begin) {
    int end = begin;
    while (end < sentence.size() && end - begin < NOUN_WITHIN && !endsPhrase(sentence, end)) {
      end++;
    }
    return end - 1;
  }

  private static boolean endsPhrase(ParsedSentence sentence, int at) {
    return switch (sentence.part(at)) {
      case PREPOSITION, MARK, QUESTION_WORD, VERB_PAST, VERB_PRESENT, MODAL, TO, CONJUNCTION ->
          !sentence.word(at).equals("-");
      default -> false;
    };
  }
}
