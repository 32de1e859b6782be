package dev.nutgraf.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What some bytes hold, as characters fit to be read: decoded, repaired, cleaned.
///
/// @param page whether it is the source of a page; of one only what is read is left, see
///   [PageSource]
/// @param jsonLd what the page's JSON-LD scripts hold
/// @param cut whether there was more of it than is read
/// @param charset the IANA name of what the bytes were decoded with
/// @param replaced whether some of them were not valid in it
/// @param repaired whether the text had been decoded with the wrong charset
record Source(
    String text,
    boolean page,
    List<String> jsonLd,
    boolean cut,
    String charset,
    boolean replaced,
    boolean repaired) {

  Source {
    jsonLd = List.copyOf(jsonLd);
  }

  /// Switches between alphabets in charsets whose bytes do not stand for themselves (ISO 2022).
  private static final char ESCAPE = 0x1b;

  static Source of(byte[] bytes, Hints hints) {
    if (Utf16.endiannessOf(bytes).isPresent()) {
      return decoded(bytes, hints);
    }
    // In all other charsets but those with escapes tags are ASCII.
    String markup = new String(bytes, StandardCharsets.ISO_8859_1);
    return markup.indexOf(ESCAPE) < 0 && FormatSniffer.isPage(markup, hints)
        ? thinned(markup, hints)
        : decoded(bytes, hints);
  }

  /// Decodes only what is read of a page, a third of most.
  ///
  /// @param markup its bytes, each as the character of its number
  private static Source thinned(String markup, Hints hints) {
    PageSource page = PageScan.sourceOf(markup);
    TextDecoder.Decoded decoded =
        TextDecoder.decode(page.html().getBytes(StandardCharsets.ISO_8859_1), hints);
    Charset charset = Charset.forName(decoded.charset());
    List<String> jsonLd =
        page.jsonLd().stream()
            .map(script -> new String(script.getBytes(StandardCharsets.ISO_8859_1), charset))
            .toList();
    return of(decoded, true, jsonLd, page.cut());
  }

  private static Source decoded(byte[] bytes, Hints hints) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, hints);
    if (!FormatSniffer.isPage(decoded.text(), hints)) {
      return of(decoded, false, List.of(), false);
    }
    PageSource page = PageScan.sourceOf(decoded.text());
    return of(decoded.withText(page.html()), true, page.jsonLd(), page.cut());
  }

  private static Source of(
      TextDecoder.Decoded decoded, boolean page, List<String> jsonLd, boolean cut) {
    String repaired = EncodingRepair.repaired(decoded.text());
    List<String> repairedJsonLd = new ArrayList<>();
    for (String script : jsonLd) {
      repairedJsonLd.add(EncodingRepair.repaired(script));
    }
    return new Source(
        CleanCharacters.in(repaired),
        page,
        repairedJsonLd,
        cut,
        decoded.charset(),
        decoded.replaced(),
        !repaired.equals(decoded.text()));
  }
}
