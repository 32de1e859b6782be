package dev.nutgraf.facts;

import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Settles what words are that two kinds of fact lay claim to, by what they are a part of: the two
/// of "two Fridays ago" is part of a date, the March of "Julian March" of a name, and "three weeks"
/// is a figure and no date.
final class FactConflicts {

  private final String text;
  private final List<DateMention> dates;
  private final NavigableMap<Integer, Integer> namesOverDates = new TreeMap<>();
  private final NavigableMap<Integer, Integer> namesOverFigures = new TreeMap<>();

  private FactConflicts(String text, List<DateMention> dates) {
    this.text = text;
    this.dates = dates;
  }

  static FactConflicts of(String text, List<DateMention> dates, NamedEntities named) {
    FactConflicts conflicts = new FactConflicts(text, dates);
    add(named.people(), conflicts.namesOverDates);
    add(named.organizations(), conflicts.namesOverDates);
    add(named.organizations(), conflicts.namesOverFigures);
    add(named.others(), conflicts.namesOverFigures);
    return conflicts;
  }

  private static void add(
      List<? extends NamedEntity> entities, NavigableMap<Integer, Integer> names) {
    for (NamedEntity entity : entities) {
      for (Span span : entity.mentions()) {
        names.put(span.begin(), Math.max(span.end(), names.getOrDefault(span.begin(), 0)));
      }
    }
  }

  /// The dates that are no part of a name, without the lengths of time that are figures.
  List<DateMention> datesBeside(List<Figure> figures) {
    List<DateMention> kept = new ArrayList<>();
    int next = 0;
    for (DateMention date : dates) {
      while (next < figures.size() && figures.get(next).span().end() <= date.span().begin()) {
        next++;
      }
      boolean figure =
          next < figures.size()
              && figures.get(next).span().overlaps(date.span())
              && (date.kind() == DateMention.Kind.DURATION
                  || isRateBefore(figures.get(next), date));
      if (!figure && !isInName(date)) {
        kept.add(date);
      }
    }
    return kept;
  }

  /// The year of "$40 million a year before tax" belongs to the rate.
  private static boolean isRateBefore(Figure figure, DateMention date) {
    return figure.kind() == Figure.Kind.MONEY && figure.span().begin() < date.span().begin();
  }

  /// Whether the date is a part of a longer name.
  private boolean isInName(DateMention date) {
    Map.Entry<Integer, Integer> name = namesOverDates.floorEntry(date.span().begin());
    return name != null
        && name.getValue() >= date.span().end()
        && name.getValue() - name.getKey() > date.span().length();
  }

  /// The figures that are no part of a date or a name.
  ///
  /// @param told those of each sentence
  List<Figure> figuresIn(List<List<Figure>> told) {
    List<Figure> kept = new ArrayList<>();
    int next = 0;
    for (List<Figure> sentence : told) {
      for (Figure figure : sentence) {
        while (next < dates.size() && dates.get(next).span().end() <= figure.span().begin()) {
          next++;
        }
        if (!isInDate(figure, next) && !isInName(figure)) {
          kept.add(figure);
        }
      }
    }
    return kept;
  }

  /// "The Six Nations" are no six, and a digit or two behind an organisation ("Radio Tarn 2")
  /// number it.
  private boolean isInName(Figure figure) {
    if (figure.kind() != Figure.Kind.COUNT) {
      return false;
    }
    Map.Entry<Integer, Integer> name = namesOverFigures.floorEntry(figure.span().begin());
    boolean numbers =
        figure.span().length() <= 2 && Character.isDigit(text.charAt(figure.span().begin()));
    return name != null
        && (name.getValue() >= figure.span().end()
            || (numbers && name.getValue() == figure.span().begin() - 1));
  }

  private boolean isInDate(Figure figure, int next) {
    if (next >= dates.size()
        || !dates.get(next).span().overlaps(figure.span())
        || isRateBefore(figure, dates.get(next))) {
      return false;
    }
    return switch (dates.get(next).kind()) {
      case DATE, RANGE, RECURRING, TIME -> true;
      case DURATION -> false;
    };
  }
}
