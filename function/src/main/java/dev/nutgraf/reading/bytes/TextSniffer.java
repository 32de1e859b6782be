package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Format;
import dev.nutgraf.language.LetterCase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// Tells formats that are made of text by how they begin: a mark of their own, the root element of
/// XML, the head of a message, the first cue of subtitles. Everything else is text or a page.
final class TextSniffer {

  /// How much of the text is looked at. Heads of messages that passed many hosts are long.
  private static final int SAMPLE = 64 << 10;

  /// Fields of which a message has several. Others alone, such as "Note:", begin prose.
  private static final Set<String> MESSAGE_FIELDS =
      Set.of(
          "from",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "received",
          "sender",
          "return-path",
          "reply-to",
          "content-type",
          "delivered-to",
          "in-reply-to",
          "list-id");

  /// Fields that nobody writes by hand.
  private static final Set<String> MACHINE_FIELDS =
      Set.of(
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "content-transfer-encoding",
          "delivered-to");

  private static final int FEWEST_FIELDS = 2;
  private static final int FEWEST_FIELDS_BY_HAND = 3;

  private TextSniffer() {}

  /// The format of a text; empty for plain text, Markdown and pages.
  static Optional<Format> formatOf(byte[] bytes) {
    String text = beginning(bytes);
    int begin = 0;
    while (begin < text.length() && isBlank(text.charAt(begin))) {
      begin++;
    }
    if (begin == text.length()) {
      return Optional.empty();
    }
    return switch (text.charAt(begin)) {
      case '{' ->
          text.startsWith("{\\rtf", begin) ? Optional.of(Format.RTF) : Optional.of(Format.JSON);
      case '[' -> isJsonList(text, begin) ? Optional.of(Format.JSON) : Optional.empty();
      case '<' -> ofRoot(text, begin);
      default -> ofLines(text, begin);
    };
  }

  /// The first characters; those of other charsets than UTF-16 as their bytes, as all that is
  /// looked for is ASCII.
  private static String beginning(byte[] bytes) {
    Charset charset = WideCharsetSniffer.charsetOf(bytes).orElse(StandardCharsets.ISO_8859_1);
    return new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
  }

  /// White space and byte-order marks.
  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\ufeff' || c == '\u00ef' || c == '\u00bb' || c == '\u00bf';
  }

  /// Whether a bracket is followed by an object or a list; "[Photo: …]" is not.
  private static boolean isJsonList(String text, int begin) {
    int at = begin + 1;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[');
  }

  private static Optional<Format> ofRoot(String text, int begin) {
    int at = begin;
    while (at >= 0 && at < text.length()) {
      if (text.startsWith("<?", at)) {
        at = behind(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        at = behindDoctype(text, at);
      } else if (text.charAt(at) <= ' ') {
        at++;
      } else {
        break;
      }
    }
    if (at < 0 || at >= text.length() || text.charAt(at) != '<') {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < text.length() && end - at < 40 && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int close = text.indexOf('>', end);
    String attributes = close < 0 ? text.substring(end) : text.substring(end, close);
    return switch (text.substring(at + 1, end)) {
      case "rss", "rdf:RDF" -> Optional.of(Format.RSS);
      case "feed", "entry", "atom:feed", "atom:entry" ->
          attributes.contains("Atom") ? Optional.of(Format.ATOM) : Optional.empty();
      case "nitf" -> Optional.of(Format.NITF);
      case "newsItem", "newsMessage" -> Optional.of(Format.NEWSML);
      case "office:document" -> Optional.of(Format.ODT);
      default -> Optional.empty();
    };
  }

  private static int behind(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length();
  }

  /// A document type may list declarations between brackets.
  private static int behindDoctype(String text, int from) {
    int end = text.indexOf('>', from);
    int bracket = text.indexOf('[', from);
    return bracket >= 0 && bracket < end
        ? behind(text, ">", Math.max(bracket, text.indexOf(']', bracket)))
        : behind(text, ">", from);
  }

  private static Optional<Format> ofLines(String text, int begin) {
    if (text.startsWith("WEBVTT", begin)
        && (begin + 6 == text.length() || " \t\r\n".indexOf(text.charAt(begin + 6)) >= 0)) {
      return Optional.of(Format.VTT);
    }
    if (isCue(text, begin)) {
      return Optional.of(Format.SRT);
    }
    return isMessage(text, begin) ? Optional.of(Format.EML) : Optional.empty();
  }

  /// `1` and `00:00:00,000 --> 00:00:03,000` below it.
  private static boolean isCue(String text, int begin) {
    int end = lineEnd(text, begin);
    String number = text.substring(begin, end).strip();
    if (number.isEmpty() || number.length() > 6 || !number.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int next = Math.min(text.length(), end + 1);
    String times = text.substring(next, lineEnd(text, next)).strip();
    int arrow = times.indexOf(" --> ");
    return arrow > 0 && arrow <= 13 && times.charAt(arrow - 1) >= '0' && times.indexOf(':') > 0;
  }

  /// Whether all lines up to the first empty one are fields of a message, among them enough that
  /// messages have.
  private static boolean isMessage(String text, int begin) {
    int at = text.startsWith("From ", begin) ? lineEnd(text, begin) + 1 : begin;
    int fields = 0;
    boolean machine = false;
    boolean address = false;
    boolean first = true;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      if (text.substring(at, end).isBlank()) {
        break;
      }
      boolean folded = text.charAt(at) == ' ' || text.charAt(at) == '\t';
      if (!folded) {
        int colon = text.indexOf(':', at);
        if (colon < 0 || colon >= end || !isFieldName(text, at, colon)) {
          return false;
        }
        String name = LetterCase.lower(text.substring(at, colon));
        fields += MESSAGE_FIELDS.contains(name) ? 1 : 0;
        machine |= MACHINE_FIELDS.contains(name);
        address |= name.equals("from") && text.substring(colon, end).indexOf('@') >= 0;
      } else if (first) {
        return false;
      }
      first = false;
      at = end + 1;
    }
    return fields >= (machine ? FEWEST_FIELDS : FEWEST_FIELDS_BY_HAND) && (machine || address);
  }

  private static boolean isFieldName(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7f) {
        return false;
      }
    }
    return end > begin && end - begin <= 76;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
