package dev.nutgraf.lab.summary;

import dev.nutgraf.language.ModelBytes;
import dev.nutgraf.summary.RegressionForest;
import dev.nutgraf.summary.SentenceFeatures;
import dev.nutgraf.summary.SentenceRanker;
import dev.nutgraf.summary.WordWeights;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab train summary`: writes the model file that `summary` ships. What writers choose is learned
/// first: word weights, then trees that see, for each article, what weights learned without it say.
/// [ReaderTraining] then learns what readers want on top of it.
@Command(
    name = "summary",
    mixinStandardHelpOptions = true,
    description =
        "Trains the sentence ranker: what writers choose on summary/train and"
            + " summary/teacher_scores, what readers want on readers/graded and"
            + " readers/reader_scores.")
public final class TrainSummary implements Callable<Integer> {

  private static final int FOLDS = 5;

  /// The sets of articles whose sentences were graded, or scored by a teacher.
  private static final List<String> READERS = List.of("graded", "reader_scores");

  @Option(
      names = "--data",
      defaultValue = "../shared/eval",
      description = "The evaluation data (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      defaultValue = "function/src/main/resources/dev/nutgraf/summary/ranker.bin",
      description = "The model file (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("");

  @Option(
      names = "--hold-out",
      defaultValue = "3000",
      description =
          "Leave the last so many of summary/train out, to try settings on (default:"
              + " ${DEFAULT-VALUE}, as the model that ships).")
  private int holdOut;

  @Option(
      names = "--rename",
      description = {
        "Train nothing: write the model file anew with the names that its features have now.",
        "For features that were only renamed; what stands in their columns must be the same."
      })
  private boolean rename;

  @Option(
      names = "--keep-writers",
      description =
          "Keep what the model file has learned of writers; train its readers' part only.")
  private boolean keepWriters;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = Objects.requireNonNull(spec).commandLine().getOut();
    if (rename) {
      rename(out);
      log.println("wrote " + out + " with the names of its features");
      return 0;
    }
    if (!Files.isRegularFile(data.resolve("summary").resolve("train.jsonl.gz"))) {
      log.println(
          "There is no summary/train.jsonl.gz in " + data + "; name its folder with --data.");
      return 2;
    }
    long begin = System.nanoTime();
    SentenceRanker ofWriters = keepWriters ? read(out) : writers(log, begin);
    List<ReaderExample> examples = new ArrayList<>();
    for (String set : READERS) {
      GradedArticle.read(data, set).forEach(article -> examples.add(ReaderExample.of(article)));
    }
    SentenceRanker ranker =
        new ReaderTraining(ofWriters.words(), ofWriters.writers()).rankerOf(examples);
    note(
        log,
        begin,
        "%d networks of %d read articles".formatted(ranker.readers().size(), examples.size()));
    write(ranker, out);
    note(log, begin, "%s, %,d bytes".formatted(out, Files.size(out)));
    return 0;
  }

  /// What CNN and the Daily Mail's writers teach; its trees of readers say nothing yet.
  private SentenceRanker writers(PrintWriter log, long begin) throws IOException {
    List<Pair> pairs = Pair.read(data, "train");
    pairs = pairs.subList(0, pairs.size() - holdOut);
    Map<String, float[]> teacher = Pair.teacherScores(data);
    List<float[]> targets = new ArrayList<>();
    for (Pair pair : pairs) {
      targets.add(Targets.of(pair, Optional.ofNullable(teacher.get(pair.id()))));
    }
    note(log, begin, "targets of " + pairs.size() + " articles");
    CueExamples examples = CueExamples.of(pairs, targets);
    WordWeights rarity = WordWeights.of(examples.rarity());
    float[][][] rows = new float[pairs.size()][][];
    for (int fold = 0; fold < FOLDS; fold++) {
      WordWeights weights = rarity.withCues(CueTrainer.train(examples.without(fold, FOLDS)));
      for (int a = fold; a < rows.length; a += FOLDS) {
        rows[a] = SentenceFeatures.of(pairs.get(a).lines(), weights);
      }
      note(log, begin, "word weights without part " + fold);
    }
    WordWeights weights = rarity.withCues(CueTrainer.train(examples.without(-1, FOLDS)));
    RegressionForest forest = TreeGrower.of(TreeGrower.RECIPE, rows, targets).grow();
    note(log, begin, forest.trees().size() + " trees of writers");
    return SentenceRanker.ofWriters(weights, forest);
  }

  /// The model in `file`.
  static SentenceRanker read(Path file) throws IOException {
    return SentenceRanker.read(new ModelBytes(Files.readAllBytes(file)));
  }

  /// Writes the model in `file` anew with the names that its features have now; its scores stay.
  static void rename(Path file) throws IOException {
    write(SentenceRanker.readRenamed(new ModelBytes(Files.readAllBytes(file))), file);
  }

  private static void write(SentenceRanker ranker, Path file) throws IOException {
    try (DataOutputStream stream =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      ranker.write(stream);
    }
  }

  private static void note(PrintWriter log, long begin, String what) {
    log.printf("%4d s  %s%n", (System.nanoTime() - begin) / 1_000_000_000, what);
    log.flush();
  }
}
