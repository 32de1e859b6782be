package dev.nutgraf.local.command;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.cloud.LocalCloud;
import dev.nutgraf.local.cloud.LocalCloudSettings;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.InputFiles;
import dev.nutgraf.local.runtime.EventText;
import dev.nutgraf.local.runtime.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One event of any kind.
@Command(
    name = "invoke",
    description =
        "Sends one event to the function and prints its answer. The two local buckets are there,"
            + " empty or with what --with names.",
    footer = {
      "",
      "The events in events/ about an object name the first article of seeds/: --with seeds puts it"
          + " where they say it is.",
      "",
      "Exit status: 0 if the function answered; 1 if it failed (the error's type and message are"
          + " printed); 2 if the command line is wrong."
    })
final class InvokeCommand implements Callable<Integer> {

  /// What Lambda takes of a caller who waits for the answer.
  private static final int MAX_EVENT_BYTES = 6 << 20;

  private static final int MAX_OBJECT_BYTES = 200 << 20;

  private final Terminal terminal;
  private final Installation installation;

  @Mixin private FunctionOptions options = new FunctionOptions();

  @Option(
      names = "--with",
      paramLabel = "FILE|DIR",
      description =
          "Put this article, or the articles of this folder, into the input bucket first. Their"
              + " keys are their names, in a folder their paths within it. This triggers no event.")
  private List<String> with = List.of();

  @Parameters(paramLabel = "EVENT.json|-", description = "The event, or - for standard input.")
  private String event = "";

  InvokeCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() throws IOException {
    String json = event();
    List<InputFile> objects = InputFiles.of(with);
    if (objects.isEmpty() && !with.isEmpty()) {
      throw new UsageException("no files in " + String.join(", ", with));
    }
    LocalCloudSettings setup =
        options.applied(
            LocalCloudSettings.onLoopback().withoutTrigger().withProcesses(1), terminal);
    try (LocalCloud cloud = LocalCloud.start(installation, setup, (_, _) -> {})) {
      for (InputFile object : objects) {
        cloud.drop(object.name(), read(object, MAX_OBJECT_BYTES), Map.of());
      }
      return switch (cloud.invoke(json).join()) {
        case Outcome.Answered answered -> {
          terminal.out().println(answered.response());
          yield OutcomeCounts.ALL_WELL;
        }
        case Outcome.Failed failed -> {
          terminal.err().println(failed.type() + ": " + failed.message());
          terminal.err().println("what the function printed: " + cloud.keptLog());
          yield OutcomeCounts.SOME_FAILED;
        }
      };
    }
  }

  private String event() throws IOException {
    InputFile file = InputFiles.of(List.of(event)).stream().findFirst().orElseThrow();
    byte[] bytes = read(file, MAX_EVENT_BYTES);
    try {
      return EventText.of(bytes);
    } catch (IOException e) {
      throw new IOException(file.display() + " " + e.getMessage(), e);
    }
  }

  private static byte[] read(InputFile file, int limit) throws IOException {
    byte[] bytes;
    try {
      bytes = file.read(limit + 1);
    } catch (IOException e) {
      throw new IOException(file.display() + ": " + e.getMessage(), e);
    }
    if (bytes.length > limit) {
      throw new IOException(file.display() + " has more than " + limit + " bytes");
    }
    return bytes;
  }
}
