package dev.nutgraf.lab.facts;

import dev.nutgraf.lab.data.DataCommand;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/// What the commands that measure facts have in common: how much to show.
abstract class FactsCommand extends DataCommand {

  @Option(names = "--worst", defaultValue = "10", description = "how many of the worst to show")
  int worst;

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
