package dev.nutgraf.lab.data;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A command that reads the evaluation data, and says plainly when it is absent.
public abstract class DataCommand implements Callable<Integer> {

  /// The folder of the evaluation data.
  @Option(names = "--data", defaultValue = "../shared/eval", description = "the evaluation data")
  protected Path data = Path.of("");

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Override
  public final Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      measure(out);
    } catch (NoSuchFileException missing) {
      spec.commandLine()
          .getErr()
          .printf(
              "no evaluation data: %s is absent (--data lab/sample has a little)%n",
              missing.getFile());
      return 2;
    }
    out.flush();
    return 0;
  }

  /// Measures and prints.
  ///
  /// @throws NoSuchFileException when [#data] does not hold what is needed
  protected abstract void measure(PrintWriter out) throws IOException;
}
