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

  private final NavigableMap<Integer, Integer> names = new TreeMap<>();
  private final List<DateMention> dates;

  private FactConflicts(List<DateMention> dates) {
    this.dates = dates;
  }

  static FactConflicts of(List<DateMention> dates, NamedEntities named) {
    FactConflicts conflicts = new FactConflicts(dates);
    conflicts.add(named.people());
    conflicts.add(named.organizations());
    return conflicts;
  }

  private void add(List<? extends NamedEntity> entities) {
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
          date.kind() == DateMention.Kind.DURATION
              && next < figures.size()
              && figures.get(next).span().overlaps(date.span());
      if (!figure && !isInName(date)) {
        kept.add(date);
      }
    }
    return kept;
  }

  /// Whether the date is a part of a longer name.
  private boolean isInName(DateMention date) {
    Map.Entry<Integer, Integer> name = names.floorEntry(date.span().begin());
    return name != null
        && name.getValue() >= date.span().end()
        && name.getValue() - name.getKey() > date.span().length();
  }

  /// The figures of each sentence that are no part of a date.
  List<List<Figure>> figuresOutsideDates(List<List<Figure>> told) {
    List<List<Figure>> kept = new ArrayList<>(told.size());
    int next = 0;
    for (List<Figure> sentence : told) {
      List<Figure> figures = new ArrayList<>(sentence.size());
      for (Figure figure : sentence) {
        while (next < dates.size() && dates.get(next).span().end() <= figure.span().begin()) {
          next++;
        }
        if (!isInDate(figure, next)) {
          figures.add(figure);
        }
      }
      kept.add(figures);
    }
    return kept;
  }

  private boolean isInDate(Figure figure, int next) {
    if (next >= dates.size() || !dates.get(next).span().overlaps(figure.span())) {
      return false;
    }
    return switch (dates.get(next).kind()) {
      case DATE, RANGE, RECURRING, TIME -> true;
      case DURATION -> false;
    };
  }
}
