package dev.nutgraf.lab.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.event.EventCandidate;
import dev.nutgraf.facts.event.EventFeature;
import dev.nutgraf.facts.event.EventFinder;
import dev.nutgraf.lab.data.DataCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// `lab train event`: learns which clause tells the main event from the sentence that a careful
/// reader of the graded articles calls the best alone, and writes the weights; the same data gives
/// the same file. The articles of gold_news, on which events are measured, are left out. Each
/// article counts twice, with its title and without, for many texts come without one.
@Command(
    name = "event",
    mixinStandardHelpOptions = true,
    description = "Trains the weights that choose the clause of the main event.")
public final class TrainEvent extends DataCommand {

  @Option(
      names = "--weights",
      defaultValue = "function/src/main/resources/dev/nutgraf/facts/event/event-weights.txt",
      description = "where to write the weights")
  Path file = Path.of("");

  private final List<double[]> features = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  @Override
  protected void measure(PrintWriter out) throws IOException {
    Set<String> measured = new HashSet<>();
    for (JsonNode node : FactSet.read(data, "gold_news")) {
      measured.add(node.get("id").asString());
    }
    int articles = 0;
    for (JsonNode node : FactSet.readFile(data.resolve("readers").resolve("graded.jsonl.gz"))) {
      if (!measured.contains(node.get("id").asString())) {
        articles++;
        learn(node, Optional.empty());
        learn(node, Optional.ofNullable(node.path("title").asString(null)));
      }
    }
    StringBuilder lines = new StringBuilder();
    lines.append("# What each feature of a clause adds to the logit that a reader takes its\n");
    lines.append(
        "# sentence for the best of the story. Learned from %s graded articles, in\n"
            .formatted(articles));
    lines.append("# which a large language model chose that sentence; holds no text. Written by\n");
    lines.append("# `lab train event`.\n\n[weights]\n");
    double[] weights = LogisticRegression.weights(features, labels);
    EventFeature[] named = EventFeature.values();
    for (int i = 0; i < named.length; i++) {
      lines.append(String.format(Locale.ROOT, "%s: %.3f%n", named[i].label(), weights[i]));
    }
    Files.writeString(file, lines.toString(), StandardCharsets.UTF_8);
    out.printf("%s: weights from %s clauses of %s articles%n", file, labels.size(), articles);
  }

  private void learn(JsonNode node, Optional<String> title) {
    String text = node.get("text").asString();
    String best = letters(node.get("sentences").get(node.get("one").asInt()).asString());
    Article article = FactSet.article(text, title, Optional.empty());
    for (EventCandidate candidate : EventFinder.candidates(article)) {
      String sentence = letters(article.sentences().get(candidate.sentence()).span().in(text));
      double[] row = new double[candidate.features().size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = candidate.features().get(i);
      }
      features.add(row);
      labels.add(best.startsWith(sentence) || sentence.startsWith(best));
    }
  }

  private static String letters(String sentence) {
    return sentence.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
