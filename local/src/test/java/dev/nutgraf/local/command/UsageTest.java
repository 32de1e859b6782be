package dev.nutgraf.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong on a command line is said, with what to do instead.
class UsageTest extends TypedCommands {

  @Test
  void anUnknownFormatIsExplained() throws IOException {
    assertThat(run(false, "summarize", "--format", "pdf", article("a.txt"))).isEqualTo(2);
    assertThat(complained())
        .contains("'pdf' is not json, html, markdown, text, jsonld, annotations, jsonl or csv");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(run(false, "summarize", path("missing.txt"))).isEqualTo(1);
    assertThat(complained()).contains("missing.txt: no such file or folder (looked for");
    assertThat(written()).isEmpty();
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
}
