package dev.nutgraf.local.command;

import dev.nutgraf.brief.Generator;
import dev.nutgraf.local.cloud.Installation;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// All commands as one.
@Command(
    name = "nutgraf",
    description = "Finds the nut graf: turns articles into briefs on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "./nutgraf COMMAND --help lists the options of each."})
public final class Commands implements Callable<Integer> {

  /// What the library of the command line needs at least.
  private static final int FEWEST_COLUMNS = 55;

  private Commands() {}

  /// Runs the command that `args` name.
  ///
  /// @return the exit status: 0 all well, 1 something failed, 2 the arguments are wrong
  public static int run(Terminal terminal, Installation installation, String... args) {
    CommandLine line = new CommandLine(new Commands());
    line.addSubcommand(withHelp(new RunCommand(terminal, installation)));
    line.addSubcommand(withHelp(new SummarizeCommand(terminal)));
    line.addSubcommand(withHelp(new ShowCommand(terminal)));
    line.addSubcommand(withHelp(new UpCommand(terminal, installation)));
    line.addSubcommand(withHelp(new InvokeCommand(terminal, installation)));
    line.addSubcommand(withHelp(new CheckCommand(terminal)));
    line.addSubcommand(withHelp(new SplitCommand(terminal)));
    line.setOut(writer(terminal.out()));
    line.setErr(writer(terminal.err()));
    line.setUsageHelpWidth(Math.clamp(terminal.columns(), FEWEST_COLUMNS, Terminal.USUAL_COLUMNS));
    line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    line.setParameterExceptionHandler((failure, _) -> explain(terminal, failure));
    line.setExecutionExceptionHandler(
        (failure, command, _) -> {
          if (failure instanceof UsageException) {
            terminal.err().println(failure.getMessage());
            terminal
                .err()
                .println("See ./" + command.getCommandSpec().qualifiedName() + " --help.");
            return ExitCode.USAGE;
          }
          terminal.err().println("nutgraf: " + SummarizeCommand.reason(failure));
          return OutcomeCounts.SOME_FAILED;
        });
    int status = line.execute(args);
    Optional<IOException> unwritten = terminal.out().failure();
    if (unwritten.isPresent()) {
      terminal
          .err()
          .println("nutgraf: cannot write to standard output: " + unwritten.get().getMessage());
      return OutcomeCounts.SOME_FAILED;
    }
    return status;
  }

  /// One line that says what is wrong, what was meant perhaps, and where the options are listed.
  private static int explain(Terminal terminal, ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    terminal.err().println(failure.getMessage());
    var _ = UnmatchedArgumentException.printSuggestions(failure, writer(terminal.err()));
    terminal.err().println("See ./" + command.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.USAGE;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }

  private static CommandLine withHelp(Object command) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec().mixinStandardHelpOptions(true);
    return line;
  }

  @Override
  public Integer call() {
    throw new UsageException("Which command: run, summarize, show, up, invoke, check or split?");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Generator.NAME};
    }
  }
}
