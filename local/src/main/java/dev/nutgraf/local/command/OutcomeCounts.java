package dev.nutgraf.local.command;

import java.util.ArrayList;
import java.util.List;

/// Counts what became of the inputs and remembers those that did not work.
final class OutcomeCounts {

  /// Everything was summarized.
  static final int ALL_WELL = 0;

  /// At least one input was rejected or failed.
  static final int SOME_FAILED = 1;

  private final List<String> rejected = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private int summarized;

  void summarized() {
    summarized++;
  }

  void rejected(String name, String reason) {
    rejected.add(name + ": " + reason);
  }

  void failed(String name, String reason) {
    failed.add(name + ": " + reason);
  }

  /// Names what did not work, and what there is where.
  void print(Terminal terminal, String where) {
    rejected.forEach(line -> terminal.err().println("rejected: " + line));
    printFailures(terminal);
    terminal
        .err()
        .printf(
            "%s summarized, %s rejected, %s failed%s%n",
            summarized, rejected.size(), failed.size(), where);
  }

  /// Names what failed.
  void printFailures(Terminal terminal) {
    failed.forEach(line -> terminal.err().println("failed: " + line));
  }

  int exitStatus() {
    return rejected.isEmpty() && failed.isEmpty() ? ALL_WELL : SOME_FAILED;
  }
}
