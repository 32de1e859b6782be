package dev.nutgraf.reading;

import dev.nutgraf.article.Hints;
import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.Optional;

/// What a sender or a page says about an article, as far as a brief may repeat it: its readers show
/// titles and follow addresses.
final class HintedMetadata {

  private HintedMetadata() {}

  /// The title on one line, without controls and marks that turn the direction of writing.
  static Optional<String> title(Hints hints) {
    if (hints.title().isEmpty()) {
      return Optional.empty();
    }
    String title = WhiteSpace.collapsed(CharacterCleaner.in(hints.title().get()));
    return title.isEmpty() ? Optional.empty() : Optional.of(title);
  }

  /// An address of the web; none with a name or password in it, and of no other kind.
  static Optional<String> address(Optional<String> said) {
    String address = said.orElse("").strip();
    return isOfTheWeb(address) ? Optional.of(address) : Optional.empty();
  }

  /// Not by [java.net.URI]: addresses on pages hold characters that the standard wants escaped.
  private static boolean isOfTheWeb(String address) {
    int host = address.indexOf("://") + 3;
    String scheme = host < 3 ? "" : address.substring(0, host - 3);
    int end = host;
    while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
        && end > host
        && address.substring(host, end).indexOf('@') < 0
        && address.chars().noneMatch(HintedMetadata::isHidden);
  }

  private static boolean isHidden(int c) {
    return c <= ' '
        || Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.FORMAT;
  }
}
