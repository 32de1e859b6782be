package dev.nutgraf.reading.markup;

import dev.nutgraf.article.Hints;
import dev.nutgraf.language.LetterCase;
import java.util.Set;

/// Tells the source of pages from text by the tags in it; name and `Content-Type` break ties.
public final class PageSniffer {

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

  private PageSniffer() {}

  /// Whether `text`, in which tags at least are decoded, is a page's source.
  public static boolean isPage(String text, Hints hints) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    int begin = 0;
    while (begin < sample.length() && !isAscii(sample.charAt(begin))) {
      begin++;
    }
    String lower = LetterCase.lower(sample.substring(begin, Math.min(sample.length(), begin + 20)));
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return true;
    }
    int tags = tags(sample);
    boolean opensWithTag = lower.startsWith("<") && tags > 0;
    boolean called = hints.claimOneOf("text/html", "application/xhtml", ".html", ".htm", ".xhtml");
    return (tags >= FEW_TAGS && (opensWithTag || called))
        || (tags >= MANY_TAGS && tags * 400L > sample.length());
  }

  /// Byte-order marks and blanks come before the first of these.
  private static boolean isAscii(char c) {
    return c > ' ' && c < 0x7f;
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
          && " >/\r\n\t".indexOf(sample.charAt(end)) >= 0
          && TAGS.contains(LetterCase.lower(sample.substring(begin, end)))) {
        tags++;
      }
    }
    return tags;
  }
}
