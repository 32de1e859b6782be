package dev.nutgraf.lambda;

import dev.nutgraf.store.ObjectRef;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what was done: a JSON line for each article, and metrics in CloudWatch's embedded format,
/// which CloudWatch reads out of the log. Keys are logged, words of an article never.
///
/// Everything goes straight to standard output: Lambda's own logger would wrap the metrics. The
/// fields are listed in `docs/triggers.md`.
final class Journal {

  private static final String NAMESPACE = "Nutgraf";

  /// The embedded format takes no more values of one metric in one line.
  private static final int MAX_VALUES = 100;

  private final PrintStream out;
  private final LogLevel level;
  private final LongSupplier clock;

  /// @param clock milliseconds since 1970, for the metrics
  Journal(PrintStream out, LogLevel level, LongSupplier clock) {
    this.out = out;
    this.level = level;
    this.clock = clock;
  }

  /// One line about one article.
  void log(Handled handled, String requestId) {
    LogLevel weight = weight(handled.outcome());
    if (weight.compareTo(level) < 0) {
      return;
    }
    ObjectNode line = Json.object();
    line.put("level", weight.name());
    line.put("message", handled.outcome().word() + " " + handled.name());
    line.put("requestId", requestId);
    line.setAll(Answers.one(handled));
    line.put("versionId", handled.place().flatMap(ObjectRef::versionId).orElse(null));
    ObjectNode millis = line.putObject("millis");
    handled.millis().forEach((stage, time) -> millis.put(name(stage), time));
    out.println(Json.text(line));
  }

  private static LogLevel weight(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Summarized _, Outcome.Skipped _ -> LogLevel.INFO;
      case Outcome.Rejected _ -> LogLevel.WARN;
      case Outcome.Failed _ -> LogLevel.ERROR;
    };
  }

  /// The metrics of one invocation: `Articles` by outcome, `Duration` by stage.
  void count(List<Handled> handled) {
    Map<String, Long> outcomes =
        handled.stream()
            .collect(
                Collectors.groupingBy(
                    h -> h.outcome().word(), TreeMap::new, Collectors.counting()));
    outcomes.forEach(
        (outcome, count) -> {
          ObjectNode line = metric("outcome", outcome, "Articles", "Count");
          line.put("Articles", count);
          out.println(Json.text(line));
        });
    for (Stage stage : Stage.values()) {
      List<Long> times =
          handled.stream().flatMap(h -> Stream.ofNullable(h.millis().get(stage))).toList();
      for (int from = 0; from < times.size(); from += MAX_VALUES) {
        ObjectNode line = metric("stage", name(stage), "Duration", "Milliseconds");
        ArrayNode values = line.putArray("Duration");
        times.subList(from, Math.min(from + MAX_VALUES, times.size())).forEach(values::add);
        out.println(Json.text(line));
      }
    }
  }

  private ObjectNode metric(String dimension, String value, String metric, String unit) {
    ObjectNode line = Json.object();
    ObjectNode aws = line.putObject("_aws");
    aws.put("Timestamp", clock.getAsLong());
    ObjectNode directive = aws.putArray("CloudWatchMetrics").addObject();
    directive.put("Namespace", NAMESPACE);
    directive.putArray("Dimensions").addArray().add(dimension);
    directive.putArray("Metrics").addObject().put("Name", metric).put("Unit", unit);
    line.put(dimension, value);
    return line;
  }

  private static String name(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
