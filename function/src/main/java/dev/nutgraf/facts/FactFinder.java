package dev.nutgraf.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.language.NameTag;
import dev.nutgraf.language.NameTagger;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;

/// Finds the facts of an article. Its names are tagged beside the rest, on another processor where
/// one is free; what is found is the same.
public final class FactFinder {

  /// Statements lie within statements ("he said she said …"): all of them together may be this many
  /// times as long as the text, which keeps the brief of a text made of nothing else in bounds.
  private static final long MOST_STATED = 4;

  private final Article article;
  private final List<List<Token>> sentences;
  private final ForkJoinTask<List<NameTag>> tags;

  private FactFinder(Article article, List<List<Token>> sentences) {
    this.article = article;
    this.sentences = sentences;
    this.tags = ForkJoinTask.adapt(() -> NameTagger.shipped().tags(sentences)).fork();
  }

  /// Begins to tag the names of `article`; the rest waits for [#facts].
  public static FactFinder start(Article article) {
    return new FactFinder(article, TokenizedArticle.tokensOf(article));
  }

  /// The facts that `article` states; what it does not say is absent.
  public static KeyFacts factsOf(Article article) {
    return start(article).facts();
  }

  /// The facts that the article states; what it does not say is absent.
  public KeyFacts facts() {
    TokenizedArticle tokens = TokenizedArticle.of(article, sentences);
    // What needs no names comes first.
    List<DateMention> dates = DateFinder.in(tokens);
    List<List<Figure>> told = figures(tokens);
    NamedEntities named = NamedEntities.in(tokens, NameTagger.shipped(), tags.join());
    SpeechFinder.Speech speech = SpeechFinder.in(tokens, named);
    List<Statement> statements = bounded(speech.statements(), article.text().length());
    List<Figure> figures = settled(told, tokens, named, statements);
    return new KeyFacts(
        named.people(),
        named.organizations(),
        named.places(),
        figures,
        speech.quotes(),
        statements,
        dates,
        KeyphraseFinder.in(tokens, named),
        EventFinder.in(tokens, dates, named));
  }

  private static List<Statement> bounded(List<Statement> statements, long textLength) {
    long left = MOST_STATED * textLength;
    List<Statement> bounded = new ArrayList<>();
    for (Statement statement : statements) {
      left -= statement.content().length();
      if (left < 0) {
        break;
      }
      bounded.add(statement);
    }
    return bounded;
  }

  /// The figures of each sentence.
  private static List<List<Figure>> figures(TokenizedArticle article) {
    List<List<Figure>> figures = new ArrayList<>(article.parsed().size());
    for (ParsedSentence sentence : article.parsed()) {
      figures.add(FigureFinder.in(sentence));
    }
    return figures;
  }

  /// Those that are not part of a name, each with the one who tells it.
  private static List<Figure> settled(
      List<List<Figure>> told,
      TokenizedArticle article,
      NamedEntities named,
      List<Statement> statements) {
    NavigableMap<Integer, Integer> names = new TreeMap<>();
    for (Organization name : named.organizations()) {
      for (Span span : name.mentions()) {
        names.put(span.begin(), span.end());
      }
    }
    List<List<Statement>> bySentence = new ArrayList<>();
    for (int s = 0; s < article.parsed().size(); s++) {
      bySentence.add(new ArrayList<>());
    }
    for (Statement statement : statements) {
      bySentence.get(article.article().sentenceAt(statement.content().begin())).add(statement);
    }
    List<Figure> figures = new ArrayList<>();
    for (int s = 0; s < article.parsed().size(); s++) {
      for (Figure figure : told.get(s)) {
        if (figure.kind() == Figure.Kind.COUNT && isInName(figure.span(), names, article)) {
          continue;
        }
        figures.add(attributed(figure, bySentence.get(s)));
      }
    }
    return figures;
  }

  /// "The Six Nations" are no six, and a digit or two behind an organisation ("Radio Tarn 2")
  /// number it.
  private static boolean isInName(
      Span figure, NavigableMap<Integer, Integer> names, TokenizedArticle article) {
    Map.Entry<Integer, Integer> name = names.floorEntry(figure.begin());
    boolean numbers =
        figure.length() <= 2 && Character.isDigit(article.text().charAt(figure.begin()));
    return name != null
        && (name.getValue() > figure.end() || (numbers && name.getValue() == figure.begin() - 1));
  }

  /// A figure inside a reported statement is its source's: the first source, where one reports
  /// another.
  private static Figure attributed(Figure figure, List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement.content().contains(figure.span())) {
        Optional<Speaker> source = statement.source();
        return source.isPresent() ? figure.attributedTo(source.get().mention()) : figure;
      }
    }
    return figure;
  }
}
