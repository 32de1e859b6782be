package dev.nutgraf.local.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.Brief;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Row 67: what the function rejects as several articles comes apart into articles that it reads.
class ArticleSplitterTest {

  private static final String FERRY =
      "The ferry to Orrin sank on Tuesday, and nobody was hurt. “We were lucky,” said Ann Bell, the"
          + " captain. The harbour will be closed for two weeks.";

  private static final String BRIDGE =
      "The council agreed on Monday to build the bridge for 4 million pounds. Work will begin in May"
          + " and last two years, said Tom Reed, the mayor.";

  private static Map<String, byte[]> split(String file, byte[] bytes) throws IOException {
    Map<String, byte[]> articles = new LinkedHashMap<>();
    ArticleSplitter.split(file, bytes, articles::put);
    return articles;
  }

  private static Brief brief(String name, byte[] bytes) {
    return Nutgraf.brief(bytes, Hints.named(name), BriefSettings.DEFAULT);
  }

  /// As a whole the file is rejected, and its parts are the two articles.
  private static void assertSplits(String file, byte[] bytes, String... names) throws IOException {
    assertThat(brief(file, bytes))
        .isInstanceOfSatisfying(
            Brief.Rejected.class,
            rejected -> assertThat(rejected.code().name()).isEqualTo("SEVERAL_ARTICLES"));
    Map<String, byte[]> articles = split(file, bytes);
    assertThat(articles.keySet()).containsExactly(names);
    String[] texts = {"The ferry to Orrin sank", "The council agreed"};
    int i = 0;
    for (Map.Entry<String, byte[]> article : articles.entrySet()) {
      String beginning = texts[i++];
      assertThat(brief(article.getKey(), article.getValue()))
          .isInstanceOfSatisfying(
              Brief.Summarized.class,
              brief -> assertThat(brief.article().text()).startsWith(beginning));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("row 67: a feed")
  void aFeedComesApart() throws IOException {
    String item =
        "<item><title>News</title><description><![CDATA[<p>%s</p>]]></description></item>";
    String feed =
        "<?xml version='1.0'?><!DOCTYPE rss><rss version='2.0'><channel><title>All</title>"
            + item.formatted(FERRY)
            + item.formatted(BRIDGE)
            + "</channel></rss>";

    assertSplits("today.rss", utf8(feed), "today-0001.xml", "today-0002.xml");
  }

  @Test
  @DisplayName("row 67: an Atom feed")
  void anAtomFeedComesApart() throws IOException {
    String entry = "<entry><title>News</title><content type='text'>%s</content></entry>";
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'>"
            + entry.formatted(FERRY)
            + entry.formatted(BRIDGE)
            + "</feed>";

    assertSplits("atom.xml", utf8(feed), "atom-0001.xml", "atom-0002.xml");
  }

  @Test
  @DisplayName("row 67: a mailbox, in which a line that begins with From is no message")
  void aMailboxComesApart() throws IOException {
    String message =
        """
        From ann@example.org Mon Jan  1 00:00:00 2024
        From: Ann <ann@example.org>
        To: Tom <tom@example.org>
        Subject: News
        Message-ID: <%s@example.org>

        %s
        >From there it was towed to Orrin.

        """;
    String mailbox = message.formatted(1, FERRY) + message.formatted(2, BRIDGE);

    assertSplits("all.mbox", utf8(mailbox), "all-0001.eml", "all-0002.eml");
    assertThat(
            new String(
                split("all.mbox", utf8(mailbox)).get("all-0001.eml"), StandardCharsets.UTF_8))
        .startsWith("From: Ann")
        .contains("\nFrom there");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "lines.jsonl | `{\"title\":\"A\",\"text\":\"1\"}\n{\"title\":\"B\",\"text\":\"2\"}\n`",
        "list.json | `[{\"title\":\"A\",\"text\":\"1\"},{\"title\":\"B\",\"text\":\"2\"}]`",
        "news.json | `{\"n\":2,\"articles\":[{\"body\":\"1\"},{\"body\":\"2\"}]}`",
        "rows.csv | `title,text\nA,\"1\"\nB,\"2\"\n`",
        "rows.tsv | `title\ttext\nA\t1\nB\t2\n`",
      })
  @DisplayName("row 67: JSON and tables")
  void jsonAndTablesComeApart(String file, String form) throws IOException {
    String stem = file.substring(0, file.indexOf('.'));
    String content = form.replace("1\"", FERRY + "\"").replace("\t1", "\t" + FERRY);
    content = content.replace("2\"", BRIDGE + "\"").replace("\t2", "\t" + BRIDGE);

    assertSplits(file, utf8(content), stem + "-0001.json", stem + "-0002.json");
  }

  @Test
  @DisplayName("row 67: archives, compressed ones too")
  void archivesComeApart() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (String[] file :
          new String[][] {{"a/ferry.txt", FERRY}, {"__MACOSX/x", "x"}, {"bridge.txt", BRIDGE}}) {
        out.putNextEntry(new ZipEntry(file[0]));
        out.write(utf8(file[1]));
        out.closeEntry();
      }
    }
    assertSplits("two.zip", zip.toByteArray(), "a/ferry.txt", "bridge.txt");

    byte[] tar = new byte[4 * 512 + 1024];
    tarFile(tar, 0, "ferry.txt", FERRY);
    tarFile(tar, 1024, "bridge.txt", BRIDGE);
    assertSplits("two.tar", tar, "ferry.txt", "bridge.txt");

    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(tar);
    }
    assertThat(split("two.tar.gz", gzip.toByteArray())).containsOnlyKeys("ferry.txt", "bridge.txt");
  }

  private static void tarFile(byte[] tar, int at, String name, String text) {
    byte[] content = utf8(text);
    byte[] size = utf8("%011o".formatted(content.length));
    System.arraycopy(utf8(name), 0, tar, at, name.length());
    System.arraycopy(size, 0, tar, at + 124, size.length);
    tar[at + 156] = '0';
    System.arraycopy(utf8("ustar"), 0, tar, at + 257, 5);
    System.arraycopy(content, 0, tar, at + 512, content.length);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, The ferry sank.",
    "a.xml, <rss",
    "a.xml, <html><p>One</p></html>",
    "a.json, {\"a\":",
    "a.json, {\"a\":1}",
    "a.zip, PK",
  })
  void whatIsNoSuchFileIsSaidToBeNone(String name, String content) {
    assertThatThrownBy(() -> assertThat(split(name, utf8(content))).isNotEmpty())
        .isInstanceOfAny(IOException.class, AssertionError.class);
  }

  @Test
  @DisplayName("row 69: nothing outside a feed is read")
  void noEntityIsFetched() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><channel><item>"
            + "<description>&x;</description></item></channel></rss>";

    assertThatThrownBy(() -> split("a.rss", utf8(feed))).isInstanceOf(IOException.class);
  }
}
