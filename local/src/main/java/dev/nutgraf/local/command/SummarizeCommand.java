package dev.nutgraf.local.command;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.brief.BriefSource;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.InputFiles;
import dev.nutgraf.summary.SummaryLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The pipeline alone, over files.
@Command(
    name = "summarize",
    description = "Summarizes articles with the pipeline alone: no S3, no Lambda.",
    footer = {
      "",
      "One article goes to standard output: a digest on a terminal, the brief's JSON anywhere else,"
          + " or what --format says. With --out, and with a folder or several files (default:"
          + " out/), each brief is written to OUT/NAME.json (.html, .md, .txt), where NAME is the"
          + " path within the folder that was given, or the file's own name. Several pages get an"
          + " OUT/index.html that leads to them.",
      "",
      "Exit status: 0 if every article was summarized; 1 if any was rejected (its brief says why"
          + " and is written all the same) or failed; 2 if the command line is wrong."
    })
final class SummarizeCommand implements Callable<Integer> {

  private static final int QUEUED_PER_THREAD = 4;

  private final Terminal terminal;

  @ArgGroup private @Nullable LengthOption length;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublicationDate.class,
      description =
          "When the articles were published, for dates such as \"Friday\": 2024-12-27, or with a"
              + " time, 2024-12-27T18:30:00+01:00.")
  private @Nullable String published;

  @Option(
      names = "--compact",
      description =
          "Leave the lists of paragraphs, sentences, removed text and mentions empty, as the"
              + " setting BRIEF_FORM=compact does.")
  private boolean compact;

  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--out", paramLabel = "DIR", description = "Write the briefs to this folder.")
  private @Nullable Path out;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Articles, folders of articles, or - for standard input.")
  private List<String> arguments = List.of();

  SummarizeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    BriefSettings settings = settings();
    Path folder = out == null ? Path.of("out") : out;
    List<InputFile> files = InputFiles.of(arguments, folder);
    if (files.isEmpty()) {
      throw new UsageException("no files in " + String.join(", ", arguments));
    }
    boolean single = arguments.size() == 1 && !Files.isDirectory(Path.of(arguments.getFirst()));
    OutcomeCounts counts = new OutcomeCounts();
    if (single && out == null && !format.isForFiles()) {
      one(files.getFirst(), settings, counts);
      return counts.exitStatus();
    }
    BriefFiles briefs = new BriefFiles(folder, format.or(Format.JSON));
    all(files, briefs, settings, counts);
    counts.print(terminal, "; briefs in " + briefs.finish().orElse(folder));
    return counts.exitStatus();
  }

  private BriefSettings settings() {
    BriefSettings settings =
        BriefSettings.DEFAULT.withForm(compact ? BriefForm.COMPACT : BriefForm.FULL);
    return Optional.ofNullable(length)
        .flatMap(LengthOption::chosen)
        .map(chosen -> settings.withLength(SummaryLength.parse(chosen)))
        .orElse(settings);
  }

  private void one(InputFile file, BriefSettings settings, OutcomeCounts counts) {
    try {
      Brief brief = brief(file, settings);
      byte[] json = BriefJson.toBytes(brief);
      count(file, brief, counts);
      terminal.print(file.name(), json, format.single());
    } catch (IOException | RuntimeException e) {
      counts.failed(file.display(), reason(e));
      terminal.err().println("nutgraf: " + file.display() + ": " + reason(e));
    }
  }

  private void all(
      List<InputFile> files, BriefFiles briefs, BriefSettings settings, OutcomeCounts counts)
      throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    Queue<Running> running = new ArrayDeque<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads);
        Progress progress = Progress.on(terminal, "Summarizing", files.size())) {
      for (InputFile file : files) {
        BriefFiles.Place place = briefs.placeFor(file);
        running.add(
            new Running(
                file,
                pool.submit(
                    () -> {
                      Brief brief = brief(file, settings);
                      briefs.write(place, file, BriefJson.toBytes(brief));
                      return brief;
                    })));
        if (running.size() >= threads * QUEUED_PER_THREAD) {
          finish(running.remove(), counts, progress);
        }
      }
      while (!running.isEmpty()) {
        finish(running.remove(), counts, progress);
      }
    }
  }

  private record Running(InputFile file, Future<Brief> brief) {}

  private static void finish(Running running, OutcomeCounts counts, Progress progress)
      throws InterruptedException {
    try {
      count(running.file(), running.brief().get(), counts);
    } catch (ExecutionException e) {
      counts.failed(running.file().display(), reason(e.getCause()));
    }
    progress.step();
  }

  private static void count(InputFile file, Brief brief, OutcomeCounts counts) {
    switch (brief) {
      case Brief.Summarized _ -> counts.summarized();
      case Brief.Rejected rejected -> counts.rejected(file.display(), rejected.message());
    }
  }

  private Brief brief(InputFile file, BriefSettings settings) throws IOException {
    byte[] bytes = file.read(settings.maxBytes() + 1);
    if (bytes.length > settings.maxBytes()) {
      return tooLarge(file, file.size(bytes.length), settings.maxBytes());
    }
    Hints hints = Hints.named(file.name());
    return Nutgraf.brief(
        bytes, published == null ? hints : hints.withPublished(published), settings);
  }

  private static Brief tooLarge(InputFile file, long size, int limit) {
    BriefSource source =
        new BriefSource(
            Optional.empty(),
            Optional.of(file.name()),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.of(size),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Brief.Rejected(
        source,
        Reading.Code.TOO_LARGE,
        "The file has %s%s bytes; the limit is %s."
            .formatted(file.path().isEmpty() ? "at least " : "", size, limit),
        List.of());
  }

  static String reason(@Nullable Throwable failure) {
    if (failure == null) {
      return "unknown";
    }
    String message = failure.getMessage();
    return failure instanceof IOException && message != null ? message : String.valueOf(failure);
  }
}
