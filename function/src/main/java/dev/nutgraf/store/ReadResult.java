package dev.nutgraf.store;

import dev.nutgraf.article.Hints;
import java.util.OptionalLong;

/// What came of reading an object.
public sealed interface ReadResult {

  /// All of it.
  ///
  /// @param hints what its headers and metadata say about it
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Found(byte[] bytes, ObjectVersion version, Hints hints) implements ReadResult {}

  /// It is larger than was asked for; its body was not read to the end.
  ///
  /// @param bytes how large, if the store said so before the body
  record TooLarge(OptionalLong bytes, ObjectVersion version, Hints hints) implements ReadResult {}

  /// It lies in an archive storage class and must be restored before it can be read.
  record Archived(long bytes, ObjectVersion version, Hints hints) implements ReadResult {}

  /// There is no such object, or no such version any more.
  record Gone() implements ReadResult {}
}
