package dev.nutgraf.lab.fuzz;

/// One input.
///
/// @param name what the file would be called; its ending is a hint to the function
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Case(Kind kind, String name, byte[] bytes) {

  /// What an input is made of.
  enum Kind {
    BYTES,
    TEXT,
    PAGE,
    DOCUMENT,
    EVENT
  }
}
