package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.grammar.VerbForms;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads of a verb before a figure what the figure measures: its subject, where it is one of those
/// that measure their subject ("the Dow fell 6.9 percent", "the trip takes two hours").
final class ThingOfVerb {

  private static final Set<String> MEASURES =
      VerbForms.of(FigureLexicon.LEXICON.words("measures its subject"));

  private static final Set<String> IN_PERCENT =
      VerbForms.of(FigureLexicon.LEXICON.words("measures its subject in percent and points"));

  private static final Set<String> BETWEEN =
      FigureLexicon.LEXICON.words("stands between a verb and its figure");

  /// A longer relative clause hides the subject of its noun's verb.
  private static final int LONGEST_ASIDE = 15;

  /// So far before its figure the verb stands.
  private static final int FARTHEST = 6;

  private final ParsedSentence sentence;
  private final SubjectFinder subjects;

  ThingOfVerb(ParsedSentence sentence) {
    this.sentence = sentence;
    this.subjects = new SubjectFinder(sentence, 0);
  }

  /// The subject of the verb that leads to `figure`.
  Optional<Span> of(FigurePlace figure) {
    OptionalInt verb = verb(figure.whole().begin());
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    String word = sentence.word(verb.getAsInt());
    boolean share = figure.kind() != Figure.Kind.MONEY && figure.kind() != Figure.Kind.DURATION;
    boolean measures =
        MEASURES.contains(word)
            || ClauseWords.BE.contains(word)
            || (share && IN_PERCENT.contains(word))
            || isPassive(verb.getAsInt());
    if (!measures) {
      return Optional.empty();
    }
    TokenRange subject = beforeRelative(sentence, subject(verb.getAsInt()));
    return isThing(subject, figure) ? Optional.of(sentence.span(subject)) : Optional.empty();
  }

  /// The subject of the verb; where the grammar sees none, the phrase before its group, over
  /// brackets and participles: "the number of people killed had risen to 97", "the economy (GDP)
  /// grew by 3%".
  private TokenRange subject(int verb) {
    Optional<TokenRange> found = subjects.of(verb);
    if (found.isPresent()) {
      return found.get();
    }
    int end = verb;
    while (end > 0 && isOfVerb(end - 1)) {
      end--;
    }
    if (sentence.word(end - 1).equals(")")) {
      int open = end - 1;
      while (open > 0 && end - open < FARTHEST && !sentence.word(open).equals("(")) {
        open--;
      }
      end = sentence.word(open).equals("(") ? open : end;
    }
    return NounPhrases.linkedBefore(sentence, end);
  }

  private boolean isOfVerb(int i) {
    return switch (sentence.part(i)) {
      case ADVERB, MODAL, PARTICIPLE -> true;
      default ->
          ClauseWords.BE.contains(sentence.word(i)) || ClauseWords.HAVE.contains(sentence.word(i));
    };
  }

  /// "is valued at $5m", "was delayed by 10 minutes".
  private boolean isPassive(int verb) {
    int be = sentence.part(verb - 1) == PartOfSpeech.ADVERB ? verb - 2 : verb - 1;
    return ThingBefore.moves(sentence.word(verb)) && ClauseWords.BE.contains(sentence.word(be));
  }

  /// "The sector, which accounts for half of the economy, grew 1%": the phrase before the aside
  /// that ends with `phrase`.
  static TokenRange beforeRelative(ParsedSentence sentence, TokenRange phrase) {
    for (int at = phrase.begin(); at > 1 && phrase.begin() - at < LONGEST_ASIDE; at--) {
      if (sentence.word(at - 1).equals(",")) {
        TokenRange before =
            sentence.part(at) == PartOfSpeech.QUESTION_WORD
                ? NounPhrases.linkedBefore(sentence, at - 1)
                : phrase;
        return before.isEmpty() ? phrase : before;
      }
    }
    return phrase;
  }

  private OptionalInt verb(int figure) {
    int at = figure - 1;
    while (at > 0 && figure - at < FARTHEST && isBetween(at)) {
      at--;
    }
    return at > 0 && figure - at <= FARTHEST && isVerb(at)
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }

  /// "The cost ranges from $20", "the index slid 40 points", whatever the tagger makes of them.
  private boolean isVerb(int i) {
    PartOfSpeech part = sentence.part(i);
    boolean doubtful = part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJECTIVE;
    return part.isVerb()
        || (doubtful
            && MEASURES.contains(sentence.word(i))
            && (sentence.word(i).endsWith("s")
                || sentence.word(i).equals("cost")
                || part == PartOfSpeech.ADJECTIVE));
  }

  private boolean isBetween(int i) {
    return switch (sentence.part(i)) {
      case ADVERB, DETERMINER, TO -> true;
      case ADJECTIVE -> !isVerb(i);
      default -> BETWEEN.contains(sentence.word(i));
    };
  }

  /// Whether the subject names something: pronouns do not, and neither do times.
  private boolean isThing(TokenRange subject, FigurePlace figure) {
    if (subject.isEmpty()) {
      return false;
    }
    PartOfSpeech head = sentence.part(subject.last());
    return subject.end() <= figure.whole().begin()
        && (head == PartOfSpeech.NOUN || head == PartOfSpeech.NAME)
        && !Calendar.isTimeWord(sentence.word(subject.last()));
  }
}
