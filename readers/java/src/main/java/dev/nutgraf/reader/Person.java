package dev.nutgraf.reader;

import java.util.List;

/// A person that the article names.
///
/// @param id New in 1.1. "e1", "e2", … over people, organizations, places and others in the order
///   of first mention; links point to it.
/// @param name The fullest form in the text.
/// @param roles The words that say who the person is, never inferred.
/// @param aliases Other forms in the text, in the order of first mention.
/// @param mentions Where the text names it, in order; the first 2,000. Empty in a compact brief.
/// @param salience How much the article is about it. Rounded to four places.
/// @param age New in 1.1. The person's age, where the text states it. May be null.
/// @param confidence New in 1.1. How likely the name and its kind are right, estimated to two
///   places; null where it is not estimated: in other languages than English. May be null.
public record Person(
    String id,
    String name,
    List<Role> roles,
    List<String> aliases,
    List<Span> mentions,
    double salience,
    Age age,
    Double confidence) {

  public Person {
    roles = roles == null ? List.of() : List.copyOf(roles);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    mentions = mentions == null ? List.of() : List.copyOf(mentions);
  }
}
