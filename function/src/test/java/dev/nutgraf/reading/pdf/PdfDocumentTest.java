package dev.nutgraf.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.lines.DocumentDraft;
import dev.nutgraf.reading.lines.TextBlock;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

  @Test
  void linesAreJoinedToParagraphsAndWordsAreWholeAgain() throws UnreadableException {
    String text =
        line(700, 24, "Ferry to stop")
            + line(660, 10, "The ferry between Norhaven and the Skerry islands will stop for two")
            + line(
                648, 10, "weeks in March, because the hull of the ship needs new plates and win-")
            + line(636, 10, "dows.")
            + line(612, 10, "A bus will take passengers over the bridge at Tarn, which adds forty")
            + line(600, 10, "minutes.");

    DocumentDraft document = PdfDocument.read(document(page(""), FONT, stream(text)));

    assertThat(document.draft().metadata().title()).contains("Ferry to stop");
    assertThat(document.draft().blocks())
        .extracting(TextBlock::text)
        .containsExactly(
            "The ferry between Norhaven and the Skerry islands will stop for two weeks in March,"
                + " because the hull of the ship needs new plates and windows.",
            "A bus will take passengers over the bridge at Tarn, which adds forty minutes.");
  }

  @Test
  void aPageWithoutTextSaysSo() {
    assertThat(codeOf(document(page(""), FONT, stream("0 0 100 100 re f"))))
        .isEqualTo(Reading.Code.NO_TEXT);
  }

  @Test
  void aTornDocumentIsDamaged() {
    assertThat(codeOf("%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Reading.Code.DAMAGED);
  }

  @Test
  void everyTornDocumentIsReadOrRefused() {
    byte[] whole = document(page(""), FONT, stream(line(700, 10, "The ferry will stop in March.")));

    for (int length = 1; length < whole.length; length += 7) {
      try {
        PdfDocument.read(Arrays.copyOf(whole, length));
      } catch (UnreadableException e) {
        assertThat(e.message()).isNotEmpty();
      }
    }
  }

  @Test
  void formsInFormsAreBounded() {
    List<String> objects = new ArrayList<>(List.of(page("/XObject<</X 6 0 R>>"), FONT));
    objects.add(stream("/X Do /X Do"));
    for (int i = 0; i < 25; i++) {
      String form =
          "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %s 0 R>>>>"
              .formatted(7 + i);
      objects.add("<<" + form + "/Length 11>>stream\n/X Do /X Do\nendstream");
    }
    objects.add("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>>stream\n\nendstream");

    assertThat(codeOf(document(objects.toArray(String[]::new)))).isEqualTo(Reading.Code.NO_TEXT);
  }

  /// What stands on each of its pages is a head, so that nothing is left.
  @Test
  void aPageListedWithoutEndIsReadAFewTimes() {
    String pages = "<</Type/Pages/Kids[" + "3 0 R ".repeat(500_000) + "]/Count 500000>>";
    byte[] bomb = documentOf(pages, page(""), FONT, stream(line(700, 10, "The ferry will stop.")));

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> PdfDocument.read(bomb))
        .satisfies(e -> assertThat(e.code()).isEqualTo(Reading.Code.NO_TEXT))
        .satisfies(e -> assertThat(e.message()).contains("its 300 pages"));
  }

  @Test
  void aStreamThatUnpacksToTooMuchIsRefused() {
    String packed = deflated(deflated(" ".repeat(60 << 20)));
    String bomb =
        "<</Filter[/FlateDecode/FlateDecode]/Length %s>>stream\n%s\nendstream"
            .formatted(packed.length(), packed);

    assertThat(codeOf(document(page(""), FONT, bomb))).isEqualTo(Reading.Code.DECOMPRESSION_LIMIT);
  }

  private static Reading.Code codeOf(byte[] bytes) {
    UnreadableException[] thrown = new UnreadableException[1];
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> PdfDocument.read(bytes))
        .satisfies(e -> thrown[0] = e);
    return thrown[0].code();
  }

  private static String line(int y, int size, String words) {
    return "BT /F %s Tf 50 %s Td (%s) Tj ET\n".formatted(size, y, words);
  }

  private static String page(String resources) {
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R"
        + "/Resources<</Font<</F 4 0 R>>"
        + resources
        + ">>>>";
  }

  private static String stream(String content) {
    return "<</Length %s>>stream\n%s\nendstream".formatted(content.length(), content);
  }

  private static String deflated(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(text.getBytes(StandardCharsets.ISO_8859_1));
      deflater.finish();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  /// A document of these objects, from number 3 on; 3 is its only page.
  private static byte[] document(String... objects) {
    return documentOf("<</Type/Pages/Kids[3 0 R]/Count 1>>", objects);
  }

  /// @param pages the second object, which lists the pages; the others follow it
  private static byte[] documentOf(String pages, String... objects) {
    StringBuilder out = new StringBuilder("%PDF-1.4\n");
    List<Integer> offsets = new ArrayList<>();
    List<String> all = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>", pages));
    all.addAll(List.of(objects));
    for (int i = 0; i < all.size(); i++) {
      offsets.add(out.length());
      out.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
    }
    int table = out.length();
    out.append("xref\n0 ").append(all.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(offset -> out.append("%010d 00000 n \n".formatted(offset)));
    out.append(
        "trailer<</Size %s/Root 1 0 R>>\nstartxref\n%s\n%%%%EOF".formatted(all.size() + 1, table));
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
