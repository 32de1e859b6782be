package dev.nutgraf.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.digest.DigestStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What `summarize` and `show` print.
class CommandsTest extends TypedCommands {

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
  void oneArticleCanBeAPageOnStandardOutput() throws IOException {
    assertThat(run(true, "summarize", "--format", "html", article("ferry.txt"))).isZero();

    assertThat(written()).startsWith("<!doctype html>").contains("The ferry between Holm and Vik");
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
  void aFileOverTheLimitIsRejectedWithoutBeingReadWhole() throws IOException {
    Path large = Files.write(folder.resolve("large.txt"), new byte[(5 << 20) + 1]);

    int status = run(false, "summarize", large.toString());

    JsonNode brief = new ObjectMapper().readTree(written());
    assertThat(status).isEqualTo(1);
    assertThat(brief.path("reason").path("code").stringValue()).isEqualTo("too-large");
    assertThat(brief.path("source").path("bytes").asInt()).isEqualTo((5 << 20) + 1);
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
}
