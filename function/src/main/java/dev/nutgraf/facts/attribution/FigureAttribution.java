package dev.nutgraf.facts.attribution;

import dev.nutgraf.facts.attribution.Reports.Report;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.speech.SpeechFinder;
import dev.nutgraf.language.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Says whose each figure is: the source of the innermost statement or quotation that it stands in,
/// whoever gives it without a clause ("the ministry put the toll at 40"), or the survey of which
/// the text tells one share after the other. All others are the writer's own and have no source.
public final class FigureAttribution {

  /// After so many sentences without a share the text no longer tells of the survey.
  private static final int REACH = 3;

  /// So many words before a share its verb is looked for.
  private static final int CLAUSE = 10;

  /// So many words in brackets may still belong to what is reported: "(some 31 percent)".
  private static final int LONGEST_INSERT = 7;

  /// So many words a clause in brackets has at most.
  private static final int LONGEST_ASIDE = 25;

  private final ParsedArticle article;
  private final List<Figure> figures;
  private final List<Report> reports = new ArrayList<>();
  private final Surveys surveys;
  private Optional<Span> survey = Optional.empty();
  private int lastTold;

  private FigureAttribution(
      List<Figure> figures, ParsedArticle article, Surveys surveys, List<Report> reports) {
    this.article = article;
    this.figures = figures;
    this.surveys = surveys;
    NavigableMap<Integer, Figure> byBegin = new TreeMap<>();
    for (Figure figure : figures) {
      byBegin.put(figure.span().begin(), figure);
    }
    for (Report report : reports) {
      if (!isPeopleCounted(report.source(), byBegin)) {
        this.reports.add(report);
      }
    }
  }

  /// The same figures, each with the words for whose it is.
  ///
  /// @param figures in the order of the text
  public static List<Figure> attributed(
      List<Figure> figures,
      ParsedArticle article,
      NamedEntities named,
      SpeechFinder.Speech speech) {
    List<Report> reports = Reports.in(article, named, speech);
    return new FigureAttribution(figures, article, Surveys.in(article, named), reports)
        .attributed();
  }

  /// "Some 43 percent said …" gives no figure: a survey does.
  private static boolean isPeopleCounted(
      Optional<Span> source, NavigableMap<Integer, Figure> figures) {
    if (source.isEmpty()) {
      return false;
    }
    Map.Entry<Integer, Figure> before = figures.lowerEntry(source.get().end());
    return before != null && before.getValue().span().overlaps(source.get());
  }

  private List<Figure> attributed() {
    List<Figure> attributed = new ArrayList<>(figures.size());
    Deque<Report> begun = new ArrayDeque<>();
    int next = 0;
    int sentence = -1;
    for (Figure figure : figures) {
      Span span = figure.span();
      int own = article.article().sentenceAt(span.begin());
      while (next < reports.size() && reports.get(next).content().begin() <= span.begin()) {
        begun.push(reports.get(next));
        next++;
      }
      while (!begun.isEmpty() && begun.peek().content().end() <= span.begin()) {
        begun.pop();
      }
      while (sentence < own) {
        sentence++;
        enter(sentence);
      }
      Optional<Span> source = source(figure, begun, own);
      if (source.isEmpty() && !attributed.isEmpty() && goesOn(attributed.getLast(), figure, own)) {
        source = attributed.getLast().attribution();
      }
      attributed.add(source.isPresent() ? figure.attributedTo(source.get()) : figure);
    }
    return attributed;
  }

  /// "The mayor said 12 people died, while 40 were hurt": the second is told as the first.
  private boolean goesOn(Figure before, Figure figure, int sentence) {
    return before.attribution().isPresent()
        && before.kind() == figure.kind()
        && before.unit().equals(figure.unit())
        && article.article().sentenceAt(before.span().begin()) == sentence
        && !isAside(article.parsed().get(sentence), figure);
  }

  /// "(the wall would cost $20 billion)": a clause of the writer's own in brackets.
  private static boolean isAside(ParsedSentence sentence, Figure figure) {
    int begin = sentence.indexAt(figure.span().begin());
    int first = Math.max(0, begin - LONGEST_ASIDE);
    int open = begin - 1;
    while (open >= first && !sentence.word(open).equals("(")) {
      if (sentence.word(open).equals(")")) {
        return false;
      }
      open--;
    }
    if (open < first) {
      return false;
    }
    int last = Math.min(sentence.size(), open + LONGEST_ASIDE);
    int close = open + 1;
    while (close < last && !sentence.word(close).equals(")")) {
      if (sentence.part(close).isFinite()) {
        return true;
      }
      close++;
    }
    return close - open > LONGEST_INSERT;
  }

  /// @param begun the report that begins last comes first
  private Optional<Span> source(Figure figure, Deque<Report> begun, int sentence) {
    ParsedSentence words = article.parsed().get(sentence);
    if (isAside(words, figure)) {
      return Optional.empty();
    }
    Optional<Report> reported = innermost(figure, begun);
    Optional<Span> giver = new FigureGiver(words).of(words.indexAt(figure.span().begin()));
    if (giver.isPresent()
        && (reported.isEmpty()
            || (reported.get().content().contains(giver.get())
                && !isNamelessRecord(giver.get())))) {
      return surveyOr(giver);
    }
    if (reported.isPresent()) {
      return surveyOr(reported.get().source());
    }
    if (survey.isPresent()
        && isShare(figure)
        && sentence - lastTold <= REACH
        && !isChange(words, figure)) {
      lastTold = sentence;
      return survey;
    }
    return Optional.empty();
  }

  /// "Sales fell 3 percent" is news of its own.
  private static boolean isChange(ParsedSentence sentence, Figure figure) {
    int begin = sentence.indexAt(figure.span().begin());
    for (int at = begin - 1; at >= Math.max(0, begin - CLAUSE); at--) {
      if (sentence.part(at).isVerb()) {
        return AttributionWords.TELLS_OF_CHANGE.contains(sentence.word(at));
      }
    }
    return false;
  }

  /// The innermost report that holds the figure; of "he said that, per preliminary data, 40 …" his.
  private Optional<Report> innermost(Figure figure, Deque<Report> begun) {
    Optional<Report> record = Optional.empty();
    for (Report report : begun) {
      if (!report.content().contains(figure.span())) {
        continue;
      }
      if (report.source().isEmpty() || !isNamelessRecord(report.source().get())) {
        return Optional.of(report);
      }
      record = record.isPresent() ? record : Optional.of(report);
    }
    return record;
  }

  /// "preliminary data", "a report"
  private boolean isNamelessRecord(Span source) {
    ParsedSentence sentence = article.parsed().get(article.article().sentenceAt(source.begin()));
    TokenRange words =
        new TokenRange(sentence.indexAt(source.begin()), sentence.indexAt(source.end()));
    return !words.isEmpty()
        && AttributionWords.HOLDS_FIGURES.containsNoun(sentence.word(words.last()))
        && !sentence.hasName(words);
  }

  /// For "the poll" the words that tell which one it is.
  private Optional<Span> surveyOr(Optional<Span> source) {
    Optional<Span> named = source.isPresent() ? surveys.within(source.get()) : Optional.empty();
    return named.isPresent() ? named : source;
  }

  private static boolean isShare(Figure figure) {
    return switch (figure.kind()) {
      case PERCENT, RATIO, FRACTION -> true;
      case COUNT, MONEY, MEASURE, AGE, DURATION, SCORE -> false;
    };
  }

  /// A survey that the sentence names is told of from here on, until somebody else speaks.
  private void enter(int sentence) {
    Span span = article.article().sentences().get(sentence).span();
    Optional<Span> named = surveys.within(span);
    if (named.isPresent()) {
      survey = named;
      lastTold = sentence;
    }
  }
}
