package dev.nutgraf.lab.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads files of JSON lines, the form of most evaluation sets: gzipped, or plain as in the sample.
public final class JsonLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonLines() {}

  /// The file of the set `name` in a folder: `name.jsonl.gz`, whether it is there or not, unless
  /// there is only `name.jsonl`.
  public static Path file(Path folder, String name) {
    Path packed = folder.resolve(name + ".jsonl.gz");
    Path plain = folder.resolve(name + ".jsonl");
    return !Files.exists(packed) && Files.exists(plain) ? plain : packed;
  }

  /// Hands over each value of `file`, in order; blank lines are passed over.
  ///
  /// @throws java.nio.file.NoSuchFileException when there is no such file
  public static void forEach(Path file, Consumer<JsonNode> action) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          action.accept(JSON.readTree(line));
        }
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }
}
