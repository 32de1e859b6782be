package dev.nutgraf.lab.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  private static final JsonMapper JSON = JsonMapper.builder().build();

  Pair {
    summary = List.copyOf(summary);
  }

  /// The lines of the text that are not blank.
  List<String> lines() {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// The pairs of the set `name` below the folder `data`, in order.
  static List<Pair> read(Path data, String name) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (BufferedReader lines = open(data, name)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        pairs.add(
            new Pair(
                node.get("id").asString(),
                node.get("text").asString(),
                node.get("lines").asString().equals("sentences"),
                Optional.ofNullable(node.get("title")).map(JsonNode::asString),
                node.has("summary") ? node.get("summary").asString().lines().toList() : List.of()));
      }
    }
    return pairs;
  }

  /// For each article what the teacher says of its lines; NaN where it says nothing.
  static Map<String, float[]> teacherScores(Path data) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    try (BufferedReader lines = open(data, "teacher_scores")) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        JsonNode values = node.get("scores");
        float[] row = new float[values.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = values.get(i).isNull() ? Float.NaN : (float) values.get(i).asDouble();
        }
        scores.put(node.get("id").asString(), row);
      }
    }
    return scores;
  }

  private static BufferedReader open(Path data, String name) throws IOException {
    Path file = data.resolve("summary").resolve(name + ".jsonl.gz");
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
