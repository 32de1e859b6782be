package dev.nutgraf.lab.facts;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the commands that measure facts have in common: where the data is, how much to show.
abstract class FactsCommand implements Callable<Integer> {

  @Option(names = "--data", defaultValue = "../shared/eval", description = "the evaluation data")
  Path data = Path.of("");

  @Option(names = "--worst", defaultValue = "10", description = "how many of the worst to show")
  int worst;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Override
  public final Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      measure(out);
    } catch (NoSuchFileException missing) {
      spec.commandLine()
          .getErr()
          .printf("no evaluation data: %s is absent (see --data)%n", missing.getFile());
      return 2;
    }
    out.flush();
    return 0;
  }

  /// Measures and prints.
  abstract void measure(PrintWriter out) throws IOException;

  /// Prints the first of the faults.
  final void show(PrintWriter out, String title, Iterable<String> faults) {
    int shown = 0;
    for (String fault : faults) {
      if (shown == 0 && worst > 0) {
        out.println("  " + title + ":");
      }
      if (shown++ == worst) {
        break;
      }
      out.println("    " + fault.replace('\n', ' '));
    }
  }
}
