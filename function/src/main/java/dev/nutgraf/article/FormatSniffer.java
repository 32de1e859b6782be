package dev.nutgraf.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells pages, Markdown and plain text apart by content; name and `Content-Type` break ties.
final class FormatSniffer {

  /// How much of the text is looked at.
  private static final int SAMPLE = 50_000;

  /// Tags that people do not write in prose. A page or fragment opens with one or has several.
  private static final Set<String> TAGS =
      Set.of(
          "html",
          "head",
          "body",
          "div",
          "p",
          "span",
          "article",
          "section",
          "main",
          "header",
          "footer",
          "nav",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "table",
          "tr",
          "td",
          "br",
          "a",
          "img",
          "script",
          "style",
          "meta",
          "title",
          "link",
          "blockquote",
          "figure",
          "em",
          "strong",
          "b",
          "i",
          "aside",
          "iframe",
          "form",
          "center",
          "font");

  private static final int FEW_TAGS = 2;
  private static final int MANY_TAGS = 6;

  private FormatSniffer() {}

  static Format formatOf(String text, Hints hints) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String head = sample.stripLeading();
    String lower = head.substring(0, Math.min(head.length(), 200)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return Format.HTML;
    }
    int tags = tags(sample);
    boolean opensWithTag = head.startsWith("<") && tags > 0;
    boolean called = called(hints, "text/html", "application/xhtml", ".html", ".htm", ".xhtml");
    if (opensWithTag && tags >= FEW_TAGS) {
      return Format.HTML;
    }
    if (called && tags >= FEW_TAGS) {
      return Format.HTML;
    }
    if (tags >= MANY_TAGS && tags * 400L > sample.length()) {
      return Format.HTML;
    }
    int marks = MarkdownText.marks(sample);
    if (marks >= 3 || (marks >= 1 && called(hints, "markdown", ".md", ".markdown"))) {
      return Format.MARKDOWN;
    }
    return Format.TEXT;
  }

  /// Whether the `Content-Type` contains or the name ends with one of `names`.
  private static boolean called(Hints hints, String... names) {
    String type = hints.contentType().orElse("").toLowerCase(Locale.ROOT);
    String name = hints.name().orElse("").toLowerCase(Locale.ROOT);
    String plainName = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return List.of(names).stream()
        .anyMatch(n -> n.startsWith(".") ? plainName.endsWith(n) : type.contains(n));
  }

  private static int tags(String sample) {
    int tags = 0;
    for (int at = sample.indexOf('<'); at >= 0; at = sample.indexOf('<', at + 1)) {
      int begin = at + 1;
      if (begin < sample.length() && sample.charAt(begin) == '/') {
        begin++;
      }
      int end = begin;
      while (end < sample.length()
          && end - begin < 12
          && Character.isLetterOrDigit(sample.charAt(end))) {
        end++;
      }
      if (end < sample.length()
          && " >/\n".indexOf(sample.charAt(end)) >= 0
          && TAGS.contains(sample.substring(begin, end).toLowerCase(Locale.ROOT))) {
        tags++;
      }
    }
    return tags;
  }
}
