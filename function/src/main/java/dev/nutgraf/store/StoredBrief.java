package dev.nutgraf.store;

/// A brief that stands in the output bucket.
///
/// @param eTag the brief's own, as the store gave it: what a replacement is conditional on
/// @param provenance what it was made from
public record StoredBrief(String eTag, BriefProvenance provenance) {}
