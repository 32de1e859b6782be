package dev.nutgraf.lab.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.lab.facts.EvaluateEvent;
import dev.nutgraf.lab.facts.EvaluateQuotes;
import dev.nutgraf.lab.facts.EvaluateStatements;
import dev.nutgraf.lab.names.EvaluateNames;
import dev.nutgraf.lab.summary.EvaluateSummary;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// The sample that comes with the project is enough for the evaluations that its page names.
class SampleTest {

  private static final String SAMPLE = "sample";

  private static String said(Callable<Integer> command, String... more) {
    StringWriter out = new StringWriter();
    int status =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .execute(
                Stream.concat(Stream.of("--data", SAMPLE), Arrays.stream(more))
                    .toArray(String[]::new));

    assertThat(status).isZero();
    return out.toString();
  }

  @Test
  void summariesAreMeasured() {
    assertThat(said(new EvaluateSummary()))
        .contains("gum_wikinews_dev: 7 articles", "nutgraf", "lead", "validation: not in sample");
  }

  @Test
  void quotesAndStatementsAreMeasured() {
    assertThat(said(new EvaluateQuotes())).contains("quotes_dev direct spans: ");
    assertThat(said(new EvaluateStatements())).contains("quotes_dev");
  }

  @Test
  void eventsAreMeasured() {
    assertThat(said(new EvaluateEvent())).contains("who: word F1", " over 7 (");
  }

  @Test
  void namesAreMeasured() {
    assertThat(
            said(
                new EvaluateNames(),
                "--model",
                "../function/src/main/resources/dev/nutgraf/language/tagger/names.model"))
        .contains("ner_gum_news", "ner_ewt: not in sample");
  }

  @Test
  void everyArticleHasItsNotice() throws Exception {
    String page = Files.readString(Path.of(SAMPLE, "README.md"));
    Set<String> addresses = new TreeSet<>();
    JsonLines.forEach(
        Path.of(SAMPLE, "summary", "gum_wikinews_dev.jsonl"),
        article -> addresses.add(article.get("url").asString()));

    assertThat(addresses).hasSize(7).allSatisfy(address -> assertThat(page).contains(address));
  }
}
