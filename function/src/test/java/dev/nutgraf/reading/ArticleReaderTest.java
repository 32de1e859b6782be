package dev.nutgraf.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Removal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  private static final int LIMIT = 1 << 20;

  private static final String STORY =
      """
      The harbour of Lindholm was closed on Tuesday after a ferry ran aground near the old mole.

      “Nobody was hurt,” said Inger Dahl, the harbour master. She expects it to open on Friday.

      Two tugs from Varby are on their way, the town’s council said in the evening.
      """;

  @Test
  void thePromotionLineOfTheFirstSeedIsRemovedSentenceBySentence() throws IOException {
    byte[] seed = Files.readAllBytes(Path.of("../seeds/000_0c89b39f0ca6556f.txt"));

    Article article = legible(seed, Hints.NONE).article();

    assertThat(article.text()).doesNotContain("Catch all", "Download The Mint", "Live Mint");
    assertThat(article.text())
        .endsWith("along with rocket launchers and self-propelled artillery.");
    assertThat(article.removed())
        .containsExactly(
            new Removal(
                "Catch all the Business News , Breaking News Events and Latest News Updates on Live"
                    + " Mint.",
                Removal.Reason.PROMOTION),
            new Removal(
                "Download The Mint News App to get Daily Market Updates.",
                Removal.Reason.PROMOTION));
    assertThat(article.language()).contains("en");
  }

  @Test
  void aPromotionAtTheEndOfAParagraphIsCutOffAndTheParagraphStays() {
    Article article =
        legible(
                bytes(STORY.strip() + " Download the Gazette App to get Daily News Updates."),
                Hints.NONE)
            .article();

    assertThat(article.text()).endsWith("the town’s council said in the evening.");
    assertThat(article.removed()).hasSize(1);
  }

  @Test
  void cleanTextComesOutWordForWord() {
    assertThat(legible(bytes(STORY), Hints.NONE).article().text()).isEqualTo(STORY.strip());
  }

  @Test
  void paragraphsAndSentencesPointIntoTheText() {
    Article article = legible(bytes(STORY), Hints.NONE).article();

    assertThat(article.paragraphs()).hasSize(3);
    assertThat(article.sentences()).hasSize(4);
    assertThat(article.sentenceText(2)).isEqualTo("She expects it to open on Friday.");
    assertThat(article.sentences().get(2).paragraph()).isEqualTo(1);
  }

  @Test
  void nothingAndBlanksAreRejectedAsEmpty() {
    assertThat(illegible(new byte[0]).code()).isEqualTo(Reading.Code.EMPTY);
    assertThat(illegible(bytes(" \n\t \u00a0\n")).code()).isEqualTo(Reading.Code.EMPTY);
  }

  @Test
  void moreBytesThanTheLimitAreRejectedWithBothFigures() {
    Reading reading = ArticleReader.read(new byte[1025], Hints.NONE, 1024);

    assertThat(reading).isInstanceOf(Reading.Illegible.class);
    assertThat(((Reading.Illegible) reading).code()).isEqualTo(Reading.Code.TOO_LARGE);
    assertThat(((Reading.Illegible) reading).message()).contains("1025", "1024");
  }

  @Test
  void gzipIsUnpackedWhateverTheNameSays() throws IOException {
    assertThat(legible(gzip(bytes(STORY)), Hints.named("story.txt")).article().text())
        .isEqualTo(STORY.strip());
  }

  @Test
  void aGzipBombIsRejectedAtTheLimit() throws IOException {
    assertThat(illegible(gzip(new byte[50 * LIMIT])).code())
        .isEqualTo(Reading.Code.DECOMPRESSION_LIMIT);
  }

  @Test
  void truncatedGzipIsRejectedAsDamaged() throws IOException {
    byte[] packed = gzip(bytes(STORY));

    assertThat(illegible(Arrays.copyOf(packed, packed.length / 2)).code())
        .isEqualTo(Reading.Code.DAMAGED);
  }

  @Test
  void bytesThatClaimToBeGzipAndAreNotAreReadAsTheyAre() {
    assertThat(legible(bytes(STORY), Hints.named("story.txt.gz")).article().text())
        .isEqualTo(STORY.strip());
  }

  @Test
  void binariesAreRejectedByTheirFirstBytesAndNamed() {
    assertThat(illegible(latin1("\u0089PNG\r\n\u001a\n\0\0")).message()).contains("PNG");
    assertThat(illegible(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}).code())
        .isEqualTo(Reading.Code.NOT_TEXT);
  }

  @Test
  void everyCharsetGivesTheSameText() {
    for (String charset : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"}) {
      Reading.Legible reading = legible(STORY.getBytes(Charset.forName(charset)), Hints.NONE);

      assertThat(reading.article().text()).as(charset).isEqualTo(STORY.strip());
      assertThat(reading.notices())
          .extracting(Notice::code)
          .doesNotContain(Notice.Code.REPLACED_CHARACTERS);
    }
    Reading.Legible western = legible(STORY.getBytes(Charset.forName("windows-1252")), Hints.NONE);
    assertThat(western.article().text()).isEqualTo(STORY.strip());
    assertThat(western.charset()).contains("windows-1252");
  }

  @Test
  void textDecodedTwiceIsRepairedAndANoticeSaysSo() {
    String damaged = new String(STORY.getBytes(UTF_8), Charset.forName("windows-1252"));

    Reading.Legible reading = legible(bytes(damaged), Hints.NONE);

    assertThat(reading.article().text())
        .contains("Nobody was hurt,")
        .contains("the town’s council");
    assertThat(reading.notices()).extracting(Notice::code).contains(Notice.Code.REPAIRED_ENCODING);
  }

  @Test
  void aFewBrokenBytesAreReplacedAndANoticeSaysSo() {
    byte[] broken = bytes(STORY);
    broken[10] = (byte) 0xff;

    Reading.Legible reading = legible(broken, Hints.NONE);

    assertThat(reading.charset()).contains("UTF-8");
    assertThat(reading.notices())
        .extracting(Notice::code)
        .contains(Notice.Code.REPLACED_CHARACTERS);
  }

  @Test
  void aPageGivesItsParagraphsWithoutMenuAndMarkup() {
    String page =
        """
        <!doctype html><title>Ferry aground</title><nav><a href="/">Home</a></nav>
        <p>The harbour of Lindholm was <b>closed</b> on Tuesday.</p><script>var x = 1;</script>
        <h2>What now</h2><p>Two tugs are &amp; stay on their way.</p>
        """;

    Reading.Legible reading = legible(bytes(page), Hints.NONE);

    assertThat(reading.format()).isEqualTo(Format.HTML);
    assertThat(reading.article().text())
        .isEqualTo(
            "The harbour of Lindholm was closed on Tuesday.\n\nWhat now\n\n"
                + "Two tugs are & stay on their way.");
    assertThat(reading.article().title()).contains("Ferry aground");
  }

  @Test
  void markdownGivesItsWordsWithoutMarks() {
    String markdown =
        """
        # Ferry aground

        The **harbour** is [closed](https://example.org).

        ## What now

        - Two tugs
        - One crane
        """;

    Reading.Legible reading = legible(bytes(markdown), Hints.named("ferry.md"));

    assertThat(reading.format()).isEqualTo(Format.MARKDOWN);
    assertThat(reading.article().title()).contains("Ferry aground");
    assertThat(reading.article().text())
        .isEqualTo("The harbour is closed.\n\nWhat now\n\nTwo tugs\n\nOne crane");
  }

  @Test
  void aShortItemAndAnotherLanguageCarryNotices() {
    Reading.Legible reading =
        legible(bytes("Der Hafen ist nach dem Unfall der Fähre für zwei Tage zu."), Hints.NONE);

    assertThat(reading.article().language()).contains("de");
    assertThat(reading.notices())
        .extracting(Notice::code)
        .containsExactly(Notice.Code.LANGUAGE, Notice.Code.SHORT);
    assertThat(reading.notices().getFirst().message()).contains("German");
  }

  private static Reading.Legible legible(byte[] bytes, Hints hints) {
    Reading reading = ArticleReader.read(bytes, hints, LIMIT);
    assertThat(reading).isInstanceOf(Reading.Legible.class);
    return (Reading.Legible) reading;
  }

  private static Reading.Illegible illegible(byte[] bytes) {
    Reading reading = ArticleReader.read(bytes, Hints.NONE, LIMIT);
    assertThat(reading).isInstanceOf(Reading.Illegible.class);
    return (Reading.Illegible) reading;
  }

  /// The words of a text, one space between them.
  static String words(String text) {
    return text.strip().replaceAll("[\\s-]+", " ").strip();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  void theBylineAndDateAboveAPagesTextAreNotPartOfIt() {
    String page =
        "<html><body><article><h1>Harbour closed</h1><div>By Ada Byrne, Transport Editor</div>"
            + "<div>12 March 2025</div><p>"
            + STORY.strip().replace("\n\n", "</p><p>")
            + "</p></article></body></html>";

    assertThat(legible(bytes(page), Hints.NONE).article().text()).isEqualTo(STORY.strip());
  }
}
