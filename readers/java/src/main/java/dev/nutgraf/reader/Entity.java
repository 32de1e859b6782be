package dev.nutgraf.reader;

import java.util.List;

/// An organisation, a place or anything else that the article names.
///
/// @param id New in 1.1. "e1", "e2", … over people, organizations, places and others in the order
///   of first mention; links point to it.
/// @param name The fullest form in the text.
/// @param aliases Other forms in the text, in the order of first mention.
/// @param mentions Where the text names it, in order; the first 2,000. Empty in a compact brief.
/// @param salience How much the article is about it. Rounded to four places.
/// @param confidence New in 1.1. How likely the name and its kind are right, estimated to two
///   places; null where it is not estimated: in other languages than English. May be null.
public record Entity(
    String id,
    String name,
    List<String> aliases,
    List<Span> mentions,
    double salience,
    Double confidence) {

  public Entity {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    mentions = mentions == null ? List.of() : List.copyOf(mentions);
  }
}
