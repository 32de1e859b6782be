package dev.nutgraf.reading.office;

import dev.nutgraf.reading.lines.StyledParagraph;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
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

  private static final int LONGEST_WORD = 32;

  /// What a group may set, and its end sets back.
  private record State(
      boolean unseen,
      boolean hidden,
      boolean note,
      boolean bold,
      double size,
      int fallback,
      String field) {

    State unseenToo() {
      return new State(true, hidden, note, bold, size, fallback, field);
    }
  }

  private final byte[] bytes;
  private final ParagraphCollector collector = new ParagraphCollector();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private final Deque<State> groups = new ArrayDeque<>();
  private State state = new State(false, false, false, false, 0, 1, "");
  private RichTextInfo info = RichTextInfo.NONE;
  private Charset charset = Charset.forName("windows-1252");
  private int at;
  private int tooDeep;
  private int skipCharacters;
  private boolean ignorable;
  private boolean item;
  private boolean inRow;
  private int level = StyledParagraph.NO_HEADING;
  private double size;
  private int letters;
  private int boldLetters;
  private int year;
  private int month;

  RichTextReader(byte[] bytes) {
    this.bytes = bytes;
  }

  ParagraphCollector collector() {
    return collector;
  }

  RichTextInfo info() {
    return info;
  }

  void read() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xff;
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> {
          if (c < 0x80) {
            show(String.valueOf((char) c));
          } else {
            at--;
            showBytes();
          }
        }
      }
    }
    endParagraph();
    if (inRow) {
      collector.endTable();
    }
  }

  private void open() {
    if (groups.size() < DEEPEST) {
      groups.push(state);
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
    State ended = state;
    state = groups.pop();
    if (ended.note() && !state.note()) {
      keep(StyledParagraph.Role.NOTE, note.toString());
      note.setLength(0);
    }
    if (!ended.field().isEmpty() && state.field().isEmpty()) {
      String words = WhiteSpace.collapsed(value.toString());
      if (!words.isEmpty()) {
        info = ended.field().equals("title") ? info.withTitle(words) : info.withAuthor(words);
      }
      value.setLength(0);
    }
  }

  private void control() {
    if (at >= bytes.length) {
      return;
    }
    int c = bytes[at] & 0xff;
    if (!isLetter(c)) {
      at++;
      symbol(c);
      return;
    }
    int begin = at;
    while (at < bytes.length && at - begin < LONGEST_WORD && isLetter(bytes[at] & 0xff)) {
      at++;
    }
    String word = new String(bytes, begin, at - begin, StandardCharsets.ISO_8859_1);
    boolean negative = at < bytes.length && bytes[at] == '-';
    at += negative ? 1 : 0;
    int number = 0;
    int digits = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      number = digits++ < 9 ? 10 * number + bytes[at] - '0' : number;
      at++;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    word(word, digits > 0, negative ? -number : number);
    ignorable = false;
  }

  private void symbol(int c) {
    switch (c) {
      case '\'' -> {
        at -= 2;
        showBytes();
      }
      case '*' -> ignorable = true;
      case '~' -> show(" ");
      case '_' -> show("-");
      case '\\', '{', '}' -> show(String.valueOf((char) c));
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
        skipCharacters = state.fallback();
      }
      case "uc" -> set(state.bold(), state.size(), state.hidden(), Math.clamp(number, 0, 9));
      case "emdash" -> show("—");
      case "endash" -> show("–");
      case "lquote" -> show("‘");
      case "rquote" -> show("’");
      case "ldblquote" -> show("“");
      case "rdblquote" -> show("”");
      case "bullet" -> show("•");
      case "pard" -> {
        level = StyledParagraph.NO_HEADING;
        item = false;
      }
      case "plain" -> set(false, 0, false, state.fallback());
      case "b" -> set(on, state.size(), state.hidden(), state.fallback());
      case "fs" -> set(state.bold(), number / 2.0, state.hidden(), state.fallback());
      case "v", "deleted" -> set(state.bold(), state.size(), on, state.fallback());
      case "outlinelevel" -> level = number >= 0 && number <= 8 ? number + 1 : level;
      case "ls", "pnlvlblt", "pnlvlbody" -> item = true;
      case "trowd" -> {
        if (!inRow) {
          collector.beginTable();
          collector.beginCell();
          inRow = true;
        }
      }
      case "cell" -> {
        endParagraph();
        collector.beginCell();
      }
      case "row" -> {
        collector.endTable();
        inRow = false;
      }
      case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
      case "ansicpg" -> charset = charsetOf(number);
      case "mac" -> charset = charsetOf(10_000);
      case "footnote" -> state = new State(false, false, true, false, 0, 1, "");
      case "listtext", "pntext" -> {
        item = true;
        state = state.unseenToo();
      }
      case "title", "author" -> {
        if (state.field().isEmpty()) {
          state = new State(true, false, false, false, 0, state.fallback(), word);
        }
      }
      case "info" -> state = state.unseenToo();
      case "yr" -> year = number;
      case "mo" -> month = number;
      case "dy" -> {
        if (info.day() == 0) {
          info = info.withDate(year, month, number);
        }
      }
      default -> {
        if (UNSEEN.contains(word) || (ignorable && !word.equals("shppict"))) {
          state = state.unseenToo();
        }
      }
    }
  }

  private void set(boolean bold, double newSize, boolean hidden, int fallback) {
    state = new State(state.unseen(), hidden, state.note(), bold, newSize, fallback, state.field());
  }

  /// Decodes a run of `\'hh` and bytes beyond ASCII together: some code pages have two for a
  /// character.
  private void showBytes() {
    byte[] run = new byte[64];
    int length = 0;
    int begin = at;
    while (at < bytes.length && length < run.length) {
      int c = bytes[at] & 0xff;
      if (c >= 0x80) {
        run[length++] = bytes[at++];
      } else if (c == '\\' && at + 3 < bytes.length && bytes[at + 1] == '\'') {
        int high = Character.digit(bytes[at + 2], 16);
        int low = Character.digit(bytes[at + 3], 16);
        at += 4;
        if (high >= 0 && low >= 0) {
          run[length++] = (byte) (16 * high + low);
        }
      } else {
        break;
      }
    }
    if (at == begin) {
      // A torso of an escape.
      at = Math.min(bytes.length, at + 2);
    }
    show(new String(run, 0, length, charset));
  }

  /// @param words characters as many as the document counts
  private void show(String words) {
    String shown = words;
    if (skipCharacters > 0) {
      int skipped = Math.min(skipCharacters, words.length());
      skipCharacters -= skipped;
      shown = words.substring(skipped);
    }
    if (!state.field().isEmpty()) {
      value.append(shown);
    }
    if (state.unseen() || state.hidden()) {
      return;
    }
    if (state.note()) {
      note.append(shown);
      return;
    }
    text.append(shown);
    if (!shown.isBlank()) {
      letters++;
      boldLetters += state.bold() ? 1 : 0;
      size = Math.max(size, state.size());
    }
  }

  private void endParagraph() {
    skipCharacters = 0;
    if (state.unseen()) {
      return;
    }
    if (state.note()) {
      note.append(' ');
      return;
    }
    for (String part : text.toString().split("\n\\s*\n", -1)) {
      keep(
          item && level == StyledParagraph.NO_HEADING
              ? StyledParagraph.Role.LIST_ITEM
              : StyledParagraph.Role.BODY,
          part);
    }
    text.setLength(0);
    letters = 0;
    boldLetters = 0;
    size = 0;
  }

  private void keep(StyledParagraph.Role role, String words) {
    boolean body = role != StyledParagraph.Role.NOTE;
    collector.add(
        new StyledParagraph(
            role,
            body ? level : StyledParagraph.NO_HEADING,
            body ? size : 0,
            body && letters > 0 && letters == boldLetters,
            WhiteSpace.collapsed(words)));
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Charset charsetOf(int codePage) {
    String name =
        switch (codePage) {
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "Big5";
          case 10_000 -> "x-MacRoman";
          case 65_001 -> "UTF-8";
          default -> "windows-" + codePage;
        };
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Charset.forName("windows-1252");
    }
  }
}
