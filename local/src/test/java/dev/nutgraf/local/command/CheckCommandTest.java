package dev.nutgraf.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;

  /// A brief of the pipeline, in which `what` is replaced.
  private Path brief(String name, String what, String replacement) throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), "The ferry will sail again.");
    String brief = Typed.command("summarize", article.toString()).out();
    assertThat(brief).contains(what);
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, brief.replace(what, replacement));
  }

  private Path good(String name) throws IOException {
    return brief(name, "", "");
  }

  @Test
  void whatThePipelineWritesIsValid() throws IOException {
    Typed typed = Typed.command("check", good("a.json").toString());

    assertThat(typed).isEqualTo(new Typed(0, "1 valid, 0 invalid\n", ""));
  }

  @Test
  void aViolationIsNamedWithItsFileAndPlace() throws IOException {
    Path bad = brief("bad.json", "\"language\":\"en\"", "\"language\":7");

    Typed typed = Typed.command("check", good("good.json").toString(), bad.toString());

    assertThat(typed.status()).isEqualTo(1);
    assertThat(typed.out().lines())
        .anyMatch(line -> line.startsWith(bad + ": /article/language: "))
        .last()
        .isEqualTo("1 valid, 1 invalid");
  }

  @Test
  void whatIsNotJsonOrNamesAFieldTwiceIsInvalid() throws IOException {
    Path text = Files.writeString(folder.resolve("a.json"), "{\"status\":");
    Path twice = brief("b.json", "\"status\":", "\"status\":\"rejected\",\"status\":");

    Typed typed = Typed.command("check", text.toString(), twice.toString());

    assertThat(typed.status()).isEqualTo(1);
    assertThat(typed.out())
        .contains(text + ": is not JSON")
        .contains(twice + ": is not JSON: Duplicate property \"status\"")
        .endsWith("0 valid, 2 invalid\n");
  }

  @Test
  void aFileThatIsNotThereIsInvalid() {
    Typed typed = Typed.command("check", folder.resolve("missing.json").toString());

    assertThat(typed.status()).isEqualTo(1);
    assertThat(typed.out()).contains("missing.json: no such file or folder");
  }

  @Test
  void ofAFolderEveryJsonFileIsValidated() throws IOException {
    good("in/a.json");
    good("in/deep/b.json");
    Files.writeString(folder.resolve("in/notes.txt"), "no brief");

    assertThat(Typed.command("check", folder.resolve("in").toString()).out())
        .isEqualTo("2 valid, 0 invalid\n");
  }

  @Test
  void aFolderWithoutBriefsIsAUsageError() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Typed typed = Typed.command("check", empty.toString());

    assertThat(typed.status()).isEqualTo(2);
    assertThat(typed.err()).contains("no briefs (*.json) in " + empty);
  }

  @Test
  void theMessagesAreTheSameWhateverTheLocale() throws IOException {
    Path bad = brief("bad.json", "\"language\":\"en\"", "\"language\":7");
    Typed usual = Typed.command("check", bad.toString());

    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"de-DE", "tr-TR", "ar-EG-u-nu-arab"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Typed.command("check", bad.toString())).as(tag).isEqualTo(usual);
        assertThat(Typed.command("summarize", "--out", folder.resolve("o").toString(), "no").err())
            .contains("0 summarized, 0 rejected, 1 failed");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
