package dev.nutgraf.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/// Events for tests: those of the folder `events`, and short ones made to measure.
final class SampleEvents {

  private static final Path FOLDER = Path.of("..", "events");

  private SampleEvents() {}

  /// The files of the folder `events` that are events: all but the settings for `sam local`.
  static List<String> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("env.json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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

  /// The same of one version.
  static String put(String key, String sequencer, String versionId) {
    return record(
        "2.1",
        "ObjectCreated:Put",
        key,
        "\"versionId\": \"%s\", \"sequencer\": \"%s\"".formatted(versionId, sequencer));
  }

  static String record(String schema, String name, String key, String object) {
    return """
        {"eventVersion": "%s", "eventSource": "aws:s3", "eventName": "%s",
         "s3": {"bucket": {"name": "nutgraf-in-local"}, "object": {"key": "%s", %s}}}
        """
        .formatted(schema, name, key, object);
  }

  /// An object named by hand.
  static String direct(String key) {
    return "{\"bucket\": \"nutgraf-in-local\", \"key\": \"%s\"}".formatted(key);
  }

  /// An event from EventBridge.
  static String bridged(String type, String key) {
    return """
        {"version": "0", "source": "aws.s3", "detail-type": "%s",
         "detail": {"bucket": {"name": "nutgraf-in-local"}, "object": {"key": "%s"}}}
        """
        .formatted(type, key);
  }

  /// A queue's messages with these bodies; they are named m0, m1 and so on.
  static String queue(List<String> bodies) {
    return IntStream.range(0, bodies.size())
        .mapToObj(
            i ->
                "{\"eventSource\": \"aws:sqs\", \"messageId\": \"m%d\", \"body\": %s}"
                    .formatted(i, quoted(bodies.get(i))))
        .collect(Collectors.joining(",", "{\"Records\": [", "]}"));
  }

  /// What Lambda puts into the failure queue when `event` failed for the last time.
  static String onFailure(String event) {
    return "{\"version\": \"1.0\", \"requestContext\": {}, \"requestPayload\": %s}"
        .formatted(event);
  }

  /// A task of S3 Batch Operations, version 2.0.
  static String batch(String key) {
    return """
        {"invocationSchemaVersion": "2.0", "invocationId": "i", "job": {"id": "j"},
         "tasks": [{"taskId": "t", "s3Key": "%s", "s3VersionId": null,
                    "s3Bucket": "nutgraf-in-local"}]}
        """
        .formatted(key);
  }

  /// An article in the event itself.
  static String text(String name, String text) {
    return "{\"name\": %s, \"text\": %s}".formatted(quoted(name), quoted(text));
  }

  private static String quoted(String text) {
    return JsonNodeFactory.instance.stringNode(text).toString();
  }
}
