package dev.nutgraf.reading.wrapped;

import dev.nutgraf.language.LetterCase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The fields above a message or a part of one (RFC 5322, 2.2), each by its name in small letters;
/// of several with one name the first.
///
/// @param end where the body begins
record MessageHeader(Map<String, String> fields, int end) {

  private static final int MOST_FIELDS = 1_000;
  private static final int LONGEST_FIELD = 20_000;

  MessageHeader {
    fields = Map.copyOf(fields);
  }

  /// The header at `begin` of `text`, up to the first empty line.
  static MessageHeader at(String text, int begin, int end) {
    Map<String, String> fields = new HashMap<>();
    String name = "";
    StringBuilder value = new StringBuilder();
    int at = begin;
    while (at < end) {
      int newline = text.indexOf('\n', at);
      int next = newline < 0 || newline >= end ? end : newline + 1;
      int lineEnd = next;
      while (lineEnd > at
          && (text.charAt(lineEnd - 1) == '\n' || text.charAt(lineEnd - 1) == '\r')) {
        lineEnd--;
      }
      boolean folded = text.charAt(at) == ' ' || text.charAt(at) == '\t';
      if (folded && !name.isEmpty() && lineEnd > at) {
        append(value.append(' '), text, at + 1, lineEnd);
      } else {
        put(fields, name, value);
        name = "";
        value.setLength(0);
        if (lineEnd == at) {
          return new MessageHeader(fields, next);
        }
        int colon = text.indexOf(':', at);
        if (colon > at && colon < lineEnd && colon - at <= 76) {
          name = LetterCase.lower(text.substring(at, colon).strip());
          append(value, text, colon + 1, lineEnd);
        }
      }
      at = next;
    }
    put(fields, name, value);
    return new MessageHeader(fields, end);
  }

  private static void append(StringBuilder value, String text, int begin, int end) {
    value.append(text, begin, Math.min(end, begin + Math.max(0, LONGEST_FIELD - value.length())));
  }

  private static void put(Map<String, String> fields, String name, StringBuilder value) {
    if (!name.isEmpty() && fields.size() < MOST_FIELDS) {
      fields.putIfAbsent(name, value.toString().strip());
    }
  }

  /// The value of field `name`; empty if it is not there.
  String value(String name) {
    return fields.getOrDefault(name, "");
  }

  /// The value of a field up to its parameters, in small letters: "text/html".
  String plainValue(String name) {
    String value = value(name);
    int semicolon = value.indexOf(';');
    return LetterCase.lower((semicolon < 0 ? value : value.substring(0, semicolon)).strip());
  }

  /// The parameter of a field: the boundary of a `Content-Type` (RFC 2045, 5.1), or the name of a
  /// file, which may be written in the way of RFC 2231.
  Optional<String> parameter(String field, String name) {
    String value = value(field);
    String lower = LetterCase.lower(value);
    int at = value.indexOf(';');
    while (at >= 0) {
      int begin = at + 1;
      while (begin < value.length() && value.charAt(begin) <= ' ') {
        begin++;
      }
      int equals = value.indexOf('=', begin);
      if (equals < 0) {
        return Optional.empty();
      }
      int end = parameterEnd(value, equals + 1);
      String key = lower.substring(begin, equals).strip();
      if (key.equals(name)
          || key.equals(name + "*")
          || key.equals(name + "*0")
          || key.equals(name + "*0*")) {
        String content = unquoted(value.substring(equals + 1, end).strip());
        return Optional.of(key.endsWith("*") ? EncodedWords.extended(content) : content);
      }
      at = end < value.length() ? end : -1;
    }
    return Optional.empty();
  }

  private static int parameterEnd(String value, int begin) {
    int at = begin;
    boolean quoted = false;
    while (at < value.length() && (quoted || value.charAt(at) != ';')) {
      if (value.charAt(at) == '"') {
        quoted = !quoted;
      } else if (quoted && value.charAt(at) == '\\') {
        at++;
      }
      at++;
    }
    return Math.min(at, value.length());
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
  }
}
