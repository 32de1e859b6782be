package dev.nutgraf.reading.text;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The block of fields that site generators read at the beginning of a text: YAML between lines of
/// hyphens, TOML between lines of plus signs.
///
/// @param fields how many it has; 0 where the text begins without one
/// @param body the text behind it
record FrontMatter(ArticleMetadata metadata, int fields, String body) {

  private static final int MOST_LINES = 100;
  private static final int LONGEST_KEY = 40;

  /// A text of which nothing is front matter.
  private static FrontMatter none(String text) {
    return new FrontMatter(ArticleMetadata.NONE, 0, text);
  }

  /// The front matter of `text`.
  static FrontMatter of(String text) {
    String fence = text.startsWith("---\n") ? "---" : text.startsWith("+++\n") ? "+++" : "";
    if (fence.isEmpty()) {
      return none(text);
    }
    char sign = fence.equals("---") ? ':' : '=';
    Fields fields = new Fields();
    int at = fence.length() + 1;
    for (int line = 0; line < MOST_LINES && at < text.length(); line++) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      String content = text.substring(at, end);
      at = Math.min(end + 1, text.length());
      if (content.stripTrailing().equals(fence)) {
        return fields.count == 0 ? none(text) : fields.matter(text.substring(at));
      }
      if (!fields.add(content, sign)) {
        return none(text);
      }
    }
    return none(text);
  }

  /// Reads the lines one by one.
  private static final class Fields {

    private String key = "";
    private final List<String> authors = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> date = Optional.empty();
    private int count;

    /// Whether the line is one of such a block.
    boolean add(String line, char sign) {
      String stripped = line.strip();
      if (stripped.isEmpty() || stripped.startsWith("#")) {
        return true;
      }
      boolean item = stripped.startsWith("- ");
      if (item || Character.isWhitespace(line.charAt(0))) {
        value(item ? stripped.substring(2) : stripped, item);
        return count > 0;
      }
      if (stripped.startsWith("[") || stripped.startsWith("]")) {
        // A table of TOML, or the end of a list.
        key = "";
        return true;
      }
      int at = stripped.indexOf(sign);
      if (at <= 0 || at > LONGEST_KEY || stripped.lastIndexOf(' ', at - 2) >= 0) {
        return false;
      }
      count++;
      key = LetterCase.lower(stripped.substring(0, at).strip());
      value(stripped.substring(at + 1).strip(), true);
      return true;
    }

    /// @param whole whether it is a value of its own and not the next line of one
    private void value(String written, boolean whole) {
      String value = WhiteSpace.collapsed(unquoted(written));
      if (value.isEmpty() || !whole) {
        return;
      }
      switch (key) {
        case "title" -> title = ArticleMetadata.firstOf(title, Optional.of(value));
        case "author", "authors", "by", "byline" -> authors.addAll(list(value));
        case "date", "published", "pubdate", "publishdate", "published_at" ->
            date = ArticleMetadata.firstOf(date, PublicationDates.inValue(value));
        default -> {}
      }
    }

    private static List<String> list(String value) {
      List<String> items = new ArrayList<>();
      boolean list = value.startsWith("[") && value.endsWith("]");
      String inside = list ? value.substring(1, value.length() - 1) : value;
      for (String item : list ? inside.split(",", -1) : new String[] {inside}) {
        String name = unquoted(item.strip());
        // "name: Ida Brandt" of a list of authors.
        int colon = name.startsWith("name:") ? 5 : 0;
        String plain = unquoted(name.substring(colon).strip());
        if (!plain.isEmpty() && plain.indexOf(':') < 0) {
          items.add(plain);
        }
      }
      return items;
    }

    private static String unquoted(String value) {
      boolean quoted =
          value.length() > 1
              && (value.charAt(0) == '"' || value.charAt(0) == '\'')
              && value.charAt(value.length() - 1) == value.charAt(0);
      return quoted ? value.substring(1, value.length() - 1) : value;
    }

    FrontMatter matter(String body) {
      return new FrontMatter(
          new ArticleMetadata(
              title,
              authors.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", authors)),
              date,
              Optional.empty(),
              Optional.empty()),
          count,
          body);
    }
  }
}
