package dev.nutgraf.lab.readers;

import java.util.List;

/// An object that the schema describes.
///
/// @param name as in `$defs`; `Brief` is the whole
record SchemaType(String name, String description, List<Field> fields) {

  SchemaType {
    fields = List.copyOf(fields);
  }

  /// A field of an object.
  ///
  /// @param description without the words that say it is new
  /// @param values of a code: those that are known, or all where nothing else is allowed
  /// @param isNew whether 1.0 lacks it
  record Field(
      String name,
      String description,
      Value value,
      boolean nullable,
      List<String> values,
      boolean isNew) {

    Field {
      values = List.copyOf(values);
    }
  }

  /// What a field holds.
  sealed interface Value {

    record Text() implements Value {}

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
