package dev.nutgraf.lambda;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.store.ObjectRef;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import tools.jackson.core.JsonGenerator;

/// Writes what was done: a JSON line for each article, and metrics in CloudWatch's embedded format,
/// which CloudWatch reads out of the log. Keys are logged, words of an article never.
///
/// Everything goes straight to standard output: Lambda's own logger would wrap the metrics. The
/// fields are listed in `docs/triggers.md`.
final class RequestLog {

  /// The embedded format takes no more values of one metric in one line.
  private static final int MAX_VALUES = 100;

  private final PrintStream out;
  private final LogLevel level;
  private final String namespace;
  private final LongSupplier clock;

  /// @param namespace what CloudWatch lists the metrics under
  /// @param clock milliseconds since 1970, for the metrics
  RequestLog(PrintStream out, LogLevel level, String namespace, LongSupplier clock) {
    this.out = out;
    this.level = level;
    this.namespace = namespace;
    this.clock = clock;
  }

  /// One line about one article.
  void log(RecordResult handled, String requestId) {
    LogLevel weight = weight(handled.outcome());
    if (weight.compareTo(level) < 0) {
      return;
    }
    out.println(
        EventJson.object(
            json -> {
              json.writeStringProperty("level", weight.name());
              json.writeStringProperty("message", handled.outcome().word() + " " + handled.name());
              json.writeStringProperty("requestId", requestId);
              EventAnswers.writeFields(json, handled);
              json.writeStringProperty(
                  "versionId", handled.place().flatMap(ObjectRef::versionId).orElse(null));
              json.writeObjectPropertyStart("millis");
              for (Map.Entry<Stage, Long> spent : handled.millis().entrySet()) {
                json.writeNumberProperty(name(spent.getKey()), spent.getValue());
              }
              json.writeEndObject();
            }));
  }

  private static LogLevel weight(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Summarized _, Outcome.Skipped _ -> LogLevel.INFO;
      case Outcome.Rejected _ -> LogLevel.WARN;
      case Outcome.Failed _ -> LogLevel.ERROR;
    };
  }

  /// The metrics of one invocation: `Articles` by outcome, `Duration` by stage.
  void count(List<RecordResult> handled) {
    Map<String, Long> outcomes = new TreeMap<>();
    for (RecordResult one : handled) {
      String word = one.outcome().word();
      outcomes.put(word, outcomes.getOrDefault(word, 0L) + 1);
    }
    for (Map.Entry<String, Long> outcome : outcomes.entrySet()) {
      out.println(
          EventJson.object(
              json -> {
                writeMetric(json, "outcome", outcome.getKey(), "Articles", "Count");
                json.writeNumberProperty("Articles", outcome.getValue());
              }));
    }
    for (Stage stage : Stage.values()) {
      List<Long> times = times(stage, handled);
      for (int from = 0; from < times.size(); from += MAX_VALUES) {
        List<Long> values = times.subList(from, Math.min(from + MAX_VALUES, times.size()));
        out.println(
            EventJson.object(
                json -> {
                  writeMetric(json, "stage", name(stage), "Duration", "Milliseconds");
                  json.writeArrayPropertyStart("Duration");
                  for (long millis : values) {
                    json.writeNumber(millis);
                  }
                  json.writeEndArray();
                }));
      }
    }
  }

  private static List<Long> times(Stage stage, List<RecordResult> handled) {
    List<Long> times = new ArrayList<>();
    for (RecordResult one : handled) {
      Long millis = one.millis().get(stage);
      if (millis != null) {
        times.add(millis);
      }
    }
    return times;
  }

  /// What tells CloudWatch that the line holds values of `metric`, and the dimension they belong
  /// to.
  private void writeMetric(
      JsonGenerator json, String dimension, String value, String metric, String unit) {
    json.writeObjectPropertyStart("_aws");
    json.writeNumberProperty("Timestamp", clock.getAsLong());
    json.writeArrayPropertyStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringProperty("Namespace", namespace);
    json.writeArrayPropertyStart("Dimensions");
    json.writeStartArray();
    json.writeString(dimension);
    json.writeEndArray();
    json.writeEndArray();
    json.writeArrayPropertyStart("Metrics");
    json.writeStartObject();
    json.writeStringProperty("Name", metric);
    json.writeStringProperty("Unit", unit);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeStringProperty(dimension, value);
  }

  private static String name(Stage stage) {
    return LetterCase.lower(stage.name());
  }
}
