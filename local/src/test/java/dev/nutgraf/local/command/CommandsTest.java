package dev.nutgraf.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.digest.DigestStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CommandsTest {

  private static final String ARTICLE =
      """
      The ferry between Holm and Vik will sail again on Monday, the operator said.

      Repairs took all winter and cost 4 million kroner. Ada Hale, the captain, said the crew was ready.

      Passengers had used buses since November.
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(boolean terminal, String... arguments) {
    Terminal screen =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            false,
            DigestStyle.PLAIN);
    return Commands.run(screen, Installation.from(new Properties()), arguments);
  }

  private String article(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, ARTICLE).toString();
  }

  private String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void oneArticleGoesToStandardOutputAsJson() throws IOException {
    int status = run(false, "summarize", article("ferry.txt"));

    JsonNode brief = new ObjectMapper().readTree(written());
    assertThat(status).isZero();
    assertThat(brief.path("status").stringValue()).isEqualTo("summarized");
    assertThat(brief.path("source").path("key").stringValue()).isEqualTo("ferry.txt");
    assertThat(complained()).isEmpty();
  }

  @Test
  void oneArticleIsADigestOnATerminal() throws IOException {
    run(true, "summarize", article("ferry.txt"));

    assertThat(written()).startsWith("ferry.txt").contains("  • The ferry between Holm and Vik");
  }

  @Test
  void theNumberOfSentencesCanBeChosen() throws IOException {
    run(false, "summarize", "--sentences", "1", article("ferry.txt"));

    assertThat(new ObjectMapper().readTree(written()).path("summary").path("sentences")).hasSize(1);
  }

  @Test
  void aCompactBriefLeavesItsLongestListsEmpty() throws IOException {
    run(false, "summarize", "--compact", article("ferry.txt"));

    JsonNode brief = new ObjectMapper().readTree(written());
    assertThat(brief.path("article").path("sentences").isArray()).isTrue();
    assertThat(brief.path("article").path("sentences")).isEmpty();
    assertThat(brief.path("notices").findValuesAsString("code")).contains("compact");
  }

  @Test
  void anExportTellsWhereItsWordsStand() throws IOException {
    run(false, "summarize", "--format", "annotations", article("ferry.txt"));

    JsonNode page = new ObjectMapper().readTree(written());
    assertThat(page.path("type").stringValue()).isEqualTo("AnnotationPage");
    assertThat(page.at("/items/0/target/0/selector/0/type").stringValue())
        .isEqualTo("TextPositionSelector");
  }

  @Test
  void theDateOfPublicationReachesTheBrief() throws IOException {
    run(false, "summarize", "--published", "2026-03-04", article("ferry.txt"));

    assertThat(
            new ObjectMapper()
                .readTree(written())
                .path("article")
                .path("publishedAt")
                .stringValue())
        .isEqualTo("2026-03-04");
  }

  @Test
  void aFolderGivesABriefEach() throws IOException {
    article("in/a.txt");
    article("in/deep/a.txt");

    int status = run(false, "summarize", "--out", path("out"), path("in"));

    assertThat(status).isZero();
    assertThat(folder.resolve("out/a.txt.json")).exists();
    assertThat(folder.resolve("out/deep/a.txt.json")).exists();
    assertThat(written()).isEmpty();
    assertThat(complained()).startsWith("2 summarized, 0 rejected, 0 failed");
  }

  @Test
  void oneArticleCanBeAPageOnStandardOutput() throws IOException {
    assertThat(run(true, "summarize", "--format", "html", article("ferry.txt"))).isZero();

    assertThat(written()).startsWith("<!doctype html>").contains("The ferry between Holm and Vik");
  }

  @Test
  void aFolderInTwoFormatsGivesBothAndAPageThatLeadsToThePages() throws IOException {
    article("in/a.txt");
    article("in/index");

    int status = run(false, "summarize", "--format", "json,html", "--out", path("out"), path("in"));

    assertThat(status).isZero();
    assertThat(folder.resolve("out"))
        .isDirectoryContaining("glob:**/a.txt.json")
        .isDirectoryContaining("glob:**/index~2.html");
    assertThat(Files.readString(folder.resolve("out/index.html")))
        .contains("href=\"./a.txt.html\"")
        .contains("href=\"./index~2.html\"");
    assertThat(complained()).contains("briefs in " + path("out/index.html"));
  }

  @Test
  void anUnknownFormatIsExplained() throws IOException {
    assertThat(run(false, "summarize", "--format", "pdf", article("a.txt"))).isEqualTo(2);
    assertThat(complained())
        .contains("'pdf' is not json, html, markdown, text, jsonld or annotations");
  }

  @Test
  void aBriefThatExistsCanBeShown() throws IOException {
    run(false, "summarize", "--out", path("out"), article("ferry.txt"));
    out.reset();

    assertThat(run(false, "show", path("out/ferry.txt.json"))).isZero();
    assertThat(written()).startsWith("ferry.txt").contains("  • The ferry between Holm and Vik");

    assertThat(run(false, "show", "--format", "markdown", "--out", path("notes"), path("out")))
        .isZero();
    assertThat(folder.resolve("notes/ferry.txt.md")).content().startsWith("# ferry.txt");
  }

  @Test
  void whatIsNoBriefIsNotShown() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"schemaVersion\": \"2.0\"}");

    assertThat(run(false, "show", other.toString(), article("x.txt"))).isEqualTo(1);
    assertThat(complained())
        .contains("other.json: is not a brief of schema 1.x")
        .contains("x.txt: is not JSON");
  }

  @Test
  void whatIsRejectedOrMissingDoesNotStopTheRest() throws IOException {
    Path png =
        Files.write(
            folder.resolve("x.txt"),
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

    int status =
        run(
            false,
            "summarize",
            "--out",
            path("out"),
            png.toString(),
            path("missing.txt"),
            article("good.txt"));

    assertThat(status).isEqualTo(1);
    assertThat(folder.resolve("out/good.txt.json")).exists();
    assertThat(folder.resolve("out/x.txt.json")).exists();
    assertThat(complained())
        .contains("rejected: " + png)
        .contains("failed: " + path("missing.txt") + ": no such file or folder (looked for")
        .contains("1 summarized, 1 rejected, 1 failed");
  }

  @Test
  void filesOfOneNameBothKeepTheirBriefs() throws IOException {
    run(false, "summarize", "--out", path("out"), article("a/x.txt"), article("b/x.txt"));

    assertThat(folder.resolve("out/x.txt.json")).exists();
    assertThat(folder.resolve("out/x.txt~2.json")).exists();
  }

  @Test
  void aPathFromOutsideIsWrittenInsideTheOutputFolder() throws IOException {
    article("x.txt");
    Files.createDirectories(folder.resolve("a/b"));

    run(false, "summarize", "--out", path("out"), path("a/b/../../x.txt"));

    assertThat(folder.resolve("out/x.txt.json")).exists();
  }

  @Test
  void aFileOverTheLimitIsRejectedWithoutBeingReadWhole() throws IOException {
    Path large = Files.write(folder.resolve("large.txt"), new byte[(5 << 20) + 1]);

    int status = run(false, "summarize", large.toString());

    JsonNode brief = new ObjectMapper().readTree(written());
    assertThat(status).isEqualTo(1);
    assertThat(brief.path("reason").path("code").stringValue()).isEqualTo("too-large");
    assertThat(brief.path("source").path("bytes").asInt()).isEqualTo((5 << 20) + 1);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(run(false, "summarize", path("missing.txt"))).isEqualTo(1);
    assertThat(complained()).contains("missing.txt: no such file or folder (looked for");
    assertThat(written()).isEmpty();
  }

  @Test
  void anEmptyFolderIsAnError() throws IOException {
    Files.createDirectory(folder.resolve("in"));

    assertThat(run(false, "summarize", path("in"))).isEqualTo(2);
    assertThat(complained()).contains("no files in " + path("in"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 pages", "0 sentences", "101%"})
  void aWrongLengthIsExplained(String length) throws IOException {
    assertThat(run(false, "summarize", "--length", length, article("a.txt"))).isEqualTo(2);
    assertThat(complained()).contains("\"N sentences\" (1 to 100)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2024-02-30", "27.12.2024"})
  void aWrongDateIsExplained(String date) throws IOException {
    assertThat(run(false, "summarize", "--published", date, article("a.txt"))).isEqualTo(2);
    assertThat(complained()).contains("is not a date: use 2024-12-27");
  }

  @Test
  void lengthAndSentencesExcludeEachOther() throws IOException {
    assertThat(run(false, "summarize", "--length", "auto", "--sentences", "2", article("a.txt")))
        .isEqualTo(2);
    assertThat(complained()).contains("mutually exclusive");
  }

  @Test
  void noCommandAndAnUnknownOneAreUsageErrors() {
    assertThat(run(false)).isEqualTo(2);
    assertThat(run(false, "sing")).isEqualTo(2);
    assertThat(complained()).contains("sing");
  }

  @Test
  void helpAndVersionAreNoErrors() {
    assertThat(run(false, "--help")).isZero();
    assertThat(run(false, "summarize", "--help")).isZero();
    assertThat(run(false, "--version")).isZero();
    assertThat(written()).contains("Usage: nutgraf").contains("Exit status:").contains("nutgraf/");
  }

  @Test
  void aPortOutOfRangeIsAUsageError() {
    assertThat(run(false, "up", "--port", "70000")).isEqualTo(2);
    assertThat(complained()).contains("use 0 to 65535");
  }

  @Test
  void colourIsForTerminalsWithoutNoColor() {
    Properties terminal = new Properties();
    terminal.setProperty("nutgraf.out.terminal", "true");

    assertThat(Terminal.ofProcess(terminal, Map.of()).style()).isEqualTo(DigestStyle.COLOR);
    assertThat(Terminal.ofProcess(terminal, Map.of("NO_COLOR", "1")).style())
        .isEqualTo(DigestStyle.PLAIN);
    assertThat(Terminal.ofProcess(terminal, Map.of("TERM", "dumb")).style())
        .isEqualTo(DigestStyle.PLAIN);
    assertThat(Terminal.ofProcess(new Properties(), Map.of()).style()).isEqualTo(DigestStyle.PLAIN);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
