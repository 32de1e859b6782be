package dev.nutgraf.local.page;

import java.util.List;
import java.util.Optional;

/// The facts as they are listed beside the article. Every `id` is an anchor; every `words` is the
/// anchor of the fact's words in the article, absent where the brief gives no usable place.
record FactRows(
    List<EventRow> event,
    Listed<HighlightRow> highlights,
    Listed<EntityRow> people,
    Listed<EntityRow> organizations,
    Listed<EntityRow> places,
    Listed<EntityRow> others,
    List<FigureGroup> figures,
    int moreFigures,
    Optional<Timeline> timeline,
    Listed<DateRow> dates,
    Listed<SayingRow> quotes,
    Listed<SayingRow> statements,
    Listed<EntityRow> keyphrases) {

  /// How many figures there are, also those that the page does not list.
  int figureCount() {
    return figures.stream().mapToInt(group -> group.figures().size()).sum() + moreFigures;
  }

  /// Of a list no more than a page can carry, and how many more there are.
  record Listed<T>(List<T> shown, int more) {
    Listed {
      shown = List.copyOf(shown);
    }

    boolean isEmpty() {
      return shown.isEmpty();
    }

    int size() {
      return shown.size() + more;
    }

    List<T> head(int count) {
      return shown.subList(0, Math.min(count, shown.size()));
    }

    List<T> tail(int count) {
      return shown.subList(Math.min(count, shown.size()), shown.size());
    }
  }

  /// A part of the main event ("who").
  record EventRow(String id, String label, String text, Optional<String> words, FactNotes notes) {}

  /// A highlight that the summary has not said already.
  record HighlightRow(String id, String text, Optional<String> words) {}

  /// What else the brief has of a person, by the links of its facts.
  ///
  /// @param label what it is ("quoted")
  record CardLine(String label, List<CardLink> links) {

    CardLine {
      links = List.copyOf(links);
    }
  }

  /// @param row the anchor of the fact's row
  /// @param name what it is for those who do not see the line
  record CardLink(String text, String row, String name) {}

  /// @param about what the text calls a person
  /// @param card what else the brief has of a person
  /// @param mentions the anchors of its words
  /// @param moreMentions how many more there are
  /// @param notes as [FactNotes] gives them; the same below
  record EntityRow(
      String id,
      String name,
      List<String> about,
      List<String> aliases,
      List<String> mentions,
      int moreMentions,
      List<CardLine> card,
      FactNotes notes) {}

  /// Figures that can be compared, or those that cannot.
  ///
  /// @param heading empty where there is only one group
  record FigureGroup(String heading, List<FigureRow> figures) {

    /// Whether it holds what no reader looks for.
    boolean isMinor() {
      return heading.equals(FigureGroups.SMALL_COUNTS);
    }
  }

  /// @param mentions the anchors of its words, each time the article says it
  record FigureRow(
      String id,
      String text,
      List<String> mentions,
      Optional<String> what,
      Optional<FigureInDigits> value,
      Optional<String> attribution,
      Optional<Bar> bar,
      FactNotes notes) {}

  /// A figure drawn: thousandths of the greatest of its group.
  ///
  /// @param from where the solid part ends: the lower figure of a range, else the figure itself
  /// @param to where the drawing ends
  /// @param bound as in the brief
  record Bar(int from, int to, String bound) {

    /// Whether the true figure lies beyond the bar's end.
    boolean isOpenUpwards() {
      return bound.equals("more-than") || bound.equals("at-least");
    }
  }

  /// @param value in words for a person; empty where the brief knows none or says no more than the
  ///   text
  record DateRow(
      String id, String text, Optional<String> words, Optional<String> value, FactNotes notes) {}

  /// A quotation or a statement.
  ///
  /// @param speakerRow the anchor of the speaker's own row
  record SayingRow(
      String id,
      String text,
      Optional<String> words,
      Optional<String> speaker,
      Optional<String> speakerRow,
      Optional<String> cue,
      FactNotes notes) {}

  boolean isEmpty() {
    return event.isEmpty()
        && highlights.isEmpty()
        && people.isEmpty()
        && organizations.isEmpty()
        && places.isEmpty()
        && others.isEmpty()
        && figures.isEmpty()
        && dates.isEmpty()
        && quotes.isEmpty()
        && statements.isEmpty()
        && keyphrases.isEmpty();
  }
}
