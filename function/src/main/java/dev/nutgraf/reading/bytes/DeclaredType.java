package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Hints;
import java.util.Locale;

/// What a sender calls some bytes: the `Content-Type`, and the ending of the name.
public final class DeclaredType {

  private DeclaredType() {}

  /// Whether the `Content-Type` contains or the name ends with one of `names`, those that begin
  /// with a full stop being endings; the `.gz` of packed bytes is not the name's.
  public static boolean isOneOf(Hints hints, String... names) {
    String type = hints.contentType().orElse("").toLowerCase(Locale.ROOT);
    String name = hints.name().orElse("").toLowerCase(Locale.ROOT);
    String plainName = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    for (String n : names) {
      if (n.startsWith(".") ? plainName.endsWith(n) : type.contains(n)) {
        return true;
      }
    }
    return false;
  }
}
