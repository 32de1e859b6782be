package dev.nutgraf.reading.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What files hold, plain and packed.
class FileContentsTest {

  private static final String ARTICLE = "The ferry to Skerry stops. ".repeat(20);
  private static final int LIMIT = 10_000;

  @Test
  void textIsHandedOnAsItIs() {
    assertThat(text(FileContents.of(ARTICLE.getBytes(StandardCharsets.UTF_8), LIMIT)))
        .isEqualTo(ARTICLE);
  }

  @Test
  void packedTextIsUnpacked() throws IOException {
    assertThat(text(FileContents.of(packed(ARTICLE), LIMIT))).isEqualTo(ARTICLE);
  }

  @Test
  void packedTextMayUnpackToExactlyTheLimit() throws IOException {
    assertThat(FileContents.of(packed(ARTICLE), ARTICLE.length()))
        .isInstanceOf(FileContents.Text.class);
    assertThat(FileContents.of(packed(ARTICLE), ARTICLE.length() - 1))
        .isEqualTo(new FileContents.OverLimit());
  }

  @Test
  void packedBytesThatBreakOffAreDamaged() throws IOException {
    byte[] packed = packed(ARTICLE);

    assertThat(FileContents.of(Arrays.copyOf(packed, packed.length - 9), LIMIT))
        .isInstanceOfSatisfying(
            FileContents.Damaged.class, d -> assertThat(d.detail()).contains("breaks off after"));
  }

  @Test
  void packedBytesThatDoNotCheckAreDamaged() throws IOException {
    byte[] packed = packed(ARTICLE);
    packed[packed.length - 8] ^= 1;

    assertThat(FileContents.of(packed, LIMIT))
        .isInstanceOfSatisfying(
            FileContents.Damaged.class,
            d -> assertThat(d.detail()).startsWith("it does not check"));
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, a PDF document",
    "GIF89a..., a GIF picture",
    "RIFF....WEBPVP8, a WebP picture",
    "RIFF....WAVEfmt, a WAV recording",
    "....ftypheic, 'an MP4, HEIC or AVIF file'",
    "{\\rtf1\\ansi, an RTF document",
    "PK\u0003\u0004....word/document.xml, a Word document (DOCX)",
    "PK\u0003\u0004....xl/workbook.xml, an Excel workbook (XLSX)",
    "PK\u0003\u0004....ppt/slides, a PowerPoint presentation (PPTX)",
    "PK\u0003\u0004....mimetypeapplication/epub+zip, an EPUB book",
    "PK\u0003\u0004....notes.txt, a ZIP archive",
    "PAR1...., a Parquet file"
  })
  void whatIsNoTextIsNamed(String bytes, String kind) {
    assertThat(FileContents.of(bytes.getBytes(StandardCharsets.ISO_8859_1), LIMIT))
        .isEqualTo(new FileContents.Binary(kind));
  }

  @Test
  void whatIsPackedTwiceIsNoText() throws IOException {
    assertThat(FileContents.of(packed(packed(ARTICLE)), LIMIT))
        .isEqualTo(new FileContents.Binary("gzip within gzip"));
  }

  @Test
  void manyControlCharactersMakeBinaryDataAndTwoDoNot() {
    byte[] two = ("\u0001\u0002" + ARTICLE).getBytes(StandardCharsets.US_ASCII);
    byte[] many = ("\u0001\u0002\u0003".repeat(20) + ARTICLE).getBytes(StandardCharsets.US_ASCII);

    assertThat(FileContents.of(two, LIMIT)).isInstanceOf(FileContents.Text.class);
    assertThat(FileContents.of(many, LIMIT))
        .isEqualTo(new FileContents.Binary("binary data of an unknown kind"));
  }

  @Test
  void utf16IsTextAlthoughHalfOfItIsZero() {
    assertThat(FileContents.of(ARTICLE.getBytes(StandardCharsets.UTF_16LE), LIMIT))
        .isInstanceOf(FileContents.Text.class);
  }

  private static String text(FileContents contents) {
    return new String(((FileContents.Text) contents).bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] packed(String text) throws IOException {
    return packed(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
