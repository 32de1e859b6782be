package dev.nutgraf.lab.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.Keyphrase;
import dev.nutgraf.facts.KeyphraseCandidate;
import dev.nutgraf.facts.KeyphraseFinder;
import dev.nutgraf.facts.KeyphraseWeights;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// `lab train keyphrases`: learns what each feature of a candidate is worth and writes the weights;
/// the same data gives the same file. Before that it measures on articles held out: on each half
/// with the weights of the other, and on each fifth with the weights of the rest.
@Command(
    name = "keyphrases",
    mixinStandardHelpOptions = true,
    description = "Trains the weights that rank keyphrases.")
public final class TrainKeyphrases extends FactsCommand {

  private static final List<String> FEATURES =
      List.of(
          "always",
          "log of the count",
          "log of the first place",
          "letters",
          "share that stands alone",
          "share behind a determiner",
          "share behind a preposition",
          "log of the length of the article",
          "longer than two words");

  @Option(
      names = "--weights",
      defaultValue = "function/src/main/resources/dev/nutgraf/facts/keyphrase-weights.txt",
      description = "where to write the weights")
  Path file = Path.of("");

  private record Case(String text, List<KeyphraseCandidate> candidates, Set<String> gold) {}

  @Override
  void measure(PrintWriter out) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (JsonNode node : FactSet.read(data, "keyphrases")) {
      String text = node.get("text").asString().replace('\r', '\n');
      Article article = FactSet.article(text, Optional.empty(), Optional.empty());
      cases.add(new Case(text, KeyphraseFinder.candidates(article), EvaluateKeyphrases.gold(node)));
    }
    for (int folds : List.of(2, 5)) {
      out.printf("F@10 held out, %s folds: %s%n", folds, heldOut(cases, folds));
    }
    KeyphraseWeights weights = weights(cases, _ -> true);
    StringBuilder lines = new StringBuilder();
    lines.append("# What each feature of a keyphrase candidate adds to the logit.\n");
    lines.append("# Learned from the 250 articles of the 500N-KPCrowd sample; holds no text.\n");
    lines.append("# Written by `lab train keyphrases`.\n");
    append(lines, "words", weights.words());
    append(lines, "phrases", weights.phrases());
    Files.writeString(file, lines.toString(), StandardCharsets.UTF_8);
    out.printf("%s: %s weights%n", file, 2 * FEATURES.size());
  }

  private static KeyphraseScore heldOut(List<Case> cases, int folds) {
    KeyphraseScore score = new KeyphraseScore();
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      KeyphraseWeights weights = weights(cases, i -> i % folds != held);
      for (int i = fold; i < cases.size(); i += folds) {
        List<String> found =
            KeyphraseFinder.chosen(cases.get(i).text(), cases.get(i).candidates(), weights).stream()
                .map(Keyphrase::text)
                .toList();
        score.add(i, cases.get(i).gold(), EvaluateKeyphrases.stems(found));
      }
    }
    return score;
  }

  private static KeyphraseWeights weights(List<Case> cases, IntPredicate used) {
    return new KeyphraseWeights(weights(cases, used, false), weights(cases, used, true));
  }

  private static List<Double> weights(List<Case> cases, IntPredicate used, boolean phrases) {
    List<double[]> features = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Case one = cases.get(i);
      for (KeyphraseCandidate candidate : one.candidates()) {
        if (used.test(i) && candidate.isPhrase() == phrases) {
          features.add(candidate.features());
          String text = candidate.in(one.text());
          labels.add(one.gold().contains(EvaluateKeyphrases.stem(text)));
        }
      }
    }
    List<Double> weights = new ArrayList<>();
    for (double weight : LogisticRegression.weights(features, labels)) {
      weights.add(Math.round(1000 * weight) / 1000.0);
    }
    return weights;
  }

  private static void append(StringBuilder lines, String section, List<Double> weights) {
    lines.append("\n[").append(section).append("]\n");
    for (int i = 0; i < weights.size(); i++) {
      lines.append(String.format(Locale.ROOT, "%s: %.3f%n", FEATURES.get(i), weights.get(i)));
    }
  }
}
