package dev.nutgraf.facts;

import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Says whose figure it is, and drops numbers that are part of a name.
final class FigureAttribution {

  private FigureAttribution() {}

  /// Those that are not part of a name, each with the one who tells it.
  ///
  /// @param told the figures of each sentence
  static List<Figure> settled(
      List<List<Figure>> told,
      ParsedArticle article,
      NamedEntities named,
      List<Statement> statements) {
    NavigableMap<Integer, Integer> names = new TreeMap<>();
    List<NamedEntity> numbered = new ArrayList<>(named.organizations());
    numbered.addAll(named.others());
    for (NamedEntity name : numbered) {
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
      Span figure, NavigableMap<Integer, Integer> names, ParsedArticle article) {
    Map.Entry<Integer, Integer> name = names.floorEntry(figure.begin());
    boolean numbers =
        figure.length() <= 2 && Character.isDigit(article.text().charAt(figure.begin()));
    return name != null
        && (name.getValue() >= figure.end() || (numbers && name.getValue() == figure.begin() - 1));
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
