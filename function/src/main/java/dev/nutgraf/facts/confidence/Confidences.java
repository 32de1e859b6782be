package dev.nutgraf.facts.confidence;

import java.util.List;
import java.util.Optional;

/// The confidence of each fact of an article, in lists that run beside its lists of facts; empty
/// lists where nothing was estimated.
///
/// @param quotes that of the speaker of each; empty where a quotation is credited to nobody
public record Confidences(
    List<Confidence> people,
    List<Confidence> organizations,
    List<Confidence> places,
    List<Confidence> others,
    List<Confidence> figures,
    List<Optional<Confidence>> quotes,
    List<Confidence> statements,
    List<Confidence> dates,
    EventConfidence event) {

  /// Nothing was estimated.
  public static final Confidences NONE =
      new Confidences(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          EventConfidence.NONE);

  public Confidences {
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    others = List.copyOf(others);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
    dates = List.copyOf(dates);
  }

  /// The confidence of the fact at `index`, where it was estimated.
  public static Optional<Confidence> at(List<Confidence> list, int index) {
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
