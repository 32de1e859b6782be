package dev.nutgraf.facts.event;

import java.util.List;

/// A clause that may tell the main event.
public final class EventCandidate {

  private final int sentence;
  private final MainClause clause;
  private final List<Double> features;

  EventCandidate(int sentence, MainClause clause, List<Double> features) {
    this.sentence = sentence;
    this.clause = clause;
    this.features = List.copyOf(features);
  }

  /// The index of its sentence in the article.
  public int sentence() {
    return sentence;
  }

  /// One number for each [EventFeature], in their order.
  public List<Double> features() {
    return features;
  }

  MainClause clause() {
    return clause;
  }
}
