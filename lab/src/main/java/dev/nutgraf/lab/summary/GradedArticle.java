package dev.nutgraf.lab.summary;

import dev.nutgraf.lab.data.JsonLines;
import dev.nutgraf.summary.RankedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// An article of which a careful reader graded every sentence, or a teacher scored most.
///
/// @param publisher who published it, or the set it is from where nobody is named
/// @param grades a grade from 0 to 3 for each sentence; none where a teacher scored them
/// @param best the three sentences that make the best brief together
/// @param one the best single sentence, -1 where a teacher scored them
/// @param scores what a teacher says of each sentence, 0 to 1, NaN beyond its reach
record GradedArticle(
    String id,
    String set,
    String publisher,
    String text,
    RankedText sentences,
    List<Integer> grades,
    List<Integer> best,
    int one,
    List<Float> scores) {

  boolean isGraded() {
    return !grades.isEmpty();
  }

  /// Those of the file `readers/NAME.jsonl.gz` below `data`, in order.
  static List<GradedArticle> read(Path data, String name) throws IOException {
    List<GradedArticle> articles = new ArrayList<>();
    Path file = data.resolve("readers").resolve(name + ".jsonl.gz");
    JsonLines.forEach(file, node -> articles.add(of(node)));
    return articles;
  }

  private static GradedArticle of(JsonNode node) {
    List<String> sentences = new ArrayList<>();
    node.get("sentences").forEach(sentence -> sentences.add(sentence.asString()));
    String set = node.get("set").asString();
    String publisher = node.path("publisher").asString("");
    String title = node.path("title").asString("");
    List<Float> scores = new ArrayList<>();
    for (JsonNode score : node.path("scores")) {
      scores.add(score.isNull() ? Float.NaN : (float) score.asDouble());
    }
    return new GradedArticle(
        node.path("id").asString(node.path("source_id").asString("")),
        set,
        publisher.isEmpty() ? set : publisher,
        node.path("text").asString(""),
        new RankedText(
            sentences,
            integers(node.get("paragraphs")),
            title.isBlank() ? Optional.empty() : Optional.of(title)),
        integers(node.path("grades")),
        integers(node.path("best")),
        node.path("one").asInt(-1),
        scores);
  }

  private static List<Integer> integers(JsonNode nodes) {
    List<Integer> integers = new ArrayList<>();
    nodes.forEach(node -> integers.add(node.asInt()));
    return integers;
  }
}
