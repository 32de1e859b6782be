package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Reads behind a figure what it measures.
final class ThingBehind {

  private static final Set<String> ENDS_PREDICATE = FigureLexicon.LEXICON.words("ends a predicate");

  private static final Set<String> RECEIVES = FigureLexicon.LEXICON.words("receives a sum");

  private static final Set<String> PURPOSES = FigureLexicon.LEXICON.words("leads to a purpose");

  /// A predicate is told by its first words.
  private static final int LONGEST_PREDICATE = 8;

  private final FigureSentence words;

  ThingBehind(FigureSentence words) {
    this.words = words;
  }

  /// The thing that the words behind `figure` name.
  Optional<Span> of(FigurePlace figure) {
    Optional<Span> found = worthOf(figure);
    found = found.isPresent() ? found : compound(figure);
    return found.isPresent() ? found : purpose(figure);
  }

  /// "$5m worth of goods", "40 tonnes of grain".
  private Optional<Span> worthOf(FigurePlace figure) {
    int end = figure.cut().end();
    int of = words.word(end).equals("worth") ? end + 1 : end;
    return words.word(of).equals("of") ? words.counted(of) : Optional.empty();
  }

  /// "a $315,000 debt", "a four-day conference", "40mm drivers"; not "after two hours police came".
  private Optional<Span> compound(FigurePlace figure) {
    int end = figure.cut().end();
    boolean bound =
        switch (figure.kind()) {
          case MONEY, PERCENT, COUNT, FRACTION, RATIO -> true;
          case DURATION, MEASURE -> isOneWord(figure.cut());
          case AGE, SCORE -> false;
        };
    return bound ? words.counted(end) : Optional.empty();
  }

  /// Whether hyphens or nothing stand between the number and its unit.
  private boolean isOneWord(TokenRange range) {
    return range.size() > 1
        && words.isAdjacent(range.last())
        && !words.word(range.last()).equals("%");
  }

  /// "$50,000 in cash prizes", "£40 for a ticket"; not "$5m in London", "$5m in May" and "$5m for
  /// the valley".
  private Optional<Span> purpose(FigurePlace figure) {
    int end = figure.cut().end();
    int link = words.part(end) == PartOfSpeech.PARTICIPLE ? end + 1 : end;
    if (figure.kind() != Figure.Kind.MONEY || !PURPOSES.contains(words.word(link))) {
      return Optional.empty();
    }
    boolean in = words.word(link).equals("in");
    PartOfSpeech first = words.part(link + 1);
    boolean led = first == PartOfSpeech.DETERMINER || first == PartOfSpeech.POSSESSIVE;
    int at = !in && led ? link + 2 : link + 1;
    PartOfSpeech part = words.part(at);
    boolean named = part == PartOfSpeech.NAME && !in;
    boolean thing =
        part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.GERUND;
    return (thing || named)
            && !Calendar.isTimeWord(words.word(at))
            && !(led && RECEIVES.contains(words.word(at)))
        ? words.counted(at)
        : Optional.empty();
  }

  /// "55 percent to 40", "51 percent versus 38 percent".
  boolean isContested(FigurePlace figure) {
    int end = figure.cut().end();
    String word = words.word(end);
    return (word.equals("to") || word.equals("versus") || word.equals("vs"))
        && words.numberAt(end + 1).isPresent();
  }

  /// What those do who are the figure, or what it is to do: "25 percent would vote for the mayor",
  /// "$40 was stolen from a till", "$5m to restore the pier".
  Optional<Span> predicate(FigurePlace figure) {
    boolean share =
        switch (figure.kind()) {
          case FRACTION, MONEY, PERCENT, RATIO -> true;
          case AGE, COUNT, DURATION, MEASURE, SCORE -> false;
        };
    int begin = figure.cut().end();
    int verb = words.word(begin).equals("not") ? begin + 1 : begin;
    boolean goal =
        figure.kind() == Figure.Kind.MONEY
            && words.word(verb).equals("to")
            && words.part(verb + 1) == PartOfSpeech.VERB_BASE;
    verb = goal ? verb + 1 : verb;
    PartOfSpeech part = words.part(verb);
    if (!share || !(goal || part.isFinite() || part == PartOfSpeech.GERUND)) {
      return Optional.empty();
    }
    int end = verb + 1;
    while (end < words.size() && end - begin < LONGEST_PREDICATE && isPredicate(end)) {
      end++;
    }
    while (end > verb + 1 && isOpen(words.part(end - 1))) {
      end--;
    }
    return end > verb + 1 ? Optional.of(words.span(new TokenRange(begin, end))) : Optional.empty();
  }

  private boolean isPredicate(int i) {
    return words.part(i) != PartOfSpeech.MARK && !ENDS_PREDICATE.contains(words.word(i));
  }

  /// Whether something must follow the word.
  private static boolean isOpen(PartOfSpeech part) {
    return part == PartOfSpeech.PREPOSITION
        || part == PartOfSpeech.DETERMINER
        || part == PartOfSpeech.TO
        || part == PartOfSpeech.POSSESSIVE
        || part == PartOfSpeech.CONJUNCTION;
  }
}
