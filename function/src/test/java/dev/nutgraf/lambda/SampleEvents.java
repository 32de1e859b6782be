package dev.nutgraf.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Events for tests: those of the folder `events`, and short ones made to measure.
final class SampleEvents {

  private static final Path FOLDER = Path.of("..", "events");

  private SampleEvents() {}

  /// A file of the folder `events`.
  static String file(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An S3 notification of these records.
  static String s3(String... records) {
    return "{\"Records\": [" + String.join(",", records) + "]}";
  }

  /// A record that says the object was put; `key` as it stands in the event.
  static String put(String key, String sequencer) {
    return record(
        "2.1", "ObjectCreated:Put", key, "\"size\": 100, \"sequencer\": \"" + sequencer + "\"");
  }

  static String record(String schema, String name, String key, String object) {
    return """
        {"eventVersion": "%s", "eventSource": "aws:s3", "eventName": "%s",
         "s3": {"bucket": {"name": "nutgraf-in-local"}, "object": {"key": "%s", %s}}}
        """
        .formatted(schema, name, key, object);
  }
}
