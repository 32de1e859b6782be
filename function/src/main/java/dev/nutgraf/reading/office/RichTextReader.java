package dev.nutgraf.reading.office;

import dev.nutgraf.reading.lines.WhiteSpace;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Goes through the groups and control words of an RTF document.
final class RichTextReader {

  /// Groups whose text is not the document's: tables of fonts, heads and feet of pages, pictures,
  /// codes of fields, the marks before items of lists.
  private static final Set<String> UNSEEN =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "pict",
          "object",
          "objdata",
          "fldinst",
          "bkmkstart",
          "bkmkend",
          "themedata",
          "datastore",
          "annotation",
          "atnid",
          "atnauthor",
          "xe",
          "tc",
          "template",
          "nonshppict");

  /// Deeper groups come from no program; what they set is not told apart.
  private static final int DEEPEST = 2_000;

  private static final int LONGEST_FALLBACK = 9;

  private final RichTextTokens tokens;
  private final RichTextParagraphs paragraphs = new RichTextParagraphs();
  private final StringBuilder value = new StringBuilder();
  private final Deque<RichTextGroup> groups = new ArrayDeque<>();
  private RichTextGroup group = RichTextGroup.DOCUMENT;
  private RichTextInfo info = RichTextInfo.NONE;
  private Charset charset = CodePages.WESTERN;
  private int tooDeep;
  private int skipCharacters;
  private boolean ignorable;
  private int year;
  private int month;

  RichTextReader(byte[] bytes) {
    tokens = new RichTextTokens(bytes);
  }

  ParagraphCollector collector() {
    return paragraphs.collector();
  }

  RichTextInfo info() {
    return info;
  }

  void read() {
    while (true) {
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> {
          word(tokens.word(), tokens.hasNumber(), tokens.number());
          ignorable = false;
        }
        case SYMBOL -> symbol(tokens.character());
        case CHARACTER -> show(String.valueOf(tokens.character()));
        case BYTES -> show(tokens.decodedWith(charset));
        case END -> {
          endParagraph();
          paragraphs.endTable();
          return;
        }
      }
    }
  }

  private void open() {
    if (groups.size() < DEEPEST) {
      groups.push(group);
    } else {
      tooDeep++;
    }
    ignorable = false;
  }

  private void close() {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (groups.isEmpty()) {
      return;
    }
    RichTextGroup ended = group;
    group = groups.pop();
    if (ended.note() && !group.note()) {
      paragraphs.endNote();
    }
    if (!ended.field().isEmpty() && group.field().isEmpty()) {
      String words = WhiteSpace.collapsed(value.toString());
      if (!words.isEmpty()) {
        info = ended.field().equals("title") ? info.withTitle(words) : info.withAuthor(words);
      }
      value.setLength(0);
    }
  }

  private void symbol(char c) {
    switch (c) {
      case '*' -> ignorable = true;
      case '~' -> show(" ");
      case '_' -> show("-");
      case '\\', '{', '}' -> show(String.valueOf(c));
      case '\r', '\n' -> endParagraph();
      default -> {}
    }
  }

  private void word(String word, boolean hasNumber, int number) {
    boolean on = !hasNumber || number != 0;
    switch (word) {
      case "par", "sect", "page", "column" -> endParagraph();
      case "line" -> show("\n");
      case "tab" -> show(" ");
      case "u" -> {
        show(String.valueOf((char) number));
        skipCharacters = group.fallback();
      }
      case "uc" -> group = group.withFallback(Math.clamp(number, 0, LONGEST_FALLBACK));
      case "emdash" -> show("—");
      case "endash" -> show("–");
      case "lquote" -> show("‘");
      case "rquote" -> show("’");
      case "ldblquote" -> show("“");
      case "rdblquote" -> show("”");
      case "bullet" -> show("•");
      case "pard" -> paragraphs.reset();
      case "plain" -> group = group.plain();
      case "b" -> group = group.withBold(on);
      case "fs" -> group = group.withSize(number / 2.0);
      case "v", "deleted" -> group = group.withHidden(on);
      case "outlinelevel" -> paragraphs.outline(number);
      case "ls", "pnlvlblt", "pnlvlbody" -> paragraphs.beginItem();
      case "trowd" -> paragraphs.beginRow();
      case "cell" -> {
        endParagraph();
        paragraphs.beginCell();
      }
      case "row" -> paragraphs.endTable();
      case "bin" -> tokens.skip(number);
      case "ansicpg" -> charset = CodePages.charsetOf(number);
      case "mac" -> charset = CodePages.charsetOf(CodePages.MACINTOSH);
      case "footnote" -> group = RichTextGroup.FOOTNOTE;
      case "listtext", "pntext" -> {
        paragraphs.beginItem();
        group = group.unseenToo();
      }
      case "title", "author" -> {
        if (group.field().isEmpty()) {
          group = group.ofField(word);
        }
      }
      case "info" -> group = group.unseenToo();
      case "yr" -> year = number;
      case "mo" -> month = number;
      case "dy" -> {
        if (info.day() == 0) {
          info = info.withDate(year, month, number);
        }
      }
      default -> {
        if (UNSEEN.contains(word) || (ignorable && !word.equals("shppict"))) {
          group = group.unseenToo();
        }
      }
    }
  }

  /// @param words characters as many as the document counts
  private void show(String words) {
    String shown = words;
    if (skipCharacters > 0) {
      int skipped = Math.min(skipCharacters, words.length());
      skipCharacters -= skipped;
      shown = words.substring(skipped);
    }
    if (!group.field().isEmpty()) {
      value.append(shown);
    }
    if (!group.unseen() && !group.hidden()) {
      paragraphs.append(shown, group);
    }
  }

  private void endParagraph() {
    skipCharacters = 0;
    if (!group.unseen()) {
      paragraphs.end(group);
    }
  }
}
