package dev.nutgraf.lab.readers;

import java.util.List;

/// An object that the schema describes.
///
/// @param name as in `$defs`; `Brief` is the whole
record SchemaType(String name, String description, List<Field> fields) {

  /// How the description of a field that 1.0 lacks begins.
  static final String NEW = "New in 1.1. ";

  SchemaType {
    fields = List.copyOf(fields);
  }

  /// A field of an object.
  ///
  /// @param description without the words that say it is new
  /// @param codes of an open code: those that are known
  /// @param isNew whether 1.0 lacks it
  record Field(
      String name,
      String description,
      Value value,
      boolean nullable,
      List<String> codes,
      boolean isNew) {

    Field {
      codes = List.copyOf(codes);
    }

    /// What a comment in code says of it.
    String comment() {
      return (isNew ? NEW : "")
          + description
          + (codes.isEmpty() ? "" : " Known: " + String.join(", ", codes) + ".");
    }
  }

  /// What a field holds.
  sealed interface Value {

    record Text() implements Value {}

    /// One of these texts and no other.
    record OneOf(List<String> codes) implements Value {

      public OneOf {
        codes = List.copyOf(codes);
      }
    }

    /// A whole number.
    record Whole() implements Value {}

    /// A number from 0 to 1.
    record Share() implements Value {}

    /// Any number.
    record Decimal() implements Value {}

    record Truth() implements Value {}

    record Of(String type) implements Value {}

    record ListOf(Value element) implements Value {}
  }
}
