package dev.nutgraf.reading.office;

import java.util.Optional;

/// What an RTF document says about itself.
///
/// @param day of its creation; 0 where it is not stated
record RichTextInfo(Optional<String> title, Optional<String> author, int year, int month, int day) {

  static final RichTextInfo NONE = new RichTextInfo(Optional.empty(), Optional.empty(), 0, 0, 0);

  RichTextInfo withTitle(String newTitle) {
    return new RichTextInfo(Optional.of(newTitle), author, year, month, day);
  }

  RichTextInfo withAuthor(String newAuthor) {
    return new RichTextInfo(title, Optional.of(newAuthor), year, month, day);
  }

  RichTextInfo withDate(int newYear, int newMonth, int newDay) {
    return new RichTextInfo(title, author, newYear, newMonth, newDay);
  }
}
