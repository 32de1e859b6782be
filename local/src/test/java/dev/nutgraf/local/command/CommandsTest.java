package dev.nutgraf.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.digest.DigestStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            StandardStream.on(out, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            false,
            80,
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
    assertThat(Files.readString(folder.resolve("out/a.txt.html")))
        .contains("<a href=\"index.html\">All briefs</a>");
  }

  @Test
  void anUnknownFormatIsExplained() throws IOException {
    assertThat(run(false, "summarize", "--format", "pdf", article("a.txt"))).isEqualTo(2);
    assertThat(complained())
        .contains("'pdf' is not json, html, markdown, text, jsonld, annotations, jsonl or csv");
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
    assertThat(complained()).contains(path("b/x.txt") + " is written as x.txt~2.json");
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
  void severalFilesGiveADigestEachAndTheirBriefsInAFolder() throws IOException {
    Path briefs = Path.of("briefs");
    assertThat(briefs).doesNotExist();
    try {
      assertThat(run(false, "summarize", article("a.txt"), article("b.txt"))).isZero();

      assertThat(written()).contains("a.txt\n", "b.txt\n", "  • The ferry between Holm and Vik");
      assertThat(briefs).isDirectoryContaining("glob:**/a.txt.json");
      assertThat(complained()).contains("2 summarized, 0 rejected, 0 failed; briefs in briefs");
    } finally {
      Files.deleteIfExists(briefs.resolve("a.txt.json"));
      Files.deleteIfExists(briefs.resolve("b.txt.json"));
      Files.deleteIfExists(briefs);
    }
  }

  @Test
  void severalBriefsCanFollowEachOtherOnStandardOutput() throws IOException {
    String[] files = {article("a.txt"), article("b.txt")};
    run(false, "summarize", "-f", "jsonl", files[0], files[1]);
    List<String> lines = written().lines().toList();
    out.reset();
    run(false, "summarize", "-o", "-", files[0], files[1]);

    assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("{"));
    assertThat(written().lines()).containsExactlyElementsOf(lines);
    assertThat(folder.resolve("briefs")).doesNotExist();
  }

  @Test
  void theFactsOfOneKindAreATable() throws IOException {
    int status =
        run(
            false,
            "summarize",
            "--format",
            "csv",
            "--facts",
            "figures",
            article("a.txt"),
            article("b.txt"));

    assertThat(status).isZero();
    assertThat(written().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("file,kind,text,value,upper,bound,unit,what");
    assertThat(written()).contains("a.txt,money,4 million kroner,4000000,,exact,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format csv|needs --facts KIND: people, organizations",
        "--facts figures|is for --format csv",
        "--format csv --facts persons|'persons' is not people, organizations",
        "--format jsonl,html|cannot be combined",
        "--format jsonl --out x|go to standard output",
        "--format html --out -|use --out DIR",
        "--format json,html --out -|standard output takes one format"
      })
  void formatsThatDoNotGoTogetherAreExplained(String options, String message) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("summarize"));
    arguments.addAll(List.of(options.split(" ", -1)));
    arguments.addAll(List.of(article("a.txt"), article("b.txt")));

    assertThat(run(false, arguments.toArray(String[]::new))).isEqualTo(2);
    assertThat(complained()).contains(message).endsWith("See ./nutgraf summarize --help.\n");
    assertThat(written()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "summarize", "show", "check"})
  void anAddressIsAnsweredWithWhatToDo(String command) {
    assertThat(run(false, command, "https://example.org/a.html")).isEqualTo(2);
    assertThat(complained()).contains("curl -L -o page.html 'https://example.org/a.html'");

    assertThat(run(false, command, "s3://bucket/a.html")).isEqualTo(2);
    assertThat(complained()).contains("aws s3 cp s3://bucket/a.html .");
  }

  @Test
  void whatStandardOutputDoesNotTakeIsAFailure() throws IOException {
    String file = article("a.txt");

    assertThat(runInto(new FullOutput("No space left on device"), "summarize", file)).isEqualTo(1);
    assertThat(complained())
        .isEqualTo("nutgraf: cannot write to standard output: No space left on device\n");
  }

  @Test
  void aReaderWhoHasHadEnoughIsNoFailure() throws IOException {
    assertThat(runInto(new FullOutput("Broken pipe"), "summarize", article("a.txt"))).isZero();
    assertThat(complained()).isEmpty();
  }

  private int runInto(OutputStream broken, String... arguments) {
    return Commands.run(Terminal.none(broken, err), Installation.from(new Properties()), arguments);
  }

  /// Takes nothing.
  private static final class FullOutput extends OutputStream {
    private final String reason;

    FullOutput(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  @Test
  void anOutputFolderThatIsAFileIsNamedBeforeAnyWork() throws IOException {
    String file = article("a.txt");

    assertThat(run(false, "summarize", "--out", file, article("b.txt"))).isEqualTo(1);
    assertThat(complained())
        .isEqualTo("nutgraf: cannot write to %1$s: %1$s is a file, not a folder\n".formatted(file));
  }

  @Test
  void anOutputFolderWithoutPermissionIsNamed() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed));

    assertThat(run(false, "summarize", "--out", closed.toString(), article("b.txt"))).isEqualTo(1);
    assertThat(complained()).contains("cannot write to " + closed + ": no permission");
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
