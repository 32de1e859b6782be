package dev.nutgraf.lab.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.lab.summary.Rouge.Stemmed;
import dev.nutgraf.summary.ScoredSentences;
import dev.nutgraf.summary.Summarizer;
import dev.nutgraf.summary.Summary;
import dev.nutgraf.summary.SummaryLength;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `lab evaluate summary`: this project beside the lead, the usual extractive methods and the
/// oracle, on the same sentences.
@Command(
    name = "summary",
    mixinStandardHelpOptions = true,
    description =
        "Measures summaries by a careful reader's grades, by ROUGE, by how they read, and by the"
            + " titles they cover.")
public final class EvaluateSummary implements Callable<Integer> {

  private static final String OURS = "nutgraf";
  private static final String LEAD = "lead";
  private static final String GRADED = "graded";
  private static final int WORST = 10;
  private static final int WARM_UP = 300;

  /// Processor time does not count what other programs do meanwhile.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Option(
      names = "--data",
      defaultValue = "../shared/eval",
      description = "The evaluation data (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--sets",
      split = ",",
      defaultValue =
          "graded,validation,cased_validation,cased_boilerplate,other_publishers,inshorts_dev,"
              + "allsides_dev,descriptions_dev,titled_articles,gum_wikinews_dev",
      description = {
        "The sets to measure on (default: ${DEFAULT-VALUE}).",
        "For graded, rankers are trained first, one for each fold of publishers."
      })
  private List<String> sets = List.of();

  @Option(
      names = "--sentences",
      defaultValue = "3",
      description = "How many sentences a summary has (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(names = "--alone", description = "Only this project, the lead and the oracle.")
  private boolean alone;

  @Option(
      names = "--dump",
      description = "Also write each set's summaries there, as JSON lines for other scorers.")
  private Optional<Path> dump = Optional.empty();

  @Option(
      names = "--out-of-fold",
      description =
          "Also write the briefs of the graded articles there, each by a ranker that saw neither"
              + " its publisher nor its story.")
  private Optional<Path> outOfFold = Optional.empty();

  @Option(
      names = "--model",
      defaultValue = "function/src/main/resources/dev/nutgraf/summary/ranker.bin",
      description = "Where the folds' rankers learn of writers from (default: ${DEFAULT-VALUE}).")
  private Path model = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  /// An article with what was chosen of it.
  private record Run(Pair pair, Article article, Summary summary, double millis) {

    List<Integer> chosen() {
      return summary.sentences().stream().map(Summary.Choice::index).toList();
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (!Files.isDirectory(data.resolve("summary"))) {
      out.println("There is no folder summary in " + data + "; name its parent with --data.");
      return 2;
    }
    for (String set : sets) {
      try {
        measure(out, set);
      } catch (NoSuchFileException absent) {
        out.printf("%n%s: not in %s%n", set, data);
      }
      out.flush();
    }
    return 0;
  }

  private void measure(PrintWriter out, String set) throws IOException {
    if (set.equals(GRADED)) {
      new EvaluateGraded(data, outOfFold).run(out, TrainSummary.read(model));
      return;
    }
    List<Pair> pairs = Pair.read(data, set);
    List<Run> runs = runs(pairs);
    out.printf("%n%s: %d articles", set, runs.size());
    int rejected = pairs.size() - runs.size();
    out.println(rejected == 0 ? "" : ", and %d texts that are rejected".formatted(rejected));
    if (runs.stream().anyMatch(run -> !run.pair().summary().isEmpty())) {
      rouge(out, runs);
    } else {
      titles(out, runs);
    }
    if (dump.isPresent()) {
      dump(dump.get().resolve(set + ".jsonl"), runs);
    }
    Coherence coherence = new Coherence();
    runs.forEach(run -> coherence.add(run.article(), run.summary(), count));
    out.println("  " + coherence);
    double[] millis = runs.stream().skip(WARM_UP).mapToDouble(Run::millis).sorted().toArray();
    if (millis.length > 0) {
      out.printf(
          Locale.ROOT,
          "  %.2f ms of processor time an article (median once warm)%n",
          millis[millis.length / 2]);
    }
  }

  private List<Run> runs(List<Pair> pairs) {
    List<Run> runs = new ArrayList<>();
    for (Pair pair : pairs) {
      Optional<Article> read = SplitArticle.of(pair);
      if (read.isEmpty()) {
        continue;
      }
      Article article = read.get();
      KeyFacts facts = pair.splitIntoSentences() ? KeyFacts.NONE : FactFinder.factsOf(article);
      long begin = THREADS.getCurrentThreadCpuTime();
      Summary summary =
          Summarizer.summarize(
              article, ScoredSentences.of(article), facts, new SummaryLength.Sentences(count));
      runs.add(new Run(pair, article, summary, (THREADS.getCurrentThreadCpuTime() - begin) / 1e6));
    }
    return runs;
  }

  private void rouge(PrintWriter out, List<Run> runs) {
    Scoreboard board = new Scoreboard();
    int asLead = 0;
    for (Run run : runs) {
      Stemmed reference = Stemmed.of(run.pair().summary());
      List<List<String>> stems =
          SplitArticle.sentences(run.article()).stream().map(Rouge::stems).toList();
      List<Integer> lead = Extracts.lead(stems.size(), count);
      asLead += run.chosen().equals(lead) ? 1 : 0;
      board.add(LEAD, score(reference, stems, lead));
      board.add(OURS, score(reference, stems, run.chosen()));
      if (!alone) {
        List<List<String>> content = stems.stream().map(FunctionWords::without).toList();
        board.add("textrank", score(reference, stems, Extracts.textRank(content, count)));
        board.add("lexrank", score(reference, stems, Extracts.lexRank(content, count)));
        board.add("lsa", score(reference, stems, Extracts.latentSemantic(content, count)));
      }
      board.add("oracle", score(reference, stems, Extracts.oracle(reference, stems, count)));
    }
    out.println("  F1 x 100 [95 %], gain over the lead [95 %]: ROUGE-1, ROUGE-2, ROUGE-Lsum");
    board.lines(LEAD).forEach(line -> out.println("  " + line));
    out.printf(Locale.ROOT, "  %.1f %% are the lead itself%n", 100.0 * asLead / runs.size());
    worst(out, runs, board);
  }

  private static void worst(PrintWriter out, List<Run> runs, Scoreboard board) {
    double[] gains = new double[runs.size()];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = 100 * (board.of(OURS).get(i).one() - board.of(LEAD).get(i).one());
    }
    out.println("  loses most to the lead:");
    IntStream.range(0, gains.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> gains[i]))
        .limit(WORST)
        .forEach(
            i ->
                out.printf(
                    Locale.ROOT,
                    "    %+6.1f  %s chose %s of %d%n",
                    gains[i],
                    runs.get(i).pair().id(),
                    runs.get(i).chosen(),
                    runs.get(i).article().sentences().size()));
  }

  /// How much of an unseen title's words the chosen sentences and the lead hold.
  private void titles(PrintWriter out, List<Run> runs) {
    double[] ours = new double[runs.size()];
    double[] theirs = new double[runs.size()];
    for (int i = 0; i < ours.length; i++) {
      Run run = runs.get(i);
      List<String> title = Rouge.stems(run.pair().title().orElse(""));
      List<List<String>> stems =
          SplitArticle.sentences(run.article()).stream().map(Rouge::stems).toList();
      ours[i] = covered(title, stems, run.chosen());
      theirs[i] = covered(title, stems, Extracts.lead(stems.size(), count));
    }
    out.printf(
        Locale.ROOT,
        "  of the title's words: %.1f %% in the summary, %.1f %% in the lead%n",
        100 * Arrays.stream(ours).average().orElse(0),
        100 * Arrays.stream(theirs).average().orElse(0));
  }

  private static double covered(
      List<String> title, List<List<String>> stems, List<Integer> chosen) {
    long held =
        title.stream()
            .filter(stem -> chosen.stream().anyMatch(i -> stems.get(i).contains(stem)))
            .count();
    return title.isEmpty() ? 0 : (double) held / title.size();
  }

  private static void dump(Path file, List<Run> runs) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Run run : runs) {
      Map<String, String> line = new LinkedHashMap<>();
      line.put("id", run.pair().id());
      line.put("reference", String.join("\n", run.pair().summary()));
      List<String> sentences = run.chosen().stream().map(run.article()::sentenceText).toList();
      line.put("summary", String.join("\n", sentences));
      lines.add(JsonMapper.shared().writeValueAsString(line));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }

  private static Rouge score(Stemmed reference, List<List<String>> stems, List<Integer> chosen) {
    return Rouge.of(reference, new Stemmed(chosen.stream().map(stems::get).toList()));
  }
}
