package dev.nutgraf.lab.summary;

import dev.nutgraf.lab.data.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// An article and what a person wrote to sum it up.
///
/// @param splitIntoSentences whether each line of `text` is a sentence; else a paragraph
/// @param title the headline, in sets that have titles
/// @param summary the summary's sentences; none in sets that have titles only
record Pair(
    String id,
    String text,
    boolean splitIntoSentences,
    Optional<String> title,
    List<String> summary) {

  Pair {
    summary = List.copyOf(summary);
  }

  /// The lines of the text that are not blank.
  List<String> lines() {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// The pairs of the set `name` below the folder `data`, in order.
  ///
  /// @throws java.nio.file.NoSuchFileException when the data folder does not hold it
  static List<Pair> read(Path data, String name) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    JsonLines.forEach(
        file(data, name),
        node ->
            pairs.add(
                new Pair(
                    node.get("id").asString(),
                    node.get("text").asString(),
                    node.get("lines").asString().equals("sentences"),
                    Optional.ofNullable(node.get("title")).map(JsonNode::asString),
                    node.has("summary")
                        ? node.get("summary").asString().lines().toList()
                        : List.of())));
    return pairs;
  }

  /// For each article what the teacher says of its lines; NaN where it says nothing.
  static Map<String, float[]> teacherScores(Path data) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    JsonLines.forEach(
        file(data, "teacher_scores"),
        node -> {
          JsonNode values = node.get("scores");
          float[] row = new float[values.size()];
          for (int i = 0; i < row.length; i++) {
            row[i] = values.get(i).isNull() ? Float.NaN : (float) values.get(i).asDouble();
          }
          scores.put(node.get("id").asString(), row);
        });
    return scores;
  }

  private static Path file(Path data, String name) {
    return JsonLines.file(data.resolve("summary"), name);
  }
}
