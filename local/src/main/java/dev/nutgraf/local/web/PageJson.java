package dev.nutgraf.local.web;

import dev.nutgraf.local.index.IndexEntry;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the JSON that the page's script reads.
final class PageJson {

  private static final JsonFactory JSON = new JsonFactory();

  private PageJson() {}

  /// A brief of the list.
  record StoredEntry(ArticleBuckets.Stored stored, IndexEntry entry) {}

  /// The answer to an article: the key under which its brief will be.
  static byte[] key(String key) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("key", key);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /// The list of briefs.
  ///
  /// @param version of the list
  static byte[] list(String version, List<StoredEntry> briefs) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("version", version);
      json.writeArrayPropertyStart("briefs");
      briefs.forEach(brief -> write(json, brief));
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, StoredEntry brief) {
    IndexEntry entry = brief.entry();
    json.writeStartObject();
    json.writeStringProperty("key", brief.stored().key());
    json.writeStringProperty("version", brief.stored().version());
    json.writeStringProperty("name", entry.name());
    entry
        .title()
        .ifPresentOrElse(
            title -> json.writeStringProperty("title", title),
            () -> json.writeNullProperty("title"));
    json.writeBooleanProperty("rejected", entry.rejected());
    json.writeArrayPropertyStart("summary");
    entry.summary().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
