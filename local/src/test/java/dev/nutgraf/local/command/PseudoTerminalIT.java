package dev.nutgraf.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The launcher in a terminal of 60 columns: a pseudo-terminal of `script` (util-linux).
class PseudoTerminalIT {

  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final int COLUMNS = 60;
  private static final Path LAUNCHER = Path.of("..", "nutgraf").toAbsolutePath().normalize();

  @BeforeAll
  static void thereIsAProgramForPseudoTerminals() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(SCRIPT), "script (util-linux) is missing");
    assumeTrue(
        new ProcessBuilder(SCRIPT.toString(), "--version").start().waitFor() == 0,
        "script is not the one of util-linux");
  }

  @Test
  void noLineIsWiderThanTheTerminal() throws IOException, InterruptedException {
    List<String> lines =
        typed("'%s' summarize --out - --format text ../seeds", "'%s' summarize --help");

    assertThat(lines).hasSizeGreaterThan(60);
    assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= COLUMNS);
  }

  /// What is on the terminal after these commands.
  private static List<String> typed(String... commands) throws IOException, InterruptedException {
    String line = "stty cols " + COLUMNS;
    for (String command : commands) {
      line += "; " + command.formatted(LAUNCHER);
    }
    Process script =
        new ProcessBuilder(SCRIPT.toString(), "-q", "-e", "-c", line, "/dev/null")
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    try (InputStream out = script.getInputStream()) {
      String screen = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(script.waitFor()).as(screen).isZero();
      // Colours take no room; a line that is written over is a line of its own.
      return screen.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "").lines().toList();
    }
  }
}
