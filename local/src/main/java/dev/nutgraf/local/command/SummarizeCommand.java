package dev.nutgraf.local.command;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.brief.BriefSource;
import dev.nutgraf.local.files.DiskFullException;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.summary.SummaryLength;
import java.io.IOException;
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
      "One article goes to standard output: a digest on a terminal, JSON anywhere else, or what"
          + " --format says. Of several articles, or a folder, digests go to standard output and each"
          + " brief to briefs/NAME.json; with --out to that folder alone (.json, .html, .md, .txt). NAME is"
          + " the path within the folder that was given, or the file's own name. Pages get an"
          + " index.html over all pages of the folder, also those of earlier runs.",
      "",
      "Exit status: 0 if every article was summarized; 1 if any was rejected (its brief says why"
          + " and is written all the same) or failed, or if a brief could not be written; 2 if the"
          + " command line is wrong."
    })
final class SummarizeCommand implements Callable<Integer> {

  private static final int QUEUED_PER_THREAD = 4;
  private static final Path USUAL_FOLDER = Path.of("briefs");

  private final Terminal terminal;

  @ArgGroup private @Nullable LengthOption length;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublicationDate.class,
      description =
          "When the articles were published, for dates such as \"Friday\": 2024-12-27 or"
              + " 2024-12-27T18:30:00+01:00.")
  private @Nullable String published;

  @Option(
      names = "--compact",
      description =
          "Leave the lists of paragraphs, sentences, removed text and mentions empty, as the"
              + " setting BRIEF_FORM=compact does.")
  private boolean compact;

  @Mixin private OutputOptions output = new OutputOptions();

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
    List<InputFile> files = Arguments.articles(arguments, output.folder(USUAL_FOLDER));
    boolean one = Arguments.areOneFile(arguments);
    Destination destination =
        output.destination(terminal, one, Optional.of(USUAL_FOLDER), Format.JSON);
    OutcomeCounts counts = new OutcomeCounts();
    all(files, destination, settings, counts);
    if (destination.files().isPresent()) {
      counts.print(terminal, "; briefs in " + destination.files().get().finish(terminal));
    } else if (one) {
      counts.printFailures(terminal);
    } else {
      counts.print(terminal, "");
    }
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

  private void all(
      List<InputFile> files, Destination destination, BriefSettings settings, OutcomeCounts counts)
      throws IOException, InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    Queue<Running> running = new ArrayDeque<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Progress progress =
        Progress.on(terminal, "Summarizing", destination.isSilent() ? files.size() : 0)) {
      for (InputFile file : files) {
        Optional<BriefFiles.Place> place = destination.placeFor(file);
        running.add(
            new Running(
                file,
                pool.submit(
                    () -> {
                      Brief brief = brief(file, settings);
                      byte[] json = BriefJson.toBytes(brief);
                      destination.write(place, file, json);
                      return new Made(brief, json);
                    })));
        if (running.size() >= threads * QUEUED_PER_THREAD) {
          finish(running.remove(), destination, counts);
          progress.step();
        }
      }
      while (!running.isEmpty()) {
        finish(running.remove(), destination, counts);
        progress.step();
      }
    } finally {
      // Nothing waits in it unless the work was given up.
      pool.shutdownNow();
    }
  }

  private record Running(InputFile file, Future<Made> made) {}

  /// A brief and its JSON.
  private static final class Made {
    private final Brief brief;
    private final byte[] json;

    Made(Brief brief, byte[] json) {
      this.brief = brief;
      this.json = json;
    }
  }

  /// @throws DiskFullException if no other brief can be written either
  private static void finish(Running running, Destination destination, OutcomeCounts counts)
      throws DiskFullException, InterruptedException {
    InputFile file = running.file();
    try {
      Made made = running.made().get();
      destination.print(file, made.json);
      count(file, made.brief, counts);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DiskFullException full) {
        throw full;
      }
      counts.failed(file.display(), reason(e.getCause()));
    } catch (IOException e) {
      counts.failed(file.display(), reason(e));
    }
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
