package dev.nutgraf.lab.facts;

import dev.nutgraf.language.PorterStemmer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// `lab train word-frequencies`: counts in how many of the news set's texts each stemmed word
/// stands; the same data gives the same file.
@Command(
    name = "word-frequencies",
    mixinStandardHelpOptions = true,
    description = "Counts the words that keyphrases are weighed against.")
public final class TrainWordFrequencies extends FactsCommand {

  /// Rarer words are all as rare as can be.
  private static final int FEWEST = 8;

  @Option(
      names = "--list",
      defaultValue = "function/src/main/resources/dev/nutgraf/language/word-frequencies.txt",
      description = "where to write the counts")
  Path list = Path.of("");

  @Override
  protected void measure(PrintWriter out) throws IOException {
    Map<Integer, Set<String>> documents = new HashMap<>();
    for (JsonNode node : FactSet.read(data, "ner_gmb_train")) {
      Set<String> stems = documents.computeIfAbsent(node.get("doc").asInt(), _ -> new HashSet<>());
      for (JsonNode token : node.get("tokens")) {
        String word = token.asString().toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && word.chars().allMatch(Character::isLetter)) {
          stems.add(PorterStemmer.stem(word));
        }
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    documents.values().forEach(stems -> stems.forEach(s -> counts.merge(s, 1, Integer::sum)));
    Map<Integer, Set<String>> byCount = new TreeMap<>();
    counts.forEach(
        (stem, count) -> {
          if (count >= FEWEST) {
            byCount.computeIfAbsent(count, _ -> new TreeSet<>()).add(stem);
          }
        });
    StringBuilder lines = new StringBuilder();
    lines.append(
        "# In how many of the texts of the Groningen Meaning Bank's news each stem stands.\n");
    lines.append("# Written by `lab train word-frequencies`.\n\n[documents]\n");
    lines.append(documents.size()).append("\n\n[stems by documents]\n");
    byCount.forEach(
        (count, stems) ->
            lines.append(count).append(": ").append(String.join(", ", stems)).append('\n'));
    Files.writeString(list, lines.toString(), StandardCharsets.UTF_8);
    out.printf("%s: %d texts, %d stems%n", list, documents.size(), counts.size());
  }
}
