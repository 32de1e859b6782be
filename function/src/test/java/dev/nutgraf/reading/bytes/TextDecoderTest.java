package dev.nutgraf.reading.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Hints;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes and the charset they are read in.
class TextDecoderTest {

  private static final String TEXT =
      "The ferry to Sk\u00e4rry \u2013 \u201cour road\u201d \u2013 stops.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
  void bytesTellTheirCharset(String charset) {
    TextDecoder.Decoded decoded = decoded(TEXT, charset);

    assertThat(decoded).isEqualTo(new TextDecoder.Decoded(TEXT, charset, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void theByteOrderMarkIsNoText(String charset) {
    assertThat(decoded("\ufeff" + TEXT, charset))
        .isEqualTo(new TextDecoder.Decoded(TEXT, charset, false));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, \u041f\u0430\u0440\u043e\u043c \u0441\u0442\u043e\u0438\u0442.",
    "windows-31j, \u30d5\u30a7\u30ea\u30fc\u306f\u6b62\u307e\u308b\u3002",
    "ISO-8859-2, P\u0159\u00edvoz stoj\u00ed.",
    "GB18030, \u6e21\u8f6e\u505c\u822a\u3002"
  })
  void aPageDeclaresItsCharset(String charset, String text) {
    String page = "<html><head><meta charset=\"%s\"></head><p>%s</p>".formatted(charset, text);

    assertThat(decoded(page, charset)).isEqualTo(new TextDecoder.Decoded(page, charset, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><p>",
        "<meta http-equiv=content-type content='text/html; charset=windows-1251'><p>"
      })
  void xmlAndOldPagesDeclareItElsewhere(String head) {
    assertThat(decoded(head + "\u041f\u0430\u0440\u043e\u043c", "windows-1251").charset())
        .isEqualTo("windows-1251");
  }

  @Test
  void theContentTypeDeclaresItWhereThePageDoesNot() {
    byte[] bytes = "\u041f\u0430\u0440\u043e\u043c".getBytes(Charset.forName("windows-1251"));

    assertThat(TextDecoder.decode(bytes, typed("text/plain; charset=windows-1251")).text())
        .isEqualTo("\u041f\u0430\u0440\u043e\u043c");
  }

  @Test
  void validUtf8IsBelievedBeforeADeclaration() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

    assertThat(TextDecoder.decode(bytes, typed("text/plain; charset=windows-1251")).text())
        .isEqualTo(TEXT);
  }

  @Test
  void latin1IsReadAsBrowsersReadIt() {
    byte[] bytes = TEXT.getBytes(Charset.forName("windows-1252"));

    assertThat(TextDecoder.decode(bytes, typed("text/plain; charset=iso-8859-1")))
        .isEqualTo(new TextDecoder.Decoded(TEXT, "windows-1252", false));
  }

  @Test
  void aFewBrokenSequencesAreReplaced() {
    byte[] bytes = (TEXT + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;

    assertThat(TextDecoder.decode(bytes, Hints.NONE))
        .isEqualTo(new TextDecoder.Decoded(TEXT + "\ufffd", "UTF-8", true));
  }

  @Test
  void aCharsetThatNobodyKnowsIsPassedOver() {
    byte[] bytes = "Sk\u00e4rry".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TextDecoder.decode(bytes, typed("text/plain; charset=x-none")).text())
        .isEqualTo("Sk\u00e4rry");
  }

  @Test
  void onlyWideTextIsWide() {
    assertThat(TextDecoder.isWide(TEXT.getBytes(StandardCharsets.UTF_16BE))).isTrue();
    assertThat(TextDecoder.isWide(TEXT.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(TextDecoder.isWide(new byte[] {'a'})).isFalse();
  }

  private static TextDecoder.Decoded decoded(String text, String charset) {
    return TextDecoder.decode(text.getBytes(Charset.forName(charset)), Hints.NONE);
  }

  private static Hints typed(String type) {
    return new Hints(
        Optional.empty(),
        Optional.of(type),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
