package dev.nutgraf.reading.text;

import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.TextBlock;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/// Reads subtitles (SubRip) and captions (WebVTT): what is spoken, in paragraphs. A paragraph ends
/// with a sentence, where the speaker changes, after a pause, or when it is long.
public final class Subtitles {

  /// A pause that ends a paragraph, in milliseconds.
  private static final long PAUSE = 2_500;

  /// About what a paragraph of a transcript has.
  private static final int LONG = 450;

  private Subtitles() {}

  /// A cue: what is shown, from when to when.
  ///
  /// @param speaker as a voice span or the line itself names one; empty if none is named
  private record Cue(long begin, long end, String speaker, String text) {}

  /// What is spoken in `text`, of either format.
  public static ArticleDraft in(String text) {
    String limited = LineLimit.limited(text);
    List<Cue> cues = cuesIn(limited);
    List<TextBlock> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String speaker = "";
    long end = 0;
    for (Cue cue : cues) {
      boolean ended = paragraph.isEmpty() || endsSentence(paragraph);
      boolean turn = !cue.speaker().equals(speaker);
      boolean pause = cue.begin() - end >= PAUSE && ended;
      if (!paragraph.isEmpty() && (turn || pause || (ended && paragraph.length() >= LONG))) {
        blocks.add(TextBlock.body(paragraph.toString()));
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(cue.text());
      speaker = cue.speaker();
      end = cue.end();
    }
    if (!paragraph.isEmpty()) {
      blocks.add(TextBlock.body(paragraph.toString()));
    }
    return new ArticleDraft(
        ArticleMetadata.NONE, blocks, List.of(), limited.length() < text.length());
  }

  private static boolean endsSentence(StringBuilder text) {
    int last = text.length() - 1;
    while (last > 0 && "\"”’')]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…。！？".indexOf(text.charAt(last)) >= 0;
  }

  /// Blocks between empty lines that hold a line of times; what stands above that line is the
  /// number or name of the cue. Blocks without one are notes, styles and the head of the file.
  private static List<Cue> cuesIn(String text) {
    List<Cue> cues = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    String before = "";
    int i = 0;
    while (i < lines.length) {
      int arrow = lines[i].indexOf("-->");
      if (arrow < 0) {
        i++;
        continue;
      }
      long begin = millis(lines[i].substring(0, arrow).strip());
      String behind = lines[i].substring(arrow + 3).strip();
      int blank = behind.indexOf(' ');
      long end = millis(blank < 0 ? behind : behind.substring(0, blank));
      StringBuilder words = new StringBuilder();
      String speaker = "";
      i++;
      while (i < lines.length && !lines[i].isBlank() && !lines[i].contains("-->")) {
        if (speaker.isEmpty()) {
          speaker = voice(lines[i]);
        }
        words.append(' ').append(plain(lines[i]));
        i++;
      }
      String shown = WhiteSpace.collapsed(words.toString());
      // Live captions show a line again while the next one rolls in.
      String fresh =
          !before.isEmpty() && shown.startsWith(before + " ")
              ? shown.substring(before.length() + 1)
              : shown.equals(before) ? "" : shown;
      before = shown;
      if (!fresh.isEmpty() && !isSound(fresh)) {
        cues.add(new Cue(begin, end, speaker, fresh));
      }
    }
    return cues;
  }

  /// The name in `<v Ana Lima>`.
  private static String voice(String line) {
    int at = line.indexOf("<v");
    int end = at < 0 ? -1 : line.indexOf('>', at);
    int space = at < 0 ? -1 : line.indexOf(' ', at);
    return end > 0 && space > 0 && space < end ? line.substring(space + 1, end).strip() : "";
  }

  /// The line without tags, the braces of old players, dashes before turns, and the few characters
  /// that WebVTT escapes.
  private static String plain(String line) {
    StringBuilder out = new StringBuilder(line.length());
    char close = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (close != 0) {
        close = c == close ? 0 : close;
      } else if (c == '<' && line.indexOf('>', i) > 0) {
        close = '>';
      } else if (c == '{' && i + 1 < line.length() && line.charAt(i + 1) == '\\') {
        close = line.indexOf('}', i) > 0 ? '}' : 0;
      } else {
        out.append(c);
      }
    }
    String text = out.toString().strip();
    if (text.startsWith("- ") || text.startsWith(">> ")) {
      text = text.substring(text.indexOf(' ') + 1);
    }
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&nbsp;", " ")
            .replace("&lrm;", "")
            .replace("&rlm;", "")
            .replace("&amp;", "&");
  }

  /// What is heard and not said: "(applause)", "♪ … ♪", the same in square brackets.
  private static boolean isSound(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return (first == '[' && last == ']' && text.indexOf(']') == text.length() - 1)
        || (first == '(' && last == ')' && text.indexOf(')') == text.length() - 1)
        || first == '♪';
  }

  /// "01:02:03,400" or "02:03.400" in milliseconds; 0 where it is no time.
  private static long millis(String time) {
    long value = 0;
    long part = 0;
    for (int i = 0; i < Math.min(time.length(), 16); i++) {
      char c = time.charAt(i);
      if (c >= '0' && c <= '9') {
        part = 10 * part + c - '0';
      } else if (c == ':') {
        value = 60 * (value + part);
        part = 0;
      } else if (c == ',' || c == '.') {
        value = 1_000 * (value + part);
        part = 0;
      } else {
        return 0;
      }
    }
    return value + part;
  }
}
