package dev.nutgraf.lab.names;

import dev.nutgraf.lab.data.DataCommand;
import dev.nutgraf.language.ModelBytes;
import dev.nutgraf.language.tagger.NameTagger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab evaluate names`: precision, recall and F1 by kind on every set, of the tagger alone, of
/// what the brief lists, and of OpenNLP trained on the same data in the same run.
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = "Measures the name tagger on every tagged set.")
public final class EvaluateNames extends DataCommand {

  private static final List<String> SETS =
      List.of(
          "ner_gmb_test",
          "ner_conll_dev_measure_only",
          "ner_worldwide_dev_measure_only",
          "ner_gum_news",
          "ner_ewt",
          "ner_btc_test",
          "ner_wnut17_test");

  @Option(names = "--model", description = "the model file", defaultValue = NameSets.MODEL)
  Path model = Path.of("");

  @Option(names = "--held-out", description = "also the texts that train --hold-out left out")
  boolean heldOut;

  @Option(names = "--opennlp", description = "also train and measure OpenNLP")
  boolean openNlp;

  @Option(names = "--brief", description = "also measure what the brief lists")
  boolean brief;

  private record Measured(String name, Function<List<List<String>>, List<int[]>> labels) {}

  private record NamedSet(String name, List<TaggedText> texts) {}

  @Override
  protected void measure(PrintWriter out) throws IOException {
    long begin = System.nanoTime();
    NameTagger tagger = NameTagger.readFrom(new ModelBytes(Files.readAllBytes(model)));
    out.printf(
        Locale.ROOT,
        "%s: %,d bytes, read in %.0f ms%n",
        model,
        Files.size(model),
        (System.nanoTime() - begin) / 1e6);
    List<Measured> measured = new ArrayList<>();
    measured.add(new Measured("tagger", tagger::labels));
    if (brief) {
      measured.add(new Measured("brief", BriefNames::labels));
    }
    if (openNlp) {
      OpenNlpNames other = openNlp(out);
      measured.add(new Measured("OpenNLP", other::labels));
    }
    for (NamedSet set : sets(out)) {
      for (Measured one : measured) {
        measure(out, one, set);
      }
    }
  }

  private OpenNlpNames openNlp(PrintWriter out) throws IOException {
    List<TaggedText> texts = new ArrayList<>();
    for (TrainingSet set : NameSets.TRAINING) {
      texts.addAll(NameSets.training(TaggedSet.read(data, set), heldOut));
    }
    long begin = System.nanoTime();
    OpenNlpNames other = OpenNlpNames.trainedOn(texts);
    out.printf(
        Locale.ROOT,
        "OpenNLP: %,d bytes, trained in %.0f s%n",
        other.bytes(),
        (System.nanoTime() - begin) / 1e9);
    out.flush();
    return other;
  }

  private List<NamedSet> sets(PrintWriter out) throws IOException {
    List<NamedSet> sets = new ArrayList<>();
    if (heldOut) {
      for (TrainingSet set : NameSets.TRAINING) {
        sets.add(new NamedSet(set.name() + " held", NameSets.heldOut(TaggedSet.read(data, set))));
      }
    }
    for (String set : SETS) {
      try {
        sets.add(new NamedSet(set, TaggedSet.read(data, set)));
      } catch (NoSuchFileException absent) {
        out.printf("%s: not in %s%n", set, data);
      }
    }
    return sets;
  }

  private static void measure(PrintWriter out, Measured measured, NamedSet set) {
    Scores scores = new Scores();
    long begin = System.nanoTime();
    int tokens = 0;
    for (TaggedText text : set.texts()) {
      List<int[]> found = measured.labels().apply(text.sentences());
      tokens += text.tokens();
      for (int s = 0; s < found.size(); s++) {
        scores.add(text.labels().get(s), found.get(s));
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    out.printf(
        Locale.ROOT,
        "%-9s%s  %,8.0f tokens/s%n",
        measured.name(),
        scores.line(set.name()),
        tokens / seconds);
    out.flush();
  }
}
