package dev.nutgraf.lab.facts;

import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.keyphrases.Keyphrase;
import dev.nutgraf.language.PorterStemmer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/// `lab evaluate keyphrases`: F1 of the first ten against people's keyphrases, exact after
/// stemming, averaged over articles; beside it TF-IDF and TextRank on the same articles.
@Command(
    name = "keyphrases",
    mixinStandardHelpOptions = true,
    description = "Measures keyphrases against TF-IDF and TextRank.")
public final class EvaluateKeyphrases extends FactsCommand {

  @Override
  protected void measure(PrintWriter out) throws IOException {
    List<JsonNode> cases = FactSet.read(data, "keyphrases");
    List<String> texts = cases.stream().map(node -> node.get("text").asString()).toList();
    List<Set<String>> gold = cases.stream().map(EvaluateKeyphrases::gold).toList();
    KeyphraseBaselines baselines = new KeyphraseBaselines(texts);
    KeyphraseScore ours = new KeyphraseScore();
    KeyphraseScore tfIdf = new KeyphraseScore();
    KeyphraseScore textRank = new KeyphraseScore();
    List<String> worst = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).replace('\r', '\n');
      List<String> found =
          FactFinder.factsOf(FactSet.article(text, Optional.empty(), Optional.empty()))
              .keyphrases()
              .stream()
              .map(Keyphrase::text)
              .toList();
      double f = ours.add(i, gold.get(i), stems(found));
      tfIdf.add(i, gold.get(i), stems(baselines.tfIdf(i)));
      textRank.add(i, gold.get(i), stems(baselines.textRank(i)));
      if (f < 0.1) {
        worst.add("%.2f %s".formatted(f, found));
      }
    }
    out.printf("keyphrases F@10: %s%n", ours);
    out.printf("TF-IDF F@10:     %s%n", tfIdf);
    out.printf("TextRank F@10:   %s%n", textRank);
    show(out, "worst", worst);
  }

  /// The stemmed keyphrases of people.
  static Set<String> gold(JsonNode node) {
    Set<String> gold = new HashSet<>();
    node.get("keys").forEach(key -> gold.add(stem(key.asString())));
    gold.remove("");
    return gold;
  }

  /// Each of `phrases` stemmed, in order.
  static Set<String> stems(List<String> phrases) {
    return phrases.stream()
        .map(EvaluateKeyphrases::stem)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The words of a phrase, stemmed; the gold has lost the hyphens inside its words.
  static String stem(String phrase) {
    List<String> stems = new ArrayList<>();
    String plain = phrase.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "");
    for (String word : plain.replaceAll("[-.'’]", "").split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        stems.add(PorterStemmer.stem(word));
      }
    }
    return String.join(" ", stems);
  }
}
