package dev.nutgraf.local.markdown;

import java.util.regex.Pattern;

/// Text on one line of Markdown that shows as it is.
final class EscapedMarkdown {

  private static final Pattern ACTING =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}&&[^\\u200c\\u200d]]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|~$])");

  /// What begins a list or a heading's underline where a line begins.
  private static final Pattern START = Pattern.compile("^([-+=]|[0-9]+(?=[.)]))");

  private EscapedMarkdown() {}

  static String of(String text) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    line = ACTING.matcher(line).replaceAll("").replace("&", "&amp;");
    line = MARKUP.matcher(line).replaceAll("\\\\$1");
    return START
        .matcher(line)
        .replaceFirst(
            match -> {
              String found = match.group();
              return Character.isDigit(found.charAt(0)) ? found + "\\\\" : "\\\\" + found;
            });
  }
}
