package dev.nutgraf.lab.names;

import dev.nutgraf.language.NameLexicon;
import dev.nutgraf.language.NameWeights;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab train names`: writes the model file that `language` ships.
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Trains the name tagger on ner_gmb_train and ner_wikigold.")
public final class TrainNames implements Callable<Integer> {

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

  @Option(names = "--x1", defaultValue = "5")
  int firstEpochs;

  @Option(names = "--x2", defaultValue = "10")
  int epochs;

  @Option(names = "--step", defaultValue = "0.1")
  double step;

  @Option(names = "--decay", defaultValue = "0.02")
  double decay;

  @Option(names = "--own", defaultValue = "0.15")
  double own;

  @Option(names = "--gold", defaultValue = "3")
  int gold;

  @Option(names = "--repair") boolean repair;
  @Option(names = "--swap", defaultValue = "0") double swap;
  @Option(names = "--caps", defaultValue = "0") double caps;
  @Option(names = "--titles", defaultValue = "0") double titles;
  @Option(names = "--datelines", defaultValue = "0") double datelines;
  @Option(names = "--keep", defaultValue = "250000")
  int keep;

  @Option(names = "--range", defaultValue = "2.5")
  double range;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getOut();
    long begin = System.nanoTime();
    NameLexicon lexicon = Lexicon.gather(resources);
    List<TaggedText> texts = new ArrayList<>();
    NameSwap swaps = new NameSwap(Lexicon.lists(), swap);
    LabelRepairs repairs = new LabelRepairs();
    Augmentation augmentation = new Augmentation(caps, titles, datelines);
    for (TaggedText text : NameSets.training(TaggedSet.read(data, "ner_gmb_train"), holdOut)) {
      TaggedText mended = repair ? repairs.repaired(text) : text;
      texts.add(augmentation.augmented(mended));
      if (swaps.wanted()) {
        texts.add(swaps.swapped(mended));
      }
    }
    List<TaggedText> wiki = NameSets.training(TaggedSet.read(data, "ner_wikigold"), holdOut);
    for (int i = 0; i < gold; i++) {
      if (swap > 0) {
        wiki.forEach(text -> texts.add(swaps.swapped(text)));
      }
      wiki.forEach(text -> texts.add(augmentation.augmented(text)));
    }
    NameTraining.Knobs knobs =
        new NameTraining.Knobs(
            new CrfTrainer.Settings(firstEpochs, step, decay, own, 0),
            new CrfTrainer.Settings(epochs, step, decay, own, 0.5),
            keep,
            range);
    NameWeights weights = new NameTraining(lexicon, knobs, log).train(texts);
    try (DataOutputStream file =
        new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(out)))) {
      lexicon.writeTo(file);
      weights.writeTo(file);
    }
    log.printf(
        "%s: %,d bytes, %d s%n", out, Files.size(out), (System.nanoTime() - begin) / 1_000_000_000);
    log.flush();
    return 0;
  }
}
