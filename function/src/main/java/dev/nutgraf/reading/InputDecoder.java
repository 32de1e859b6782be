package dev.nutgraf.reading;

import dev.nutgraf.article.Hints;
import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.bytes.QuotedPrintable;
import dev.nutgraf.reading.bytes.TextDecoder;
import dev.nutgraf.reading.markup.PageSniffer;
import dev.nutgraf.reading.markup.SourceThinner;
import dev.nutgraf.reading.markup.ThinnedSource;
import dev.nutgraf.reading.page.PageEntities;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Turns bytes into characters fit to be read, and finds out whether they are a page's source: what
/// is not read of a page is left out first, as that is most of it.
final class InputDecoder {

  /// Switches between alphabets in charsets whose bytes do not stand for themselves (ISO 2022).
  private static final char ESCAPE = 0x1b;

  private InputDecoder() {}

  static DecodedInput decode(byte[] bytes, Hints hints) {
    if (TextDecoder.isWide(bytes)) {
      return decoded(bytes, hints);
    }
    // In all other charsets but those with escapes tags are ASCII.
    String markup = new String(bytes, StandardCharsets.ISO_8859_1);
    return markup.indexOf(ESCAPE) < 0 && PageSniffer.isPage(markup, hints)
        ? thinned(markup, hints)
        : decoded(bytes, hints);
  }

  /// The same for what is known to be a page's source, or part of one.
  static DecodedInput decodePage(byte[] bytes, Hints hints) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, hints);
    ThinnedSource page = SourceThinner.sourceOf(decoded.text());
    return page(decoded.withText(page.html()), page);
  }

  /// The same for what is known to be no page: no tag in it decides.
  static DecodedInput decodeText(byte[] bytes, Hints hints) {
    return plain(TextDecoder.decode(bytes, hints));
  }

  /// Decodes only what is read of a page, a third of most.
  ///
  /// @param markup its bytes, each as the character of its number
  private static DecodedInput thinned(String markup, Hints hints) {
    ThinnedSource page = SourceThinner.sourceOf(markup);
    TextDecoder.Decoded decoded =
        TextDecoder.decode(page.html().getBytes(StandardCharsets.ISO_8859_1), hints);
    Charset charset = Charset.forName(decoded.charset());
    return page(
        decoded,
        page.with(
            decoded.text(),
            part -> new String(part.getBytes(StandardCharsets.ISO_8859_1), charset)));
  }

  private static DecodedInput decoded(byte[] saved, Hints hints) {
    byte[] bytes =
        QuotedPrintable.isIn(saved)
            ? QuotedPrintable.decoded(new String(saved, StandardCharsets.ISO_8859_1))
            : saved;
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, hints);
    if (PageSniffer.isPage(decoded.text(), hints)) {
      ThinnedSource page = SourceThinner.sourceOf(decoded.text());
      return page(decoded.withText(page.html()), page);
    }
    return plain(decoded);
  }

  private static DecodedInput plain(TextDecoder.Decoded decoded) {
    String repaired = PageEntities.plain(CharacterCleaner.repaired(decoded.text()));
    return source(new DecodedInput.Content.Plain(CharacterCleaner.in(repaired)), decoded, repaired);
  }

  /// @param decoded what is read of the page
  private static DecodedInput page(TextDecoder.Decoded decoded, ThinnedSource source) {
    String repaired = CharacterCleaner.repaired(decoded.text());
    ThinnedSource page = source.with(CharacterCleaner.in(repaired), CharacterCleaner::repaired);
    return source(new DecodedInput.Content.Page(page), decoded, repaired);
  }

  private static DecodedInput source(
      DecodedInput.Content content, TextDecoder.Decoded decoded, String repaired) {
    return new DecodedInput(
        content,
        decoded.charset(),
        decoded.replaced(),
        decoded.declared(),
        !repaired.equals(decoded.text()));
  }
}
