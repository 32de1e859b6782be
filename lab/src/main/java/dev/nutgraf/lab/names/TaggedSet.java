package dev.nutgraf.lab.names;

import dev.nutgraf.lab.data.JsonLines;
import dev.nutgraf.language.tagger.NameLabels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads a set of tagged sentences, one JSON object a line, into its texts.
final class TaggedSet {

  private static final Set<String> KINDS = Set.of("PER", "LOC", "ORG", "MISC");

  /// What stands in place of a text's number where the set does not tell texts apart.
  private static final String NO_DOCUMENT = "-1";

  private TaggedSet() {}

  /// How many sentences of a set that is only measured are taken for one text where it does not
  /// tell texts apart.
  private static final int ALL = Integer.MAX_VALUE;

  /// The texts of the set `name` in the folder `data`, in order.
  static List<TaggedText> read(Path data, String name) throws IOException {
    return read(data, TrainingSet.whole(name, true, ALL));
  }

  /// The texts of `set` in the folder `data`, in order.
  static List<TaggedText> read(Path data, TrainingSet set) throws IOException {
    List<JsonNode> sentences = new ArrayList<>();
    JsonLines.forEach(JsonLines.file(data.resolve("facts"), set.name()), sentences::add);
    Map<String, List<JsonNode>> texts = new LinkedHashMap<>();
    for (int read = 0; read < sentences.size(); read++) {
      String doc = sentences.get(read).get("doc").asString();
      String text = doc.equals(NO_DOCUMENT) ? doc + " " + read / set.sentencesOfText() : doc;
      texts.computeIfAbsent(text, t -> new ArrayList<>()).add(sentences.get(read));
    }
    return texts.values().stream().map(nodes -> text(nodes, set.othersMarked())).toList();
  }

  private static TaggedText text(List<JsonNode> nodes, boolean othersMarked) {
    List<List<String>> sentences = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (JsonNode node : nodes) {
      sentences.add(node.get("tokens").values().stream().map(JsonNode::asString).toList());
      labels.add(
          node.get("tags").values().stream()
              .map(JsonNode::asString)
              .mapToInt(TaggedSet::label)
              .toArray());
    }
    for (int[] given : labels) {
      beginNames(given);
    }
    return new TaggedText(sentences, labels, othersMarked);
  }

  /// A handful of labels are of no kind or of one that names nothing ("B-DAY").
  private static int label(String text) {
    String kind = text.substring(text.indexOf('-') + 1);
    return KINDS.contains(kind) ? NameLabels.of(text) : NameLabels.OUTSIDE;
  }

  /// A name that is continued and never begun begins where it is continued first.
  private static void beginNames(int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      boolean begun = i > 0 && NameLabels.mayFollow(labels[i - 1], labels[i]);
      if (NameLabels.continues(labels[i]) && !begun) {
        labels[i]--;
      }
    }
  }
}
