package dev.nutgraf.local;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.command.Commands;
import dev.nutgraf.local.command.Terminal;

/// The program behind `./nutgraf`.
public final class Main {

  private Main() {}

  /// Runs one command and ends the process with its exit status.
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess(System.getProperties(), System.getenv());
    Installation installation = Installation.from(System.getProperties());
    System.exit(Commands.run(terminal, installation, args));
  }
}
