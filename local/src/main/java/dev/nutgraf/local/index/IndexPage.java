package dev.nutgraf.local.index;

import dev.nutgraf.local.page.Assets;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page that leads to the pages of several briefs and finds among them without a server.
final class IndexPage {

  private static final Assets ASSETS = Assets.of(IndexPage.class, "index.css", "index.js");

  /// The latest first; those without a date behind them.
  private static final Comparator<Row> LATEST_FIRST =
      Comparator.comparing((Row row) -> row.entry().day())
          .reversed()
          .thenComparing(row -> row.entry().name());

  private IndexPage() {}

  /// A page of the list.
  ///
  /// @param link where it is
  /// @param orphan whether the file that the brief is of is no longer there
  record Row(String link, IndexEntry entry, boolean orphan) {

    static Row of(String page, IndexFile.Listed listed) {
      return new Row(linkTo(page), listed.entry(), listed.isOrphan());
    }

    /// Everything that a search looks at.
    String searched() {
      return Stream.of(
              Stream.of(entry.name()),
              entry.title().stream(),
              entry.byline().stream(),
              entry.gist().stream(),
              entry.summary().stream(),
              entry.people().stream(),
              entry.places().stream())
          .flatMap(words -> words)
          .collect(Collectors.joining("\n"));
    }

    /// The names as one attribute holds them: one a line.
    static String lines(List<String> names) {
      return String.join("\n", names);
    }
  }

  /// The list, the latest article first, the rejected ones behind.
  // Generated code takes null for "no interceptor".
  @SuppressWarnings("NullAway")
  static String of(List<Row> rows) {
    List<Row> sorted = rows.stream().sorted(LATEST_FIRST).toList();
    StringOutput out = new StringOutput();
    JteindexGenerated.render(
        new OwaspHtmlTemplateOutput(out),
        null,
        sorted.stream().filter(row -> !row.entry().rejected()).toList(),
        sorted.stream().filter(row -> row.entry().rejected()).toList(),
        ASSETS);
    return out.toString();
  }

  /// A path below the index as a link.
  private static String linkTo(String path) {
    return "./"
        + URLEncoder.encode(path, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2F", "/")
            .replace("%7E", "~");
  }
}
