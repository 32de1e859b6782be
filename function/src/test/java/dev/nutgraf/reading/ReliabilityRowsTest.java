package dev.nutgraf.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.bytes.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rows of the reliability table that this package answers for, by their numbers.
class ReliabilityRowsTest {

  private static final int LIMIT = 5 << 20;

  private static final String STORY =
      """
      The ferry between Norhaven and the Skerry islands will stop for two weeks in March, its owner said.

      “We have put this off for three winters,” said Petra Lund, who runs the line. The hull needs new plates.

      A bus will take passengers over the bridge at Tarn, which adds about forty minutes to the journey.
      """;

  private static Reading read(byte[] bytes, String name) {
    return ArticleReader.read(bytes, Hints.named(name), LIMIT);
  }

  private static Reading read(String text, String name) {
    return read(text.getBytes(UTF_8), name);
  }

  private static Article article(String text, String name) {
    assertThat(read(text, name)).isInstanceOf(Reading.Legible.class);
    return ((Reading.Legible) read(text, name)).article();
  }

  private static Reading.Code codeOf(byte[] bytes) {
    return ((Reading.Illegible) read(bytes, "a.txt")).code();
  }

  private static Iterable<Notice.Code> noticesOf(String text) {
    return ((Reading.Legible) read(text, "a.txt")).notices().stream().map(Notice::code).toList();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  @DisplayName("20 an object without text is empty, whatever blanks it holds")
  void row20() {
    assertThat(codeOf(new byte[0])).isEqualTo(Reading.Code.EMPTY);
    assertThat(codeOf("\ufeff \u00a0\n\u200b\n".getBytes(UTF_8))).isEqualTo(Reading.Code.EMPTY);
  }

  @Test
  @DisplayName("22, 23 more bytes than the limit are refused whatever size was announced")
  void row22() {
    assertThat(codeOf(new byte[LIMIT + 1])).isEqualTo(Reading.Code.TOO_LARGE);
  }

  @Test
  @DisplayName("24 gzip is unpacked within the limit; a bomb and a torso are told apart")
  void row24() throws IOException {
    byte[] packed = gzip(STORY.getBytes(UTF_8));

    assertThat(((Reading.Legible) read(packed, "story")).article().text()).isEqualTo(STORY.strip());
    assertThat(codeOf(gzip(new byte[20 * LIMIT]))).isEqualTo(Reading.Code.DECOMPRESSION_LIMIT);
    assertThat(codeOf(Arrays.copyOf(packed, packed.length - 20))).isEqualTo(Reading.Code.DAMAGED);
  }

  @Test
  @DisplayName("25 bytes that are announced as gzip and are not are read as they are")
  void row25() {
    Hints hints =
        new Hints(
            Optional.of("story.txt.gz"),
            Optional.of("text/plain"),
            Optional.of("gzip"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Reading reading = ArticleReader.read(STORY.getBytes(UTF_8), hints, LIMIT);

    assertThat(((Reading.Legible) reading).article().text()).isEqualTo(STORY.strip());
  }

  @Test
  @DisplayName("26 pictures, recordings, slides, workbooks, DOC and MSG are refused by name")
  void row26() throws IOException {
    String compound = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    for (String[] kind :
        new String[][] {
          {"\u0089PNG\r\n\u001a\n", "PNG"},
          {"ID3\u0003", "MP3"},
          {"wOF2", "font"},
          {compound + "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", "DOC"},
          {
            compound + "_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0v\0e\0r\0s\0i\0o\0n\0001\0.\0000\0",
            "MSG"
          }
        }) {
      assertRefused(kind[0].getBytes(StandardCharsets.ISO_8859_1), kind[1]);
    }
    assertRefused(Zips.of("[Content_Types].xml", "", "ppt/presentation.xml", ""), "PPTX");
    assertRefused(
        Zips.of("mimetype", "application/vnd.oasis.opendocument.presentation", "x", ""), "ODP");
  }

  private static void assertRefused(byte[] bytes, String name) {
    Reading.Illegible reading = (Reading.Illegible) read(bytes, "a.txt");

    assertThat(reading.code()).as(name).isEqualTo(Reading.Code.NOT_TEXT);
    assertThat(reading.message()).contains(name);
  }

  @Test
  @DisplayName("67 an archive, a feed, a mailbox, JSON lines and a table are several articles")
  void row67() throws IOException {
    String mail =
        "From a@b.example Tue\nFrom: a@b.example\nMIME-Version: 1.0\nSubject: x\n\nText.\n\n";
    String item = "<item><title>A</title><description>Text.</description></item>";
    String line = "{\"text\": \"" + STORY.strip().replace("\n", " ") + "\"}\n";
    for (byte[] several :
        new byte[][] {
          Zips.of("a.txt", STORY, "b.txt", STORY),
          ("<rss><channel>" + item + item + "</channel></rss>").getBytes(UTF_8),
          (mail + mail).getBytes(UTF_8),
          (line + line).getBytes(UTF_8),
          ("[" + line + "," + line + "]").getBytes(UTF_8),
          "id,title,body\n1,One,Text\n2,Two,Text\n".getBytes(UTF_8)
        }) {
      Reading.Illegible reading = (Reading.Illegible) read(several, "a");

      assertThat(reading.code()).isEqualTo(Reading.Code.SEVERAL_ARTICLES);
      assertThat(reading.message()).contains("One file makes one brief");
    }
  }

  @Test
  @DisplayName("68 what is encrypted or damaged says so, and macros are not read")
  void row68() throws IOException {
    String compound = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    String encrypted = compound + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    byte[] zip = Zips.of("word/document.xml", "<document><p><t>Text</t></p></document>");
    byte[] broken = Zips.of("word/document.xml", "<document><p><t>Text");

    assertThat(codeOf(encrypted.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Reading.Code.ENCRYPTED);
    assertThat(codeOf(Arrays.copyOf(zip, zip.length - 40))).isEqualTo(Reading.Code.DAMAGED);
    assertThat(codeOf(broken)).isEqualTo(Reading.Code.DAMAGED);
    assertThat(codeOf(Zips.of("word/document.xml", "<document/>", "word/vbaProject.bin", "x")))
        .isEqualTo(Reading.Code.NOT_TEXT);
  }

  @Test
  @DisplayName("69 bombs and entities in documents are bounded, and nothing is fetched")
  void row69() throws IOException {
    String entity =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY l \"lol\">]>"
            + "<document><p><t>&x;&l;</t></p></document>";
    String bomb = "<document><p><t>" + " ".repeat(2 * LIMIT) + "</t></p></document>";
    String deep = "<document>" + "<p>".repeat(100_000);

    assertThat(read(Zips.of("word/document.xml", entity), "a"))
        .isInstanceOf(Reading.Illegible.class);
    assertThat(codeOf(Zips.of("word/document.xml", bomb)))
        .isEqualTo(Reading.Code.DECOMPRESSION_LIMIT);
    assertThat(codeOf(Zips.of("word/document.xml", deep))).isEqualTo(Reading.Code.DAMAGED);
    assertThat(codeOf(Zips.of("a.zip", "PK\3\4 and no directory"))).isEqualTo(Reading.Code.DAMAGED);
  }

  @Test
  @DisplayName("27 the content decides what it is, whatever it is called")
  void row27() {
    String page = "<html><body><p>" + STORY.replace("\n\n", "</p><p>") + "</p></body></html>";

    assertThat(((Reading.Legible) read(page, "a.txt")).format()).isEqualTo(Format.HTML);
    assertThat(((Reading.Legible) read(STORY, "a.html")).format()).isEqualTo(Format.TEXT);
    assertThat(article(page, "a.txt").text()).isEqualTo(STORY.strip());
  }

  @ParameterizedTest(name = "28 {0} gives the same text")
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void row28(String charset) {
    Reading reading = read(STORY.getBytes(Charset.forName(charset)), "a.txt");

    assertThat(((Reading.Legible) reading).article().text()).isEqualTo(STORY.strip());
  }

  @Test
  @DisplayName("28 text that was decoded twice is repaired and says so")
  void row28Repaired() {
    String damaged = new String(STORY.getBytes(UTF_8), Charset.forName("windows-1252"));

    assertThat(article(damaged, "a.txt").text()).contains("said Petra Lund").doesNotContain("â€");
    assertThat(noticesOf(damaged)).contains(Notice.Code.REPAIRED_ENCODING);
  }

  @Test
  @DisplayName("29 invalid bytes, NUL, lone surrogates and invisible controls do not get through")
  void row29() {
    String text = article(STORY.replace("ferry", "fe\u200brry\u0000\u202e\ud800"), "a.txt").text();

    assertThat(text).doesNotContain("\u0000", "\u202e", "\u200b", "\ud800");
    assertThat(text).contains("The ferry");
  }

  @Test
  @DisplayName("30 of a page only the article is left, and no markup")
  void row30() {
    String page =
        """
        <!doctype html><html><head><title>Ferry to stop | Norhaven Post</title>
        <style>p{color:red}</style><script>track("<p>never</p>")</script></head><body>
        <div id="cookie-banner"><p>We use cookies to improve your visit. Accept them, please.</p></div>
        <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <article><h1>Ferry to stop</h1>
        %s
        <div class="related-links"><h3>Related</h3><a href="/1">Bridge at Tarn to get a new deck</a></div>
        </article>
        <section id="comments"><p>I take this boat every day and nobody ever told us anything, typical.</p></section>
        <footer>© 2024 Norhaven Post</footer></body></html>
        """
            .formatted("<p>" + STORY.strip().replace("\n\n", "</p><p>") + "</p>");

    Article article = article(page, "a.html");

    assertThat(article.text()).isEqualTo(STORY.strip());
    assertThat(article.title()).contains("Ferry to stop");
    assertThat(article.removed())
        .extracting(Removal::reason)
        .contains(
            Removal.Reason.COOKIE_NOTICE,
            Removal.Reason.NAVIGATION,
            Removal.Reason.METADATA,
            Removal.Reason.RELATED,
            Removal.Reason.COMMENTS);
  }

  @ParameterizedTest(name = "31 read as it is: {0}")
  @ValueSource(
      strings = {
        "The lock at Tarn is closed.",
        "Ferry to stop for two weeks",
        "- bread\n- milk\n- a dozen eggs",
        "Boat\tLength\nAda\t12\nIda\t9",
        "O ship of the north,\nyour ropes are of snow\nand no one is calling\nthe names that you know",
        "THE FERRY STOPS IN MARCH. THE HULL NEEDS NEW PLATES.",
        "the ferry stops in march and the hull needs new plates and nobody knows for how long"
      })
  void row31(String text) {
    Article article = article(text, "a.txt");

    assertThat(ArticleReaderTest.words(article.text())).isEqualTo(ArticleReaderTest.words(text));
    assertThat(noticesOf(text)).isNotEmpty();
  }

  @Test
  @DisplayName("31 prose without full stops and a mere list say so")
  void row31Notices() {
    assertThat(noticesOf("the ferry stops in march and the hull needs plates ".repeat(4)))
        .contains(Notice.Code.UNPUNCTUATED);
    assertThat(noticesOf("bread\n\nmilk\n\neggs\n\nflour\n\nsalt")).contains(Notice.Code.NO_PROSE);
  }

  @Test
  @DisplayName("32 another language is detected and named")
  void row32() {
    Reading.Legible reading =
        (Reading.Legible)
            read(
                "Le bateau entre les îles ne part plus. La coque doit être réparée avant le"
                    + " printemps, a dit la compagnie dans un communiqué.",
                "a.txt");

    assertThat(reading.article().language()).contains("fr");
    assertThat(reading.notices().getFirst().message()).contains("French");
  }

  @Test
  @DisplayName("33 a megabyte without a full stop, and a sentence of ten thousand words")
  void row33LongSentences() {
    Article endless = article("word ".repeat(210_000), "a.txt");
    Article long10k = article("word ".repeat(10_000) + ".", "a.txt");

    assertThat(endless.text().length()).isLessThanOrEqualTo(ArticleLimits.LONGEST_TEXT);
    assertThat(long10k.sentences()).isNotEmpty();
  }

  @ParameterizedTest(name = "33 five megabytes of: {0}")
  @ValueSource(
      strings = {
        "a\n\n",
        "a. ",
        "<p>a",
        "<p>The ferry stops. ",
        "<div class='related x'>a</div>",
        "<a href=x>a</a> ",
        "<h1>a</h1>",
        "Read more: a\n",
        "Subscribe. ",
        "# a\n",
        "> a\n",
        "“",
        "{\"",
        "&amp;",
        "x"
      })
  void row33Bounded(String piece) {
    String text = piece.repeat((5 << 20) / piece.length());

    if (read(text, "a") instanceof Reading.Legible legible) {
      Article article = legible.article();
      assertThat(article.text().length()).isLessThanOrEqualTo(ArticleLimits.LONGEST_TEXT);
      assertThat(article.paragraphs().size()).isLessThanOrEqualTo(ArticleLimits.MOST_PARAGRAPHS);
      assertThat(article.sentences().size()).isLessThanOrEqualTo(ArticleLimits.MOST_SENTENCES);
      assertThat(article.removed().size()).isLessThanOrEqualTo(200);
    }
  }

  @Test
  @DisplayName("33 a removal is cut at 2,000 characters, the list at 200, and a notice says so")
  void row33Removals() {
    String menu = "<nav>" + "<p>menu </p>".repeat(500) + "</nav>";
    String comments = "<div class='comments'><p>" + "long ".repeat(1_000) + "</p></div>";
    String page = "<html><body>" + comments + menu + "<p>" + STORY + "</p></body></html>";

    Article article = article(page, "a.html");

    assertThat(article.removed()).hasSize(200);
    assertThat(article.removed().getFirst().text()).hasSize(2_000);
    assertThat(noticesOf(page)).contains(Notice.Code.TRUNCATED);
  }

  @ParameterizedTest(name = "34 nested a hundred thousand deep: {0}")
  @ValueSource(
      strings = {
        "<div>",
        "<blockquote>",
        "<b>",
        "<ul><li>",
        "<span class=tooltip>",
        "<table><tr><td>"
      })
  void row34Depth(String tag) {
    String page = "<html><body>" + tag.repeat(100_000) + "<p>" + STORY;

    assertThat(read(page, "a.html")).isNotNull();
  }

  @ParameterizedTest(name = "34 made to make patterns backtrack: {0}")
  @ValueSource(
      strings = {
        "a a a a ",
        "read more ",
        "sign up ",
        "By By ",
        "1 Jan ",
        "[](",
        "![",
        "** ",
        "© 0 "
      })
  void row34Backtracking(String piece) {
    assertThat(read(piece.repeat(200_000), "a.md")).isNotNull();
  }

  @Test
  @DisplayName("34 JSON-LD nested a hundred thousand deep is passed over")
  void row34JsonLd() {
    String page =
        "<html><head><script type='application/ld+json'>"
            + "[{\"a\":".repeat(100_000)
            + "</script></head><body><p>"
            + STORY
            + "</p></body></html>";

    assertThat(article(page, "a.html").text()).startsWith("The ferry between");
  }

  @ParameterizedTest(name = "45 the same under {0}")
  @ValueSource(strings = {"tr-TR", "ar-EG", "hi-IN", "en-US"})
  void row45(String locale) {
    String text = "TITLE IS IN\nBy INGA ILIN\nPublished: 12 JUNI 2024, 1 July 2024\n" + STORY;
    Article expected = article(text, "a.txt");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));

      assertThat(article(text, "a.txt")).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'<html><head><title>Just a moment...</title></head><body><h2>Verify you are human.</h2></body></html>', a check for robots",
    "'<html><head><title>Page not found</title></head><body><h1>404</h1></body></html>', an error page",
    "'<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>', an error page",
    "'<html><head><title>Ferry to stop</title></head><body><div id=\"root\"></div><footer>All rights reserved.</footer></body></html>', a script fills",
    "'<html><body><p>Forgot your password?</p><p>Please log in to your account.</p></body></html>', a login page",
    "'<html><body><p>We and our 842 partners store information on your device.</p></body></html>', consent",
    "'<html><body><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p></body></html>', a template"
  })
  @DisplayName("66: what stands in an article's place is rejected by what it looks like")
  void row66(String source, String looksLike) {
    assertThat(read(source, "a.html"))
        .isInstanceOfSatisfying(
            Reading.Illegible.class,
            illegible -> {
              assertThat(illegible.code()).isEqualTo(Reading.Code.NO_ARTICLE);
              assertThat(illegible.message()).contains(looksLike);
            });
  }
}
