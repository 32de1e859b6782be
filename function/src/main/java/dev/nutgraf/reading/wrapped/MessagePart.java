package dev.nutgraf.reading.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message, or a part of one (RFC 2046).
///
/// @param text the whole message, its bytes each as the character of its number
/// @param begin where the body begins in it
/// @param end where it ends
record MessagePart(MessageHeader header, String text, int begin, int end, List<MessagePart> parts) {

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 1_000;

  MessagePart {
    parts = List.copyOf(parts);
  }

  static MessagePart of(String text, int begin, int end) {
    return of(text, begin, end, 0);
  }

  private static MessagePart of(String text, int begin, int end, int depth) {
    MessageHeader header = MessageHeader.at(text, begin, end);
    List<MessagePart> parts = new ArrayList<>();
    Optional<String> boundary = header.parameter("content-type", "boundary");
    boolean several = header.plainValue("content-type").startsWith("multipart/");
    if (several && boundary.isPresent() && !boundary.get().isEmpty() && depth < DEEPEST) {
      String line = "--" + boundary.get();
      int open = -1;
      int at = lineStart(text, line, header.end(), end);
      while (at >= 0 && parts.size() < MOST_PARTS) {
        if (open >= 0) {
          parts.add(of(text, open, at, depth + 1));
        }
        boolean last = text.startsWith("--", at + line.length());
        int newline = text.indexOf('\n', at);
        open = last || newline < 0 ? -1 : Math.min(end, newline + 1);
        at = open < 0 ? -1 : lineStart(text, line, open, end);
      }
      if (open >= 0 && parts.size() < MOST_PARTS) {
        parts.add(of(text, open, end, depth + 1));
      }
    }
    return new MessagePart(header, text, header.end(), end, parts);
  }

  /// The next line from `from` on that begins with `line`, or -1.
  private static int lineStart(String text, String line, int from, int end) {
    int at = text.indexOf(line, from);
    while (at >= 0 && at < end && at > from && text.charAt(at - 1) != '\n') {
      at = text.indexOf(line, at + 1);
    }
    return at >= 0 && at < end ? at : -1;
  }

  String type() {
    String type = header.plainValue("content-type");
    return type.isEmpty() ? "text/plain" : type;
  }

  /// Its bytes, decoded.
  byte[] content() {
    return TransferCoding.decoded(
        header.value("content-transfer-encoding"), text.substring(begin, end));
  }

  /// The name of the file that it is, if it is one.
  Optional<String> fileName() {
    Optional<String> name = header.parameter("content-disposition", "filename");
    return (name.isPresent() ? name : header.parameter("content-type", "name"))
        .map(EncodedWords::decoded);
  }

  boolean isAttachment() {
    return header.plainValue("content-disposition").equals("attachment")
        || !(type().startsWith("text/") || type().startsWith("multipart/"));
  }
}
