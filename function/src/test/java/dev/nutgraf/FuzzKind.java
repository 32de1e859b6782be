package dev.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.brief.BriefSchema;
import dev.nutgraf.lambda.EventFuzzing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a fuzzer's bytes are taken for, and what must hold of the answer to any of them.
///
/// What it costs is counted and not timed: steps of work, and bytes allocated. Both are the same on
/// a busy machine.
enum FuzzKind {
  /// Bytes of which nothing is said.
  BYTES("a"),
  TEXT("a.txt"),
  MARKDOWN("a.md"),
  PAGE("a.html"),
  PDF("a.pdf"),
  /// The main part of a document of Word, without its package.
  DOCX("a.docx"),
  MAIL("a.eml"),
  /// An event, for the handler.
  EVENT("event.json");

  /// More than this is a finding. A brief of a short article takes about three million.
  private static final long MOST_ALLOCATED = 64L << 20;

  /// For each byte of the input more may be allocated.
  private static final long MOST_ALLOCATED_PER_BYTE = 16L << 10;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// A small input that takes so many steps is a finding: an article takes three for a character.
  private static final BriefSettings FEW_STEPS =
      new BriefSettings(
          BriefSettings.DEFAULT.length(),
          BriefSettings.DEFAULT.maxBytes(),
          BriefSettings.DEFAULT.form(),
          BriefSettings.MIN_WORK_LIMIT);

  private static final int SMALL = 4_096;

  private final String fileName;

  FuzzKind(String fileName) {
    this.fileName = fileName;
  }

  /// Where its corpus is kept, among the resources of the tests.
  String corpus() {
    return "/fuzz-corpus/" + name() + ".zip";
  }

  /// Reads the models and loads the classes, so that no input is charged for them.
  void warmUp() {
    String article = "By Ann Bell\n\n" + "“It is late,” said Ada Byrne, 45, in May. ".repeat(9);
    TEXT.checkAnswer(article.getBytes(StandardCharsets.UTF_8));
    checkAnswer(article.getBytes(StandardCharsets.UTF_8));
  }

  /// Throws whatever is wrong with the answer to these bytes.
  void check(byte[] input) {
    long before = THREADS.getTotalThreadAllocatedBytes();
    checkAnswer(input);
    assertThat(THREADS.getTotalThreadAllocatedBytes() - before)
        .as("bytes allocated")
        .isLessThan(MOST_ALLOCATED + MOST_ALLOCATED_PER_BYTE * input.length);
  }

  private void checkAnswer(byte[] input) {
    if (this == EVENT) {
      EventFuzzing.check(input);
    } else {
      checkBrief(this == DOCX ? wordPackage(input) : input);
    }
  }

  private void checkBrief(byte[] input) {
    Brief brief = Nutgraf.brief(input, Hints.named(fileName), settings(input));
    byte[] json = BriefJson.toBytes(brief);
    JsonNode tree = JsonMapper.shared().readTree(json);
    assertThat(BriefSchema.violationsOf(json)).isEmpty();
    PipelinePropertyTest.requireSpans(tree);
    BriefReferences.require(tree);
    assertThat(tree.at("/reason/code").asString("")).isNotEqualTo("too-complex");
  }

  /// Few steps where what is small cannot be packed.
  private BriefSettings settings(byte[] input) {
    boolean packed = this == BYTES || this == PDF || (input.length > 0 && input[0] == 0x1f);
    return packed || input.length > SMALL ? BriefSettings.DEFAULT : FEW_STEPS;
  }

  private static byte[] wordPackage(byte[] document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "[Content_Types].xml",
          """
          <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
          officedocument.wordprocessingml.document.main+xml"/></Types>"""
              .getBytes(StandardCharsets.UTF_8));
      entry(zip, "word/document.xml", document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
  }
}
