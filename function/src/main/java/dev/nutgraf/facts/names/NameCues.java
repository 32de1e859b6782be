package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads from the words around one mention what kind of thing it names: "shares in X", "X, a mining
/// company,", "X, who …", "the film X". Only what the writer says plainly counts; "in X" does not.
final class NameCues {

  /// How far into an apposition its noun may stand.
  private static final int NOUN_WITHIN = 8;

  private static final int YEAR_DIGITS = 4;
  private static final int AGE_DIGITS = 2;

  private final ParsedArticle article;

  NameCues(ParsedArticle article) {
    this.article = article;
  }

  /// The kind that the words around `mention` give it, if they do.
  Optional<NameTag.Kind> around(NameMention mention) {
    ParsedSentence sentence = article.parsed().get(mention.sentence());
    Optional<NameTag.Kind> kind = described(mention, sentence);
    return kind.isPresent() ? kind : beside(mention);
  }

  /// The kind that the words right before and after `mention` give it; the other members of "A, B
  /// and C" share it.
  Optional<NameTag.Kind> beside(NameMention mention) {
    ParsedSentence sentence = article.parsed().get(mention.sentence());
    Optional<NameTag.Kind> kind = before(mention, sentence);
    return kind.isPresent() ? kind : after(mention, sentence);
  }

  /// "The seller, X,"; "X, a mining company,"; "X, who"; "X, 30,".
  private static Optional<NameTag.Kind> described(NameMention mention, ParsedSentence sentence) {
    int opening = mention.begin() - 1;
    int closing = mention.end();
    boolean closed = sentence.isMark(closing) && closing < sentence.size();
    boolean noun = sentence.word(opening).equals(",") && !sentence.isCapitalized(opening - 1);
    if (closed && noun && isLed(sentence, opening)) {
      Optional<NameTag.Kind> kind = kindOf(sentence, opening - 1);
      if (kind.isPresent()) {
        return kind;
      }
    }
    if (!sentence.word(closing).equals(",")) {
      return Optional.empty();
    }
    if (sentence.word(closing + 1).equals("who") || isAge(sentence, closing + 1)) {
      return Optional.of(NameTag.Kind.PERSON);
    }
    return NameWords.isArticle(sentence.word(closing + 1))
        ? kindOf(sentence, nounAfter(sentence, closing + 2))
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
    return at >= 0 && (NameWords.isArticle(sentence.word(at)) || isEnding(sentence.word(at)));
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

  /// The kind of what a noun describes; of a compound its last part counts ("carmaker").
  private static Optional<NameTag.Kind> kindOf(ParsedSentence sentence, int at) {
    String noun = sentence.word(at);
    if (NameWords.describesOrganization(noun)) {
      boolean person = noun.endsWith("maker") && NameWords.isMadeByPeople(sentence.word(at - 1));
      return person ? Optional.empty() : Optional.of(NameTag.Kind.ORGANIZATION);
    }
    if (NameWords.describesPlace(noun)) {
      return Optional.of(NameTag.Kind.PLACE);
    }
    return NameWords.describesWork(noun) ? Optional.of(NameTag.Kind.OTHER) : Optional.empty();
  }

  /// "Shares in X", "the carmaker X", "the film X", "starring in X".
  private static Optional<NameTag.Kind> before(NameMention mention, ParsedSentence sentence) {
    int at = mention.begin() - 1;
    String word = sentence.word(at);
    if (isTitleArticle(mention, sentence, at)) {
      return Optional.of(NameTag.Kind.OTHER);
    }
    if (word.equals("of") && NameWords.describesPlace(sentence.word(at - 1))) {
      return Optional.of(NameTag.Kind.PLACE);
    }
    if (NameWords.linksEmployer(word) && NameWords.worksAt(sentence.word(at - 1))) {
      return Optional.of(NameTag.Kind.ORGANIZATION);
    }
    if (isPreposition(word) && NameWords.isHeldIn(sentence.word(at - 1))) {
      return Optional.of(NameTag.Kind.ORGANIZATION);
    }
    if (word.equals("in") && NameWords.isPlayedIn(sentence.word(at - 1))) {
      return Optional.of(NameTag.Kind.OTHER);
    }
    boolean small = at >= 0 && !sentence.isCapitalized(at) && !sentence.isMark(at);
    boolean person =
        mention.kind() == NameTag.Kind.PERSON && NameWords.maybePerson(sentence.word(at));
    if (!small || person) {
      return Optional.empty();
    }
    // "In the town Voltara opened a plant": only a river stands right before its name.
    Optional<NameTag.Kind> kind = kindOf(sentence, at);
    boolean place = kind.isPresent() && kind.get() == NameTag.Kind.PLACE;
    return place && !word.equals("river") ? Optional.empty() : kind;
  }

  private static boolean isPreposition(String word) {
    return word.equals("in") || word.equals("of");
  }

  /// "X's shares", "X shareholders", "X is owned by", "X said it would".
  private static Optional<NameTag.Kind> after(NameMention mention, ParsedSentence sentence) {
    int next = mention.end();
    if (isDated(sentence, next)) {
      return Optional.of(NameTag.Kind.OTHER);
    }
    if (isEnding(sentence.word(next))) {
      next++;
    }
    int last = next;
    if (sentence.part(next) == PartOfSpeech.ADJECTIVE) {
      last++;
    }
    if (NameWords.isOfCompanies(sentence.word(next))
        || (last > next && NameWords.isOfCompanies(sentence.word(last)))
        || isChiefExecutive(sentence, next)) {
      return Optional.of(NameTag.Kind.ORGANIZATION);
    }
    int verb = afterAside(mention.end(), sentence);
    boolean passive =
        isBe(sentence.word(verb)) && NameWords.isDoneToCompanies(sentence.word(verb + 1));
    boolean speaks =
        mention.kind() != NameTag.Kind.PERSON
            && NameWords.isVerbOfSaying(sentence.word(mention.end()))
            && sentence.word(mention.end() + 1).equals("it")
            && !sentence.isMark(mention.end() + 2);
    return passive || speaks ? Optional.of(NameTag.Kind.ORGANIZATION) : Optional.empty();
  }

  /// "Saw The Village": a capital article inside a sentence belongs to a title or to a body's name,
  /// not to a person or a place.
  private static boolean isTitleArticle(NameMention mention, ParsedSentence sentence, int at) {
    return mention.kind() != NameTag.Kind.ORGANIZATION
        && sentence.text(at).equals("The")
        && !sentence.isMark(at - 1)
        && !sentence.isCapitalized(at - 1);
  }

  /// "(1984)", as stands behind the title of a work.
  private static boolean isDated(ParsedSentence sentence, int at) {
    return sentence.word(at).equals("(")
        && sentence.word(at + 1).length() == YEAR_DIGITS
        && NameLetters.areDigits(sentence.word(at + 1))
        && sentence.word(at + 2).equals(")");
  }

  private static boolean isChiefExecutive(ParsedSentence sentence, int at) {
    return sentence.word(at).equals("chief")
        && (sentence.word(at + 1).equals("executive") || sentence.word(at + 1).equals("financial"));
  }

  private static int afterAside(int at, ParsedSentence sentence) {
    return sentence.word(at).equals(",") ? at + 1 : at;
  }

  private static boolean isBe(String word) {
    return switch (word) {
      case "is", "was", "were", "been" -> true;
      default -> false;
    };
  }

  private static boolean isEnding(String word) {
    return word.equals("'s") || word.equals("'");
  }
}
