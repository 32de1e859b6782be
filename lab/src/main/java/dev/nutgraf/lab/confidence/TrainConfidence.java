package dev.nutgraf.lab.confidence;

import dev.nutgraf.facts.confidence.ConfidenceModel;
import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.RatedKind;
import dev.nutgraf.lab.data.DataCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab train confidence`: learns how much each clue says of whether a fact is right, and writes
/// the weights; the same data gives the same file. To be run again when a finder of facts changed:
/// it takes a minute.
@Command(
    name = "confidence",
    mixinStandardHelpOptions = true,
    description = "Trains the models that say how sure each fact is.")
public final class TrainConfidence extends DataCommand {

  @Option(
      names = "--weights",
      defaultValue = "function/src/main/resources/dev/nutgraf/facts/confidence/confidence.txt",
      description = "where to write the weights")
  Path file = Path.of("");

  @Override
  protected void measure(PrintWriter out) throws IOException {
    ConfidenceModel notNews = NotNewsTraining.modelOf(NotNewsTraining.pages(data));
    List<GoldNews> gold = GoldNews.read(data);
    Examples examples = Examples.of(gold, ConfidenceModels.shipped().withNotNews(notNews));
    OutOfFold folds = new OutOfFold(examples, notNews);
    StringBuilder lines = new StringBuilder();
    lines.append(
        """
        # What each clue adds to the logit that a fact of a kind is right. A fact below `listed from` is
        # not in the brief. Learned from the articles of gold_news; holds no text of theirs.
        # Written by `lab train confidence`; the data card confidence.md says more.
        """);
    for (RatedKind kind : RatedKind.values()) {
      ConfidenceModel model =
          ConfidenceTraining.modelOf(
              examples.of(kind), folds.penalty(kind), folds.listedFrom(kind));
      append(lines, ConfidenceModels.section(kind), model);
      out.printf(
          "%s: %s facts, %s clues, penalty %.0f%n",
          ConfidenceModels.section(kind),
          examples.of(kind).size(),
          model.weights().size(),
          folds.penalty(kind));
    }
    append(lines, ConfidenceModels.NOT_NEWS, notNews);
    Files.writeString(file, lines.toString(), StandardCharsets.UTF_8);
    out.printf("%s: from %s articles%n", file, gold.size());
  }

  private static void append(StringBuilder lines, String section, ConfidenceModel model) {
    lines.append("\n[").append(section).append("]\n");
    append(lines, ConfidenceModels.CONSTANT, model.constant(), 3);
    append(lines, ConfidenceModels.LISTED_FROM, model.listedFrom().value(), 2);
    Map<String, Double> weights = new TreeMap<>(model.weights());
    weights.forEach((clue, weight) -> append(lines, clue, weight, 3));
  }

  private static void append(StringBuilder lines, String name, double value, int places) {
    lines.append(String.format(Locale.ROOT, "%s: %." + places + "f%n", name, value));
  }
}
