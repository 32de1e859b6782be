package dev.nutgraf.lab.facts;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab train parts-of-speech`: trains the tagger on the news set and writes its model; the same
/// data gives the same bytes. `--held-out` keeps every tenth document back and prints the accuracy
/// there instead.
@Command(
    name = "parts-of-speech",
    mixinStandardHelpOptions = true,
    description = "Trains the part-of-speech tagger.")
public final class TrainPartsOfSpeech extends FactsCommand {

  @Option(
      names = "--model",
      defaultValue = "function/src/main/resources/dev/nutgraf/language/tagger/parts-of-speech.bin",
      description = "where to write the model")
  Path model = Path.of("");

  @Option(names = "--rounds", defaultValue = "6", description = "passes over the sentences")
  int rounds;

  @Option(names = "--held-out", description = "train on nine tenths, measure on the rest")
  boolean heldOut;

  @Override
  protected void measure(PrintWriter out) throws IOException {
    List<TaggedSentence> sentences =
        FactSet.read(data, "ner_gmb_train").stream().map(TaggedSentence::of).toList();
    List<TaggedSentence> training =
        sentences.stream().filter(s -> !heldOut || s.document() % 10 != 0).toList();
    PerceptronTrainer trainer = new PerceptronTrainer(training);
    trainer.train(rounds);
    PerceptronTrainer.Model trained = trainer.model();
    out.printf(
        Locale.ROOT, "%d sentences, %d features%n", training.size(), trained.hashes().length);
    if (heldOut) {
      List<TaggedSentence> rest = sentences.stream().filter(s -> s.document() % 10 == 0).toList();
      out.printf(Locale.ROOT, "accuracy held out: %.2f %%%n", 100 * trainer.accuracy(rest));
      return;
    }
    try (DataOutputStream file =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(model)))) {
      file.writeInt(trained.hashes().length);
      file.writeInt(trained.weights().length);
      for (int hash : trained.hashes()) {
        file.writeInt(hash);
      }
      file.write(trained.weights());
    }
    out.printf("%s: %d bytes%n", model, Files.size(model));
  }
}
