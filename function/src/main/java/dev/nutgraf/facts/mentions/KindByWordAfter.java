package dev.nutgraf.facts.mentions;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads the kind of a name from the words right after it: "X's shares", "X shareholders", "X was
/// founded", "X said it would", "X said profit", "X's streets", "X (1984)".
final class KindByWordAfter implements KindReader {

  private static final int YEAR_DIGITS = 4;

  /// How far behind a possessive the noun may stand that it owns.
  private static final int OWNED_WITHIN = 3;

  @Override
  public Optional<NameTag.Kind> kind(NameMention mention, ParsedSentence sentence) {
    int end = mention.end();
    if (isYearInBrackets(sentence, end)) {
      return Optional.of(NameTag.Kind.OTHER);
    }
    boolean company =
        speaksOfCompany(sentence, KindReader.isEnding(sentence.word(end)) ? end + 1 : end)
            || isDoneToCompanies(sentence, end)
            || (mention.kind() != NameTag.Kind.PERSON && saysIt(sentence, end))
            || (mention.size() == 1 && saysOfItself(sentence, end));
    if (company) {
      return Optional.of(NameTag.Kind.ORGANIZATION);
    }
    return mention.size() == 1 && ownsLand(sentence, end)
        ? Optional.of(NameTag.Kind.PLACE)
        : Optional.empty();
  }

  /// "X said profit would rise", "X said its annual sales": what only a company tells of itself.
  private static boolean saysOfItself(ParsedSentence sentence, int end) {
    if (!NameWords.isVerbOfSaying(sentence.word(end))) {
      return false;
    }
    int at = end + 1;
    at += sentence.word(at).equals("that") ? 1 : 0;
    at += sentence.word(at).equals("its") ? 1 : 0;
    at += sentence.part(at) == PartOfSpeech.ADJECTIVE ? 1 : 0;
    return NameWords.TOLD_BY_COMPANIES.contains(sentence.word(at));
  }

  /// "X's streets", "X's apple harvest": what a town or a region has.
  private static boolean ownsLand(ParsedSentence sentence, int end) {
    if (!KindReader.isEnding(sentence.word(end))) {
      return false;
    }
    for (int i = end + 1; i <= end + OWNED_WITHIN; i++) {
      if (NameWords.OF_PLACES.contains(sentence.word(i))) {
        return true;
      }
      if (!isModifier(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isModifier(ParsedSentence sentence, int at) {
    return switch (sentence.part(at)) {
      case NOUN, ADJECTIVE -> true;
      default -> false;
    };
  }

  /// "(1984)", as stands behind the title of a work.
  private static boolean isYearInBrackets(ParsedSentence sentence, int at) {
    return sentence.word(at).equals("(")
        && sentence.word(at + 1).length() == YEAR_DIGITS
        && NameLetters.areDigits(sentence.word(at + 1))
        && sentence.word(at + 2).equals(")");
  }

  /// "Shares", "annual profits", "chief executive" at `at`.
  private static boolean speaksOfCompany(ParsedSentence sentence, int at) {
    return NameWords.OF_COMPANIES.contains(sentence.word(at))
        || (sentence.part(at) == PartOfSpeech.ADJECTIVE
            && NameWords.OF_COMPANIES.contains(sentence.word(at + 1)))
        || isChiefExecutive(sentence, at);
  }

  private static boolean isChiefExecutive(ParsedSentence sentence, int at) {
    return sentence.word(at).equals("chief")
        && (sentence.word(at + 1).equals("executive") || sentence.word(at + 1).equals("financial"));
  }

  /// "X was founded", "X, was floated".
  private static boolean isDoneToCompanies(ParsedSentence sentence, int end) {
    int verb = sentence.word(end).equals(",") ? end + 1 : end;
    return NameWords.BE.contains(sentence.word(verb))
        && NameWords.DONE_TO_COMPANIES.contains(sentence.word(verb + 1));
  }

  /// "X said it would", but not "X said it." or "X said it, …".
  private static boolean saysIt(ParsedSentence sentence, int end) {
    return NameWords.isVerbOfSaying(sentence.word(end))
        && sentence.word(end + 1).equals("it")
        && !sentence.isMark(end + 2);
  }
}
