package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads the clause that a figure belongs to as a whole: what lasted so long, or what so many chose
/// ("patients recover from strokes" over six months).
final class TimedClause {

  /// "This secures our raw material": which thing does so is told elsewhere.
  private static final Set<String> POINTING = FigureLexicon.LEXICON.words("points to a thing");

  private static final Set<String> LEADS = FigureLexicon.LEXICON.words("leads to a length of time");

  /// So far before the figure its verb stands.
  private static final int FARTHEST_VERB = 12;

  /// A clause of more words says more than what is measured.
  private static final int LONGEST = 16;

  /// A clause of a pronoun and fewer words says nothing.
  private static final int LEAST = 4;

  private final ParsedSentence sentence;
  private final SubjectFinder subjects;

  TimedClause(ParsedSentence sentence) {
    this.sentence = sentence;
    this.subjects = new SubjectFinder(sentence, 0);
  }

  /// The clause before `figure`, or behind it where it opens the sentence.
  Optional<Span> of(FigurePlace figure) {
    int end = figure.whole().begin();
    while (end > 0 && LEADS.contains(sentence.word(end - 1))) {
      end--;
    }
    return end == 0 ? behind(figure.whole().end()) : before(end);
  }

  /// "Voters backed the plan, 55 percent to 40".
  Optional<Span> chosen(FigurePlace figure) {
    int begin = figure.whole().begin();
    return before(sentence.word(begin - 1).equals(",") ? begin - 1 : begin);
  }

  private Optional<Span> before(int end) {
    OptionalInt verb = verb(end);
    if (verb.isEmpty() || sentence.part(end - 1) == PartOfSpeech.MARK) {
      return Optional.empty();
    }
    Optional<TokenRange> subject = subjects.of(verb.getAsInt());
    int begin = verb.getAsInt();
    if (subject.isPresent() && subject.get().end() <= begin) {
      int first = ThingOfVerb.beforeRelative(sentence, subject.get()).begin();
      begin = end - first <= LONGEST ? first : begin;
    }
    int last = withoutTime(begin, end);
    // "You have 19 seconds", "it took an hour": nothing is said of what.
    boolean pronoun = sentence.part(begin) == PartOfSpeech.PRONOUN && last - begin < LEAST;
    boolean pointing =
        subject.isPresent()
            && subject.get().size() == 1
            && POINTING.contains(sentence.word(begin))
            && last - begin > 2;
    begin = pointing ? verb.getAsInt() : begin;
    return last - begin > 1 && !pronoun
        ? Optional.of(sentence.span(begin, last))
        : Optional.empty();
  }

  /// The end of the clause without the words that lead on to the length of time, "for the first
  /// time" and "on Sunday": those say when, and not what.
  private int withoutTime(int begin, int end) {
    int last = end;
    while (last > begin) {
      boolean first =
          sentence.word(last - 1).equals("time") && sentence.word(last - 2).equals("first");
      boolean day =
          Calendar.isTimeWord(sentence.word(last - 1)) && sentence.word(last - 2).equals("on");
      if (first && sentence.word(last - 4).equals("for")) {
        last -= 4;
      } else if (day) {
        last -= 2;
      } else if (isOpen(sentence.part(last - 1))) {
        last--;
      } else {
        return last;
      }
    }
    return Math.max(begin, last);
  }

  /// Whether the length of time itself follows the word: "covering the next five years".
  private static boolean isOpen(PartOfSpeech part) {
    return part == PartOfSpeech.PREPOSITION
        || part == PartOfSpeech.DETERMINER
        || part == PartOfSpeech.TO
        || part == PartOfSpeech.GERUND;
  }

  /// The nearest finite verb before token `end` in its clause.
  private OptionalInt verb(int end) {
    for (int at = end - 1; at >= 0 && end - at <= FARTHEST_VERB; at--) {
      if (sentence.part(at).isFinite()) {
        return OptionalInt.of(at);
      }
      if (sentence.isMark(at)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /// "For the last 30 years, Davos has worked hard".
  private Optional<Span> behind(int figure) {
    int begin = figure + 1;
    if (!sentence.word(figure).equals(",")) {
      return Optional.empty();
    }
    boolean verb = false;
    int end = begin;
    while (end < sentence.size() && end - begin < LONGEST && !sentence.isMark(end)) {
      verb = verb || sentence.part(end).isFinite();
      end++;
    }
    return verb && !Calendar.isTimeWord(sentence.word(begin))
        ? Optional.of(sentence.span(begin, end))
        : Optional.empty();
  }
}
