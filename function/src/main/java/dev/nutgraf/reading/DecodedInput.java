package dev.nutgraf.reading;

import dev.nutgraf.reading.markup.ThinnedSource;
import java.util.Optional;

/// What some bytes hold, as characters fit to be read: decoded, repaired, cleaned.
///
/// @param charset the IANA name of what the bytes were decoded with
/// @param replaced whether some of them were not valid in it
/// @param declared the charset that was declared, where the bytes are not in it
/// @param repaired whether the text had been decoded with the wrong charset
record DecodedInput(
    Content content,
    String charset,
    boolean replaced,
    Optional<String> declared,
    boolean repaired) {

  /// The characters, by what reads them.
  sealed interface Content {

    /// A page, of which only what is read is left.
    record Page(ThinnedSource source) implements Content {}

    /// Text of lines, with marks of Markdown or without.
    record Plain(String text) implements Content {}
  }

  /// Whether it is text of which a reader sees nothing.
  boolean isBlank() {
    return content instanceof Content.Plain(String text) && text.isBlank();
  }
}
