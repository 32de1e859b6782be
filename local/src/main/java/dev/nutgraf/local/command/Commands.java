package dev.nutgraf.local.command;

import dev.nutgraf.brief.Generator;
import dev.nutgraf.local.cloud.Installation;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// All commands as one.
@Command(
    name = "nutgraf",
    description = "Finds the nut graf: turns articles into briefs on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "./nutgraf COMMAND --help tells more of each."})
public final class Commands implements Callable<Integer> {

  private static final int WIDTH = 80;

  @Spec private CommandSpec spec;

  private Commands() {}

  /// Runs the command that `args` name.
  ///
  /// @return the exit status: 0 all well, 1 something failed, 2 the arguments are wrong
  public static int run(Screen screen, Installation installation, String... args) {
    CommandLine line = new CommandLine(new Commands());
    line.addSubcommand(withHelp(new RunCommand(screen, installation)));
    line.addSubcommand(withHelp(new SummarizeCommand(screen)));
    line.addSubcommand(withHelp(new UpCommand(screen, installation)));
    line.setOut(new PrintWriter(screen.out(), true));
    line.setErr(new PrintWriter(screen.err(), true));
    line.setUsageHelpWidth(WIDTH);
    line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    line.setExecutionExceptionHandler(
        (failure, _, _) -> {
          screen.err().println("nutgraf: " + SummarizeCommand.reason(failure));
          return Tally.SOME_FAILED;
        });
    return line.execute(args);
  }

  private static CommandLine withHelp(Object command) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec().mixinStandardHelpOptions(true);
    return line;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Generator.NAME};
    }
  }
}
