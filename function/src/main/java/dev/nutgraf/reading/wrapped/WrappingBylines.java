package dev.nutgraf.reading.wrapped;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.lines.BylineReader;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the names of authors in fields that hold nothing else.
final class WrappingBylines {

  private static final int LONGEST = 300;

  private WrappingBylines() {}

  /// "By Ana Lima and Jo Ek", "Ana Lima", "ana@example.org (Ana Lima)".
  static Optional<String> names(List<String> values) {
    List<String> names = new ArrayList<>();
    for (String value : values) {
      String text = WhiteSpace.collapsed(value);
      int open = text.indexOf('(');
      if (text.indexOf('@') > 0 && open > 0 && text.endsWith(")")) {
        text = text.substring(open + 1, text.length() - 1);
      }
      boolean labelled =
          LetterCase.lower(text.substring(0, Math.min(3, text.length()))).equals("by ");
      Optional<String> found =
          text.length() > LONGEST
              ? Optional.empty()
              : BylineReader.namesIn(labelled ? text : "By " + text);
      if (found.isEmpty() && BylineReader.isMarkedName(text)) {
        found = Optional.of(text);
      }
      found.ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }
}
