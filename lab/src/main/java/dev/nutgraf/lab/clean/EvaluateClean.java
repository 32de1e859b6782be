package dev.nutgraf.lab.clean;

import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.ArticleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `lab evaluate clean`: this project beside other extractors, in one process on the same pages.
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = "Measures how well pages and pastes become articles.")
public final class EvaluateClean implements Callable<Integer> {

  private static final int WORST = 10;
  private static final List<String> PAGE_SETS = List.of("news_pages", "other_pages");

  @Option(names = "--data", description = "The evaluation sets (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("../shared/eval");

  @Option(
      names = "--alone",
      description = "Only this project, without the extractors it is compared with.")
  private boolean alone;

  @Option(
      names = "--dump",
      description = "Also write each output there, as JSON of id and text for other scorers.")
  private Optional<Path> dump = Optional.empty();

  @Spec private @Nullable CommandSpec spec;

  /// One extractor's outputs on one set.
  private record Run(List<String> texts, List<ShingleScore> scores, double medianMillis) {

    static Run of(List<CleanPage> pages, List<String> texts, double medianMillis) {
      List<ShingleScore> scores = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        scores.add(ShingleScore.of(pages.get(i).text(), texts.get(i)));
      }
      return new Run(texts, scores, medianMillis);
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path folder = data.resolve("clean");
    if (!Files.isDirectory(folder)) {
      out.println("There are no evaluation sets at " + folder + "; name their folder with --data.");
      return 2;
    }
    for (String set : PAGE_SETS) {
      pages(out, set, CleanPage.read(folder.resolve(set + ".jsonl.gz")));
    }
    pastes(out, CleanPage.read(folder.resolve("pasted_text.jsonl.gz")));
    out.println("* " + Stopwatch.LEGEND);
    out.flush();
    return 0;
  }

  private void pages(PrintWriter out, String set, List<CleanPage> pages) throws IOException {
    out.printf(
        Locale.ROOT,
        "%n%-26s F1     prec   rec    f1page empty  ms*   [tuned / checked half]%n",
        set);
    List<Extractor> extractors = alone ? List.of(Extractor.NUTGRAF) : List.of(Extractor.values());
    Stopwatch.Laps laps = Stopwatch.laps(extractors, pages);
    for (Extractor extractor : extractors) {
      Run run = Run.of(pages, laps.texts(extractor), laps.medianMillis(extractor));
      line(out, extractor.title(), pages, run);
      dump(set + "." + extractor.name().toLowerCase(Locale.ROOT), pages, run.texts());
      if (extractor == Extractor.NUTGRAF) {
        worst(out, pages, run.scores());
        metadata(out, pages);
        untouched(out, pages);
      }
    }
  }

  private void pastes(PrintWriter out, List<CleanPage> pastes) throws IOException {
    out.printf(
        Locale.ROOT,
        "%n%-26s F1     prec   rec    f1page empty  ms*   [tuned / checked half]%n",
        "pasted_text");
    List<Extractor> ours = List.of(Extractor.NUTGRAF);
    for (String kind : List.of("-r", "-p")) {
      List<CleanPage> some = pastes.stream().filter(p -> p.id().endsWith(kind)).toList();
      Stopwatch.Laps laps = Stopwatch.laps(ours, some);
      Run run = Run.of(some, laps.texts(Extractor.NUTGRAF), laps.medianMillis(Extractor.NUTGRAF));
      line(out, "nutgraf " + kind, some, run);
      dump("pasted" + kind + ".nutgraf", some, run.texts());
      worst(out, some, run.scores());
    }
  }

  private static void line(PrintWriter out, String name, List<CleanPage> pages, Run run) {
    ShingleScore.Mean all = ShingleScore.mean(run.scores());
    out.printf(
        Locale.ROOT,
        "%-26s %.4f %.4f %.4f %.4f %5d %6.2f  [%.4f / %.4f]%n",
        name,
        all.f1(),
        all.precision(),
        all.recall(),
        all.byPage(),
        all.empty(),
        run.medianMillis(),
        half(pages, run.scores(), false).f1(),
        half(pages, run.scores(), true).f1());
  }

  private static ShingleScore.Mean half(
      List<CleanPage> pages, List<ShingleScore> scores, boolean checked) {
    List<ShingleScore> some = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).isInCheckedHalf() == checked) {
        some.add(scores.get(i));
      }
    }
    return ShingleScore.mean(some);
  }

  private static void worst(PrintWriter out, List<CleanPage> pages, List<ShingleScore> scores) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> scores.get(i).f1()));
    for (int i : order.subList(0, Math.min(WORST, order.size()))) {
      ShingleScore score = scores.get(i);
      out.printf(
          Locale.ROOT,
          "    f=%.3f extra=%-5d missed=%-5d %s %s%n",
          score.f1(),
          score.extra(),
          score.missed(),
          pages.get(i).id(),
          pages.get(i).url());
    }
  }

  private void metadata(PrintWriter out, List<CleanPage> pages) throws IOException {
    List<Reading> readings = pages.stream().map(Extractor::read).toList();
    for (MetadataScore.Field field : MetadataScore.of(pages, readings)) {
      out.printf(
          Locale.ROOT,
          "    %-7s %.3f (%d of %d, %d not found)%n",
          field.name(),
          field.share(),
          field.right(),
          field.stated(),
          field.absent());
    }
    if (dump.isPresent()) {
      Map<String, String[]> found = new TreeMap<>();
      for (int i = 0; i < pages.size(); i++) {
        found.put(pages.get(i).id(), MetadataScore.found(readings.get(i)));
      }
      Path file = dump.get().resolve("metadata." + pages.size() + ".json");
      Files.writeString(file, JsonMapper.shared().writeValueAsString(found));
    }
  }

  /// The right texts go in as plain text: every word should come out again.
  private static void untouched(PrintWriter out, List<CleanPage> pages) {
    long words = 0;
    long lost = 0;
    List<String> examples = new ArrayList<>();
    for (CleanPage page : pages) {
      Reading reading =
          ArticleReader.read(
              page.text().getBytes(StandardCharsets.UTF_8), Hints.named("gold.txt"), 20 << 20);
      String text =
          switch (reading) {
            case Reading.Legible legible -> legible.article().text();
            case Reading.Illegible _ -> "";
          };
      int goldWords = ShingleScore.words(page.text()).size();
      int missing = missing(page.text(), text);
      words += goldWords;
      lost += missing;
      if (missing > 0) {
        examples.add(page.id() + ":" + missing);
      }
    }
    out.printf(
        Locale.ROOT,
        "    untouched: %.3f %% of %d words kept; lost in %d texts: %s%n",
        100.0 * (words - lost) / words,
        words,
        examples.size(),
        String.join(" ", examples));
  }

  private static int missing(String gold, String text) {
    Map<String, Integer> bag = new HashMap<>();
    ShingleScore.words(gold).forEach(word -> bag.merge(word, 1, Integer::sum));
    ShingleScore.words(text).forEach(word -> bag.merge(word, -1, Integer::sum));
    return bag.values().stream().filter(n -> n > 0).mapToInt(Integer::intValue).sum();
  }

  private void dump(String name, List<CleanPage> pages, List<String> texts) {
    if (dump.isEmpty()) {
      return;
    }
    Map<String, String> byId = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      byId.put(pages.get(i).id(), texts.get(i));
    }
    try {
      Files.createDirectories(dump.get());
      Files.writeString(
          dump.get().resolve(name + ".json"), JsonMapper.shared().writeValueAsString(byId));
    } catch (IOException e) {
      throw new UncheckedIOException("writing the outputs to " + dump.get(), e);
    }
  }
}
