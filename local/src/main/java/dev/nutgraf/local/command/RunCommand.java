package dev.nutgraf.local.command;

import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.cloud.LocalCloud;
import dev.nutgraf.local.cloud.LocalCloudSettings;
import dev.nutgraf.local.files.DiskFullException;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.runtime.Outcome;
import dev.nutgraf.local.s3.ObjectCreated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.core.exception.SdkException;

/// End to end: files into a bucket, events to the function, briefs out of the other bucket.
@Command(
    name = "run",
    description =
        "Runs the function end to end on this machine: articles go into a local S3 bucket; the"
            + " function, in AWS's own Lambda runtime client, writes their briefs to a second bucket.",
    footer = {
      "",
      "Prints a digest of each brief and writes the brief to OUT/NAME.json (.html, .md, .txt),"
          + " where NAME is the path within the folder that was given, or the file's own name.",
      "",
      "Exit status: 0 if every article was summarized; 1 if any was rejected (its brief says why"
          + " and is written all the same) or failed, or if a brief could not be written; 2 if the"
          + " command line is wrong."
    })
final class RunCommand implements Callable<Integer> {

  /// How many articles are on their way at once: enough to keep the function busy.
  private static final int AHEAD = 16;

  /// A process takes as long to start as it takes for about so many articles.
  private static final int FILES_WORTH_A_PROCESS = 50;

  private static final int MAX_BYTES = 200 << 20;

  private final Terminal terminal;
  private final Installation installation;
  private final Map<String, CompletableFuture<Outcome>> outcomes = new ConcurrentHashMap<>();
  private boolean functionFailed;

  @ArgGroup private @Nullable LengthOption length;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublicationDate.class,
      description =
          "When the articles were published, as the object's metadata: 2024-12-27, or with a time,"
              + " 2024-12-27T18:30:00+01:00.")
  private @Nullable String published;

  @Option(
      names = "--compact",
      description =
          "Leave the lists of paragraphs, sentences, removed text and mentions empty: the function"
              + " runs with BRIEF_FORM=compact.")
  private boolean compact;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Write the briefs to this folder. Default: out.")
  private Path out = Path.of("out");

  @Mixin private FormatOption format = new FormatOption();
  @Mixin private ProcessesOption processes = new ProcessesOption();
  @Mixin private FunctionOptions options = new FunctionOptions();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "0..*",
      description = "Articles, folders of articles, or - for standard input. Default: seeds/.")
  private List<String> arguments = List.of();

  RunCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() throws IOException {
    List<String> given = arguments.isEmpty() ? List.of(installation.seeds().toString()) : arguments;
    List<InputFile> files = Arguments.articles(given, out);
    BriefFiles briefs = BriefFiles.in(out, formats(), Arguments.areOneFile(given));
    OutcomeCounts counts = new OutcomeCounts();
    try (LocalCloud cloud = LocalCloud.start(installation, setup(files.size()), this::remember)) {
      run(cloud, files, briefs, counts);
      counts.print(terminal, "; briefs in " + briefs.finish(terminal));
      if (functionFailed) {
        terminal.err().println("what the function printed: " + cloud.keptLog());
      }
    }
    return counts.exitStatus();
  }

  private List<Format> formats() {
    format.check();
    List<Format> formats = format.chosen();
    if (formats.stream().anyMatch(Format::isStream)) {
      throw new UsageException(
          "run prints digests; for jsonl and csv use summarize, or show with the briefs in " + out);
    }
    return formats.isEmpty() ? List.of(Format.JSON) : formats;
  }

  private LocalCloudSettings setup(int files) {
    Map<String, String> environment = new HashMap<>();
    Optional.ofNullable(length)
        .flatMap(LengthOption::chosen)
        .ifPresent(chosen -> environment.put("SUMMARY_LENGTH", chosen));
    if (compact) {
      environment.put("BRIEF_FORM", "compact");
    }
    int enough = Math.min(LocalCloudSettings.usualProcesses(), 1 + files / FILES_WORTH_A_PROCESS);
    LocalCloudSettings setup =
        LocalCloudSettings.onLoopback()
            .withProcesses(processes.chosen().orElse(enough))
            .withEnvironment(environment);
    return options.applied(setup, terminal);
  }

  private void remember(ObjectCreated created, CompletableFuture<Outcome> outcome) {
    outcomes.put(created.key(), outcome);
  }

  private void run(LocalCloud cloud, List<InputFile> files, BriefFiles briefs, OutcomeCounts counts)
      throws DiskFullException {
    Queue<Dropped> ahead = new ArrayDeque<>();
    for (InputFile file : files) {
      Dropped dropped = new Dropped(file, briefs.placeFor(file));
      try {
        cloud.drop(dropped.key(), read(file), metadata());
        ahead.add(dropped);
      } catch (IOException | SdkException e) {
        counts.failed(file.display(), SummarizeCommand.reason(e));
      }
      if (ahead.size() == AHEAD) {
        fetch(cloud, ahead.remove(), briefs, counts);
      }
    }
    while (!ahead.isEmpty()) {
      fetch(cloud, ahead.remove(), briefs, counts);
    }
  }

  /// An article in the input bucket.
  ///
  /// @param place where its brief is written to
  private record Dropped(InputFile file, BriefFiles.Place place) {

    /// Unique among the inputs, as the place is.
    String key() {
      return place.stem();
    }
  }

  private static byte[] read(InputFile file) throws IOException {
    byte[] bytes = file.read(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException("more than %s bytes, too large to drop".formatted(MAX_BYTES));
    }
    return bytes;
  }

  private Map<String, String> metadata() {
    return published == null ? Map.of() : Map.of("published", published);
  }

  private void fetch(LocalCloud cloud, Dropped dropped, BriefFiles briefs, OutcomeCounts counts)
      throws DiskFullException {
    String name = dropped.file().display();
    Optional<CompletableFuture<Outcome>> outcome =
        Optional.ofNullable(outcomes.remove(dropped.key()));
    if (outcome.isEmpty()) {
      counts.failed(name, "the bucket raised no event for " + dropped.key());
      return;
    }
    switch (outcome.get().join()) {
      case Outcome.Failed failed -> {
        functionFailed = true;
        counts.failed(
            name,
            "%s: %s (tried %s times)".formatted(failed.type(), failed.message(), failed.tries()));
      }
      case Outcome.Answered answered -> {
        try {
          Optional<byte[]> brief = cloud.brief(dropped.key());
          if (brief.isEmpty()) {
            functionFailed = true;
            counts.failed(name, "the function wrote no brief; it answered " + answered.response());
          } else {
            show(dropped, brief.get(), briefs, counts);
          }
        } catch (DiskFullException e) {
          throw e;
        } catch (IOException | SdkException e) {
          counts.failed(name, SummarizeCommand.reason(e));
        }
      }
    }
  }

  private void show(Dropped dropped, byte[] json, BriefFiles briefs, OutcomeCounts counts)
      throws IOException {
    briefs.write(dropped.place(), dropped.file(), json);
    Brief brief = BriefReader.read(json);
    terminal.printDigest(dropped.file().name(), brief);
    if (brief.isRejected()) {
      counts.rejected(
          dropped.file().display(),
          brief.reason().flatMap(Brief.Reason::message).orElse("no reason given"));
    } else {
      counts.summarized();
    }
  }
}
