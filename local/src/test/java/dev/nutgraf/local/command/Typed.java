package dev.nutgraf.local.command;

import dev.nutgraf.local.cloud.Installation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// What a command typed without a terminal gave.
record Typed(int status, String out, String err) {

  static Typed command(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.none(out, err);
    int status = Commands.run(terminal, Installation.from(System.getProperties()), arguments);
    return new Typed(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
