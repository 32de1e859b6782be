package dev.nutgraf.reading.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What files hold, plain and packed.
class FileSnifferTest {

  private static final String ARTICLE = "The ferry to Skerry stops. ".repeat(20);
  private static final int LIMIT = 10_000;

  @Test
  void textIsHandedOnAsItIs() {
    assertThat(text(FileSniffer.contentsOf(ARTICLE.getBytes(StandardCharsets.UTF_8), LIMIT)))
        .isEqualTo(ARTICLE);
  }

  @Test
  void packedTextIsUnpacked() throws IOException {
    assertThat(text(FileSniffer.contentsOf(packed(ARTICLE), LIMIT))).isEqualTo(ARTICLE);
  }

  @Test
  void packedTextMayUnpackToExactlyTheLimit() throws IOException {
    assertThat(FileSniffer.contentsOf(packed(ARTICLE), ARTICLE.length()))
        .isInstanceOf(FileContents.Text.class);
    assertThat(FileSniffer.contentsOf(packed(ARTICLE), ARTICLE.length() - 1))
        .isEqualTo(new FileContents.OverLimit());
  }

  @Test
  void packedBytesThatBreakOffAreDamaged() throws IOException {
    byte[] packed = packed(ARTICLE);

    assertThat(FileSniffer.contentsOf(Arrays.copyOf(packed, packed.length - 9), LIMIT))
        .isInstanceOfSatisfying(
            FileContents.Damaged.class, d -> assertThat(d.detail()).contains("breaks off after"));
  }

  @Test
  void packedBytesThatDoNotCheckAreDamaged() throws IOException {
    byte[] packed = packed(ARTICLE);
    packed[packed.length - 8] ^= 1;

    assertThat(FileSniffer.contentsOf(packed, LIMIT))
        .isInstanceOfSatisfying(
            FileContents.Damaged.class,
            d -> assertThat(d.detail()).startsWith("it does not check"));
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a..., a GIF picture",
    "RIFF....WEBPVP8, a WebP picture",
    "RIFF....WAVEfmt, a WAV recording",
    "....ftypheic, 'an MP4, HEIC or AVIF file'",
    "PAR1...., a Parquet file"
  })
  void whatIsNoTextIsNamed(String bytes, String kind) {
    assertThat(FileSniffer.contentsOf(bytes.getBytes(StandardCharsets.ISO_8859_1), LIMIT))
        .isEqualTo(new FileContents.Binary(kind));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "xl/workbook.xml, an Excel workbook (XLSX)",
    "ppt/slides/slide1.xml, a PowerPoint presentation (PPTX)",
    "word/vbaProject.bin, 'an Office file with macros (DOCM, XLSM or PPTM)'"
  })
  void officeFilesThatAreNotReadAreNamed(String entry, String kind) throws IOException {
    assertThat(
            FileSniffer.contentsOf(Zips.of("[Content_Types].xml", "<Types/>", entry, "x"), LIMIT))
        .isEqualTo(new FileContents.Binary(kind));
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "[Content_Types].xml, <Types/>, DOCX",
    "word/document.xml, <document/>, DOCX",
    "mimetype, application/epub+zip, EPUB",
    "mimetype, application/vnd.oasis.opendocument.text, ODT"
  })
  void documentsAreToldByTheDirectoryOfTheirArchive(String entry, String content, Format format)
      throws IOException {
    assertThat(documentOf(Zips.of(entry, content, "other", "x"))).isEqualTo(format);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 ...|PDF",
        "{\\rtf1\\ansi|RTF",
        "{\"headline\": \"x\"}|JSON",
        "<?xml version='1.0'?><!-- a feed --><rss version='2.0'>|RSS",
        "<feed xmlns='http://www.w3.org/2005/Atom'>|ATOM",
        "<!DOCTYPE nitf SYSTEM 'nitf-3-3.dtd'><nitf>|NITF",
        "<newsItem xmlns='x'>|NEWSML",
        "<office:document xmlns:office='x'>|ODT",
        "WEBVTT - a talk|VTT"
      })
  void formatsMadeOfTextAreToldByTheirBeginning(String text, Format format) {
    assertThat(documentOf(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
  }

  @Test
  void aMessageIsToldByItsFields() {
    String mail = "From: a@b.example\nSubject: x\nDate: y\nMIME-Version: 1.0\n\nText";
    String memo = "From: the mayor\nSubject: the lease\nDate: Tuesday\n\nText";
    String prose = "Note: this is prose.\n\nText";

    assertThat(documentOf(mail.getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.EML);
    assertThat(FileSniffer.contentsOf(memo.getBytes(StandardCharsets.UTF_8), LIMIT))
        .isInstanceOf(FileContents.Text.class);
    assertThat(FileSniffer.contentsOf(prose.getBytes(StandardCharsets.UTF_8), LIMIT))
        .isInstanceOf(FileContents.Text.class);
  }

  @Test
  void subtitlesAreToldByTheirFirstCue() {
    String cue = "1\n00:00:01,000 --> 00:00:02,000\nGood evening.\n";

    assertThat(documentOf(cue.getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.SRT);
  }

  @Test
  void aTableWithAColumnOfTextsHoldsSeveralArticles() {
    String table = "id,title,body\n1,One,\"A ferry stops.\"\n2,Two,\"It sails again.\"\n";
    String prose = "Body, text and soul\nare one, he said.\n";

    assertThat(FileSniffer.contentsOf(table.getBytes(StandardCharsets.UTF_8), LIMIT))
        .isInstanceOf(FileContents.Several.class);
    assertThat(FileSniffer.contentsOf(prose.getBytes(StandardCharsets.UTF_8), LIMIT))
        .isInstanceOf(FileContents.Text.class);
  }

  @Test
  void anArchiveOfOneFileIsThatFileAndOneOfMoreIsSeveral() throws IOException {
    assertThat(text(FileSniffer.contentsOf(Zips.of("a.txt", ARTICLE), LIMIT))).isEqualTo(ARTICLE);
    assertThat(FileSniffer.contentsOf(Zips.of("a.txt", ARTICLE, "b.txt", ARTICLE), LIMIT))
        .isEqualTo(new FileContents.Several("a ZIP archive of 2 files"));
  }

  @Test
  void anArchiveWithoutItsDirectoryIsDamaged() throws IOException {
    byte[] zip = Zips.of("a.txt", ARTICLE, "b.txt", ARTICLE);

    assertThat(FileSniffer.contentsOf(Arrays.copyOf(zip, zip.length - 30), LIMIT))
        .isInstanceOf(FileContents.Damaged.class);
  }

  private static Format documentOf(byte[] bytes) {
    return ((FileContents.Document) FileSniffer.contentsOf(bytes, LIMIT)).format();
  }

  @Test
  void whatIsPackedTwiceIsNoText() throws IOException {
    assertThat(FileSniffer.contentsOf(packed(packed(ARTICLE)), LIMIT))
        .isEqualTo(new FileContents.Binary("gzip within gzip"));
  }

  @Test
  void manyControlCharactersMakeBinaryDataAndTwoDoNot() {
    byte[] two = ("\u0001\u0002" + ARTICLE).getBytes(StandardCharsets.US_ASCII);
    byte[] many = ("\u0001\u0002\u0003".repeat(20) + ARTICLE).getBytes(StandardCharsets.US_ASCII);

    assertThat(FileSniffer.contentsOf(two, LIMIT)).isInstanceOf(FileContents.Text.class);
    assertThat(FileSniffer.contentsOf(many, LIMIT))
        .isEqualTo(new FileContents.Binary("binary data of an unknown kind"));
  }

  @Test
  void utf16IsTextAlthoughHalfOfItIsZero() {
    assertThat(FileSniffer.contentsOf(ARTICLE.getBytes(StandardCharsets.UTF_16LE), LIMIT))
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
