package dev.nutgraf.local.command;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.digest.DigestStyle;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a command typed without a terminal gave.
record Typed(int status, String out, String err) {

  static Typed command(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            DigestStyle.PLAIN);
    int status = Commands.run(terminal, Installation.from(System.getProperties()), arguments);
    return new Typed(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
