package dev.nutgraf.reading.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Goes once through a page's source and leaves out what is not read of it; linear whatever the
/// page holds. What has no end in the page is left to the parser, which knows how browsers take it.
public final class SourceThinner {

  /// The most tags that are read of a page: ten times what the longest of newspapers' pages had.
  private static final int MOST_TAGS = 150_000;

  /// Start tags that the parser ignores where they do not belong, as it does all end tags: the
  /// words around such a tag are two only if a space is left there.
  private static final Set<String> IGNORABLE =
      Set.of("html", "body", "form", "caption", "tbody", "thead", "tfoot", "tr");

  /// How far from its begin a page says that it is XML, in characters.
  private static final int XML_WITHIN = 1_000;

  /// What stands for browsers without scripts is no article if it is shorter, in characters.
  private static final int SHORTEST_ARTICLE = 400;

  private final String html;
  private final StringBuilder out;
  private final SourceScanner scan;
  private final TagThinner thin;
  private final List<String> jsonLd = new ArrayList<>();
  private String noscript = "";
  private int copied;
  private int tags;

  /// Whether what was passed last begins a block.
  private boolean atBegin;

  private final MisnestedTags nesting = new MisnestedTags();

  /// Whether the page is XML, in which any tag may close itself.
  private final boolean xml;

  /// From here on there is only white space.
  private int blankFrom;

  /// Up to here drawings were looked through in vain for the end of one.
  private int endlessTo;

  private SourceThinner(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length() / 2);
    this.scan = new SourceScanner(html);
    this.thin = new TagThinner(html, out);
    this.blankFrom = html.length();
    this.xml = isXml(html);
  }

  private static boolean isXml(String html) {
    String beginning = html.substring(0, Math.min(XML_WITHIN, html.length()));
    return beginning.stripLeading().startsWith("<?xml")
        || beginning.contains("xmlns=\"http://www.w3.org/1999/xhtml\"");
  }

  /// What is read of the page whose source is `html`.
  public static ThinnedSource sourceOf(String html) {
    return new SourceThinner(html).source();
  }

  private ThinnedSource source() {
    int at = html.indexOf('<');
    while (at >= 0 && tags <= MOST_TAGS) {
      int next = after(at);
      if (next < 0) {
        break;
      }
      at = html.indexOf('<', next);
      blankFrom = at > next && scan.isBlank(next, at) ? next : at;
      if (atBegin) {
        dropBlank(at);
      }
    }
    boolean cut = tags > MOST_TAGS;
    if (nesting.isFound()) {
      return new ThinnedSource(cut ? html.substring(0, at) : html, jsonLd, noscript, cut);
    }
    out.append(html, copied, cut ? Math.max(copied, at) : html.length());
    return new ThinnedSource(out.toString(), jsonLd, noscript, cut);
  }

  /// Where to go on behind what begins at `at`; -1 if it has no end.
  private int after(int at) {
    char c = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    atBegin = false;
    if (c == '!' && html.startsWith("--", at + 2)) {
      return dropped(at, scan.commentEnd(at + 4), "");
    }
    if (SourceScanner.isLetter(c)) {
      return afterStartTag(at);
    }
    if (c == '/' && at + 2 < html.length() && SourceScanner.isLetter(html.charAt(at + 2))) {
      tags++;
      int end = scan.tagEnd(at + 2);
      return end < 0 ? -1 : afterEndTag(at, end);
    }
    if (c == '!' || c == '?' || c == '/') {
      return html.indexOf('>', at) + 1 == 0 ? -1 : html.indexOf('>', at) + 1;
    }
    return at + 1;
  }

  private int afterEndTag(int at, int end) {
    String name = scan.nameAt(at + 2);
    TagKind kind = TagKind.of(name);
    nesting.end(name, kind);
    return kind == TagKind.PLAIN && thin.isEndOfNothing(name) ? dropped(at, end, "") : end;
  }

  /// Leaves out the white space before `at`, which is nothing beside the begin of a block.
  private void dropBlank(int at) {
    if (blankFrom < at) {
      dropped(blankFrom, at, "");
      blankFrom = at;
    }
  }

  private int dropped(int begin, int end, String instead) {
    if (end >= 0) {
      out.append(html, copied, begin).append(instead);
      copied = end;
    }
    return end;
  }

  private int afterStartTag(int at) {
    int end = scan.tagEnd(at + 1);
    if (end < 0) {
      return -1;
    }
    String name = scan.nameAt(at + 1);
    TagKind kind = TagKind.of(name);
    if (xml && html.charAt(end - 2) == '/' && kind.isClosedBySlash(name)) {
      return dropped(at, end, kind == TagKind.BREAKING ? "<div></div>" : "");
    }
    return switch (kind) {
      case RAW -> afterRaw(at, end, name);
      case EMPTY -> {
        boolean field = nesting.isChoosing() && name.equals("input");
        if (field) {
          nesting.beginField();
        }
        boolean read = field || (name.equals("link") && scan.contains("canonical", at, end));
        tags += read ? 1 : 0;
        // Words on both sides of a picture are two.
        yield read ? end : dropped(at, end, name.equals("img") ? insteadOfPicture(at, end) : "");
      }
      case FOREIGN, UNREAD, BREAKING, IN_LINE, PLAIN, SPECIAL, OTHER -> {
        if (name.equals("svg")) {
          yield afterDrawing(at, end);
        }
        tags++;
        nesting.begin(name, kind);
        if (kind == TagKind.BREAKING && !IGNORABLE.contains(name)) {
          atBegin = true;
          dropBlank(at);
        }
        copied = thin.start(name, kind, copied, at, end);
        yield switch (name) {
          case "title", "xmp" -> Math.max(end, scan.endTag(name, end));
          case "plaintext" -> -1;
          default -> end;
        };
      }
    };
  }

  /// A space, or the large first letter of an article that the picture shows.
  private String insteadOfPicture(int at, int end) {
    int alt = html.indexOf(" alt=\"", at);
    int letter = alt + 6;
    boolean initial =
        alt > 0
            && letter + 1 < end
            && Character.isUpperCase(html.charAt(letter))
            && html.charAt(letter + 1) == '"'
            && end < html.length()
            && Character.isLetter(html.charAt(end));
    return initial ? html.substring(letter, letter + 1) : " ";
  }

  private int afterRaw(int at, int end, String name) {
    int close = scan.endTag(name, end);
    if (close < 0) {
      // Parsers go on where these two have no end.
      return name.equals("noscript") || name.equals("textarea") ? end : -1;
    }
    if (nesting.isChoosing() && name.equals("textarea")) {
      nesting.beginField();
      return close;
    }
    if (name.equals("noscript") && close - end > Math.max(SHORTEST_ARTICLE, noscript.length())) {
      noscript = html.substring(end, close);
    }
    if (name.equals("script")) {
      if (scan.contains("ld+json", at, end)) {
        jsonLd.add(html.substring(end, close));
      }
      // Whether a script within a comment goes on behind its end tag is for the parser to tell.
      if (scan.contains("<!--", end, close)) {
        return close;
      }
    }
    int after = scan.tagEnd(close + 2);
    return after < 0 ? -1 : dropped(at, after, "");
  }

  /// Drops a drawing with all drawings in it, unless a paragraph breaks out of it.
  private int afterDrawing(int at, int end) {
    if (at < endlessTo || html.charAt(end - 2) == '/') {
      return at < endlessTo ? end : dropped(at, end, "");
    }
    int open = 1;
    for (int i = html.indexOf('<', end); i >= 0; i = html.indexOf('<', i + 1)) {
      if (scan.isTag("/svg", i)) {
        open--;
      } else if (scan.isTag("svg", i)) {
        int inner = scan.tagEnd(i + 1);
        if (inner < 0) {
          break;
        }
        open += html.charAt(inner - 2) == '/' ? 0 : 1;
      } else if (scan.isTag("p", i) || scan.isTag("div", i)) {
        endlessTo = i;
        return end;
      }
      if (open == 0) {
        return dropped(at, scan.tagEnd(i + 2), "");
      }
    }
    endlessTo = html.length();
    return end;
  }
}
