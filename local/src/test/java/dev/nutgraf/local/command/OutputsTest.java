package dev.nutgraf.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nutgraf.local.cloud.Installation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// Where briefs are written, and what happens where they cannot be.
class OutputsTest extends TypedCommands {

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
}
