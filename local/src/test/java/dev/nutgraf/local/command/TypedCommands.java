package dev.nutgraf.local.command;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.digest.DigestStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;

/// Commands typed on a terminal or away from one, in a folder of their own.
abstract class TypedCommands {

  private static final String ARTICLE =
      """
      The ferry between Holm and Vik will sail again on Monday, the operator said.

      Repairs took all winter and cost 4 million kroner. Ada Hale, the captain, said the crew was ready.

      Passengers had used buses since November.
      """;

  @TempDir Path folder;

  final ByteArrayOutputStream out = new ByteArrayOutputStream();

  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  final int run(boolean terminal, String... arguments) {
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

  final String article(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, ARTICLE).toString();
  }

  final String path(String name) {
    return folder.resolve(name).toString();
  }

  final String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  final String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
