package dev.nutgraf.lab.fuzz;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/// The process that does the work. It says on standard output, in binary, which input it begins and
/// what was wrong with it, so that the one who watches knows where it stopped.
public final class FuzzWorker {

  /// Before the number of an input that is begun.
  static final int BEGINS = 1;

  /// Before the number of an input that is wrong, and what is wrong.
  static final int WRONG = 2;

  private FuzzWorker() {}

  /// Works until it is ended, or nobody listens any more.
  ///
  /// @param arguments the repository's folder, the seed of all chance, the number of the first
  ///   input, whether only documents are made
  public static void main(String[] arguments) throws IOException {
    PrintStream listener = System.out;
    DataOutputStream out = new DataOutputStream(listener);
    // The function's own log lines must not come in between.
    System.setOut(System.err);
    Cases cases =
        Cases.from(
            Path.of(arguments[0]),
            Long.parseLong(arguments[1]),
            Boolean.parseBoolean(arguments[3]));
    Verdict verdict = new Verdict();
    for (long number = Long.parseLong(arguments[2]); !listener.checkError(); number++) {
      out.writeByte(BEGINS);
      out.writeLong(number);
      out.flush();
      Optional<String> problem = verdict.problem(cases.at(number));
      if (problem.isPresent()) {
        out.writeByte(WRONG);
        out.writeLong(number);
        out.writeUTF(problem.get().substring(0, Math.min(1_000, problem.get().length())));
        out.flush();
      }
    }
  }
}
