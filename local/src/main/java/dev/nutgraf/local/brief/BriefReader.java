package dev.nutgraf.local.brief;

import static dev.nutgraf.local.brief.Fields.list;
import static dev.nutgraf.local.brief.Fields.numeral;
import static dev.nutgraf.local.brief.Fields.object;
import static dev.nutgraf.local.brief.Fields.text;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads a brief's JSON.
public final class BriefReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private BriefReader() {}

  /// What `json` says, if it is a brief; of JSON that is none, nothing is known.
  ///
  /// @throws NotJsonException if it is not JSON
  public static Brief read(byte[] json) throws NotJsonException {
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (JacksonException e) {
      throw new NotJsonException(e.getOriginalMessage(), e);
    }
    return brief(root);
  }

  private static Brief brief(JsonNode node) {
    return new Brief(
        text(node, "schemaVersion"),
        text(node, "generator"),
        text(node, "status"),
        object(node, "reason").map(BriefReader::reason),
        source(node.path("source")),
        ArticleReader.article(node.path("article")),
        ArticleReader.summary(node.path("summary")),
        KeyFactsReader.keyFacts(node.path("keyFacts")),
        list(node, "notices", BriefReader::notice));
  }

  private static Brief.Reason reason(JsonNode node) {
    return new Brief.Reason(text(node, "code"), text(node, "message"));
  }

  private static Source source(JsonNode node) {
    return new Source(
        text(node, "bucket"),
        text(node, "key"),
        text(node, "versionId"),
        text(node, "eTag"),
        numeral(node, "bytes"),
        text(node, "contentType"),
        text(node, "format"),
        text(node, "charset"));
  }

  private static Brief.Notice notice(JsonNode node) {
    return new Brief.Notice(text(node, "code"), text(node, "message"));
  }
}
