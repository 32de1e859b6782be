package dev.nutgraf.reader;

/// The main event; a part that the article does not state is null.
///
/// @param who Who did it. May be null.
/// @param what What was done. May be null.
/// @param when When it was done. May be null.
/// @param where Where it was done. May be null.
/// @param why Why it was done. May be null.
/// @param how How it was done. May be null.
/// @param confidence New in 1.1. How likely a part of the event is right, who, what, when or where:
///   the mean of those that are given, estimated to two places; null where none is, and in other
///   languages than English. May be null.
public record Event(
    Words who, Words what, Words when, Words where, Words why, Words how, Double confidence) {}
