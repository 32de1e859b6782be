package dev.nutgraf.local.split;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The messages of a mailbox (RFC 4155): each begins with a line "From …" behind an empty one.
final class MailboxParts {

  private MailboxParts() {}

  /// @param mailbox a byte a character
  static void of(String mailbox, String file, ArticleSink sink) throws IOException {
    NumberedNames names = new NumberedNames(file, ".eml");
    int begin = lineEnd(mailbox, mailbox.indexOf("From "));
    while (begin < mailbox.length()) {
      int end = nextMessage(mailbox, begin);
      String message = mailbox.substring(begin, end).replaceAll("(?m)^>(>*From )", "$1");
      sink.accept(names.next(), message.getBytes(StandardCharsets.ISO_8859_1));
      begin = end == mailbox.length() ? end : lineEnd(mailbox, end);
    }
  }

  private static int nextMessage(String mailbox, int from) {
    int at = mailbox.indexOf("\nFrom ", from);
    while (at >= 0) {
      String before = mailbox.substring(Math.max(from, at - 2), at);
      if (before.endsWith("\n") || before.endsWith("\n\r")) {
        return at + 1;
      }
      at = mailbox.indexOf("\nFrom ", at + 1);
    }
    return mailbox.length();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
