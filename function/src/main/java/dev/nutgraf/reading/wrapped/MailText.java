package dev.nutgraf.reading.wrapped;

import dev.nutgraf.language.LetterCase;
import java.nio.charset.StandardCharsets;

/// The text of a message without what it answers and without its signature.
final class MailText {

  private static final int SHORTEST_TEXT = 200;

  private MailText() {}

  /// The message up to its signature or what it quotes behind itself, where enough is left before
  /// it; without the lines that begin with `>`.
  ///
  /// @param body in any charset in which line ends and `>` are ASCII
  static byte[] withoutReply(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    StringBuilder kept = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      String stripped = line.stripTrailing();
      boolean end = stripped.equals("--") || isQuotation(stripped);
      if (end && kept.length() >= SHORTEST_TEXT) {
        break;
      }
      if (!line.startsWith(">")) {
        kept.append(line).append('\n');
      }
    }
    boolean enough =
        kept.toString().strip().length() >= Math.min(SHORTEST_TEXT, text.strip().length());
    return enough ? kept.toString().getBytes(StandardCharsets.ISO_8859_1) : body;
  }

  private static boolean isQuotation(String line) {
    if (line.length() > 100) {
      return false;
    }
    String lower = LetterCase.lower(line);
    for (String words : MailWords.QUOTATIONS) {
      if (lower.startsWith(words)) {
        return true;
      }
    }
    return lower.startsWith("on ") && lower.endsWith(" wrote:");
  }
}
