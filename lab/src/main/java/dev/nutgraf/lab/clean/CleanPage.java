package dev.nutgraf.lab.clean;

import dev.nutgraf.lab.data.JsonLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;

/// One page or paste of an evaluation set, with what a good reading gives.
///
/// @param input the bytes as they would be dropped
/// @param text the article alone
/// @param title empty where the set has none, as are the next two
record CleanPage(
    String id,
    String url,
    Bytes input,
    String text,
    String title,
    String author,
    String date,
    boolean page) {

  /// Bytes that are handed over and never compared.
  // Read only; a record of an array is the simplest thing that carries them.
  @SuppressWarnings("ArrayRecordComponent")
  record Bytes(byte[] value) {}

  /// Which half of its set a page belongs to: rules are tuned on one and checked on the other.
  boolean isInCheckedHalf() {
    CRC32 crc = new CRC32();
    crc.update(id.replaceAll("-[rp]$", "").getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % 2 == 1;
  }

  /// The input as characters, for extractors that take those.
  String html() {
    return new String(input.value(), StandardCharsets.UTF_8);
  }

  /// The rows of a gzipped file of JSON lines.
  static List<CleanPage> read(Path file) throws IOException {
    List<CleanPage> pages = new ArrayList<>();
    JsonLines.forEach(file, row -> pages.add(of(row)));
    return pages;
  }

  private static CleanPage of(JsonNode row) {
    byte[] input;
    if (row.has("html_base64")) {
      input = Base64.getDecoder().decode(string(row, "html_base64"));
    } else {
      input = string(row, row.has("html") ? "html" : "input").getBytes(StandardCharsets.UTF_8);
    }
    return new CleanPage(
        string(row, "id"),
        string(row, "url"),
        new Bytes(input),
        string(row, "text"),
        string(row, "title"),
        string(row, "author"),
        string(row, "date"),
        !row.has("input"));
  }

  private static String string(JsonNode row, String field) {
    JsonNode value = row.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }
}
