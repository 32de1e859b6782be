package dev.nutgraf.local.schema;

/// One thing that the schema does not allow.
///
/// @param pointer where in the brief, as a JSON Pointer (RFC 6901); empty for the whole of it
public record Violation(String pointer, String message) {}
