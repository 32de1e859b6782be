package dev.nutgraf.lab.facts;

import dev.nutgraf.facts.keyphrases.KeyphraseCandidate;
import dev.nutgraf.facts.keyphrases.KeyphraseFeature;
import dev.nutgraf.facts.keyphrases.KeyphraseFinder;
import dev.nutgraf.lab.data.DataCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// `lab train keyphrases`: learns what each feature of a candidate is worth and writes the weights;
/// the same data gives the same file. A candidate counts as a keyphrase where the writer of the
/// article's summary used its words; the sets on which keyphrases are measured play no part.
@Command(
    name = "keyphrases",
    mixinStandardHelpOptions = true,
    description = "Trains the weights that rank keyphrases.")
public final class TrainKeyphrases extends DataCommand {

  @Option(
      names = "--weights",
      defaultValue =
          "function/src/main/resources/dev/nutgraf/facts/keyphrases/keyphrase-weights.txt",
      description = "where to write the weights")
  Path file = Path.of("");

  /// What one kind of candidate, words or phrases, has to learn from.
  private record Examples(List<double[]> features, List<Boolean> labels) {

    Examples() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(KeyphraseCandidate candidate, boolean used) {
      features.add(KeyphraseFeature.allOf(candidate));
      labels.add(used);
    }

    double[] weights() {
      return LogisticRegression.weights(features, labels);
    }
  }

  @Override
  protected void measure(PrintWriter out) throws IOException {
    Examples words = new Examples();
    Examples phrases = new Examples();
    List<JsonNode> articles =
        FactSet.readFile(data.resolve("summary").resolve("cased_validation.jsonl.gz"));
    for (JsonNode node : articles) {
      String text = node.get("text").asString();
      String summary = " " + EvaluateKeyphrases.stem(node.get("summary").asString()) + " ";
      for (KeyphraseCandidate candidate :
          KeyphraseFinder.candidates(FactSet.article(text, Optional.empty(), Optional.empty()))) {
        boolean used = summary.contains(" " + EvaluateKeyphrases.stem(candidate.in(text)) + " ");
        (candidate.isPhrase() ? phrases : words).add(candidate, used);
      }
    }
    StringBuilder lines = new StringBuilder();
    lines.append(
        "# What each feature of a keyphrase candidate adds to the logit that a writer uses\n");
    lines.append(
        "# its words in a summary. Learned from %s CNN articles with their highlights;\n"
            .formatted(articles.size()));
    lines.append("# holds no text. Written by `lab train keyphrases`.\n");
    append(lines, "words", words.weights());
    append(lines, "phrases", phrases.weights());
    Files.writeString(file, lines.toString(), StandardCharsets.UTF_8);
    out.printf(
        "%s: weights from %s words and %s phrases of %s articles%n",
        file, words.labels().size(), phrases.labels().size(), articles.size());
  }

  private static void append(StringBuilder lines, String section, double[] weights) {
    lines.append("\n[").append(section).append("]\n");
    KeyphraseFeature[] features = KeyphraseFeature.values();
    for (int i = 0; i < features.length; i++) {
      lines.append(String.format(Locale.ROOT, "%s: %.3f%n", features[i].label(), weights[i]));
    }
  }
}
