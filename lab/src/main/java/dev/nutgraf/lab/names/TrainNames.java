package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLexicon;
import dev.nutgraf.language.tagger.NameWeights;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab train names`: writes the model file that `language` ships.
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Trains the name tagger on the tagged sets that may train what ships.")
public final class TrainNames implements Callable<Integer> {

  /// Tuned on the held-out tenth of the training sets. The large decay makes for few and large
  /// weights, which carry over better to other writers. Half the sentences of the second round do
  /// without votes, so that one set of weights serves both rounds.
  private static final NameTraining.Knobs KNOBS =
      new NameTraining.Knobs(
          new CrfTrainer.Settings(5, 0.07, 0.12, 0.15, 0),
          new CrfTrainer.Settings(10, 0.07, 0.12, 0.15, 0.5),
          235_000,
          2.5);

  @Option(names = "--data", defaultValue = "../shared/eval", description = "the evaluation data")
  Path data = Path.of("");

  @Option(
      names = "--resources",
      defaultValue = "../shared/resources",
      description = "the folder of word_clusters.tsv")
  Path resources = Path.of("");

  @Option(names = "--out", description = "the model file", defaultValue = NameSets.MODEL)
  Path out = Path.of("");

  @Option(names = "--hold-out", description = "leave every tenth text out of the training")
  boolean holdOut;

  private final PrintWriter log = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

  @Override
  public Integer call() throws IOException {
    Path clusters = resources.resolve(Lexicon.CLUSTERS);
    if (!Files.isDirectory(data.resolve("facts")) || !Files.exists(clusters)) {
      log.printf(
          "no tagged sets in %s or no %s: name the folders with --data and --resources%n",
          data.resolve("facts"), clusters);
      log.flush();
      return 2;
    }
    long begin = System.nanoTime();
    NameLexicon lexicon = Lexicon.gather(resources);
    NameWeights weights = new NameTraining(lexicon, KNOBS, log).train(texts());
    try (DataOutputStream file =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
      lexicon.writeTo(file);
      weights.writeTo(file);
    }
    log.printf(
        "%s: %,d bytes, %d s%n", out, Files.size(out), (System.nanoTime() - begin) / 1_000_000_000);
    log.flush();
    return 0;
  }

  private List<TaggedText> texts() throws IOException {
    NameSwap swap = new NameSwap(Lexicon.lists());
    Augmentation augmentation = new Augmentation();
    List<TaggedText> texts = new ArrayList<>();
    for (TrainingSet set : NameSets.TRAINING) {
      List<TaggedText> read = NameSets.training(TaggedSet.read(data, set), holdOut);
      for (int t = 0; t < read.size(); t += set.every()) {
        texts.add(augmentation.augmented(read.get(t)));
        if (set.alwaysSwapped() || swap.wanted()) {
          texts.add(swap.swapped(read.get(t)));
        }
      }
    }
    return texts;
  }
}
