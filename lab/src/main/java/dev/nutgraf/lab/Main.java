package dev.nutgraf.lab;

import dev.nutgraf.lab.bench.Bench;
import dev.nutgraf.lab.consumers.Query;
import dev.nutgraf.lab.fuzz.Fuzz;
import dev.nutgraf.lab.growth.Growth;
import dev.nutgraf.lab.readers.Readers;
import dev.nutgraf.lab.scale.Scale;
import dev.nutgraf.lab.soak.Soak;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The laboratory: trains what the function ships, and measures it.
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    subcommands = {
      Bench.class,
      Evaluate.class,
      Fuzz.class,
      Growth.class,
      Query.class,
      Readers.class,
      Scale.class,
      Soak.class,
      Train.class
    },
    description = "Trains the models that the function ships, and measures it.")
public final class Main {

  private Main() {}

  /// Runs one command and exits with its status: 0 when all went well, 2 when data or an option is
  /// missing.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
