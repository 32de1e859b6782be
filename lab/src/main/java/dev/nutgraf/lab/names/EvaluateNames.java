package dev.nutgraf.lab.names;

import dev.nutgraf.language.NameTagger;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab evaluate names`: precision, recall and F1 by kind on every set.
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Measures the name tagger on every tagged set.")
public final class EvaluateNames implements Callable<Integer> {

  @Option(names = "--data", defaultValue = "../shared/eval", description = "the evaluation data")
  Path data = Path.of("");

  @Option(names = "--model", description = "the model file", defaultValue = NameSets.MODEL)
  Path model = Path.of("");

  @Option(names = "--held-out", description = "also the texts that train --hold-out left out")
  boolean heldOut;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getOut();
    NameTagger tagger;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(model)))) {
      tagger = NameTagger.readFrom(in);
    }
    if (heldOut) {
      for (String set : List.of("ner_gmb_train", "ner_wikigold")) {
        measure(log, set + " held", tagger, NameSets.heldOut(TaggedSet.read(data, set)));
      }
    }
    for (String set :
        List.of("ner_gmb_test", "ner_conll_dev_measure_only", "ner_gum_news", "ner_ewt")) {
      measure(log, set, tagger, TaggedSet.read(data, set));
    }
    log.flush();
    return 0;
  }

  private static void measure(
      PrintWriter log, String name, NameTagger tagger, List<TaggedText> texts) {
    Scores scores = new Scores();
    long begin = System.nanoTime();
    int tokens = 0;
    for (TaggedText text : texts) {
      List<int[]> found = tagger.labels(text.sentences());
      tokens += text.tokens();
      for (int s = 0; s < found.size(); s++) {
        scores.add(text.labels().get(s), found.get(s));
      }
    }
    double ms = (System.nanoTime() - begin) / 1e6;
    log.printf("%s  %.2f ms/1000%n", scores.line(name), ms / tokens * 1000);
  }
}
