package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLabels;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a gzipped set of tagged sentences, one JSON object a line, into its texts.
final class TaggedSet {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TaggedSet() {}

  /// The texts of the set `name` in the folder `data`, in order.
  static List<TaggedText> read(Path data, String name) throws IOException {
    Path file = data.resolve("facts").resolve(name + ".jsonl.gz");
    Map<String, List<JsonNode>> texts = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode sentence = JSON.readTree(line);
        texts
            .computeIfAbsent(sentence.get("doc").asString(), doc -> new ArrayList<>())
            .add(sentence);
      }
    }
    return texts.values().stream().map(TaggedSet::text).toList();
  }

  private static TaggedText text(List<JsonNode> nodes) {
    List<List<String>> sentences = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (JsonNode node : nodes) {
      sentences.add(node.get("tokens").values().stream().map(JsonNode::asString).toList());
      labels.add(
          node.get("tags").values().stream()
              .map(JsonNode::asString)
              .mapToInt(NameLabels::of)
              .toArray());
    }
    return new TaggedText(sentences, labels);
  }
}
