package dev.nutgraf.local.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An ISO 8601 duration as a person says it: "P8M" is "8 months".
final class DurationInWords {

  private static final Pattern FORM =
      Pattern.compile(
          "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
              + "(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");

  private static final List<String> UNITS =
      List.of("year", "month", "week", "day", "hour", "minute", "second");

  private DurationInWords() {}

  /// Nothing where `value` is no such duration of whole units.
  static Optional<String> of(String value) {
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < UNITS.size(); i++) {
      String count = form.group(i + 1);
      if (count != null) {
        parts.add(count + " " + UNITS.get(i) + (count.equals("1") ? "" : "s"));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }
}
