package dev.nutgraf.lambda;

import dev.nutgraf.store.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The function over some store: send events, look at what it answers and logs.
class LocalFunction {

  static final String IN = "nutgraf-in-local";
  static final String OUT = "nutgraf-out-local";
  static final int PLENTY_OF_TIME = 60_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Store store;
  private final Map<String, String> environment = new HashMap<>(Map.of("OUTPUT_BUCKET", OUT));
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private IntSupplier millisLeft = () -> PLENTY_OF_TIME;

  LocalFunction(Store store) {
    this.store = store;
  }

  final void set(String variable, String value) {
    environment.put(variable, value);
  }

  final void setMillisLeft(IntSupplier left) {
    millisLeft = left;
  }

  /// A handler as a start of the function makes it.
  final Handler handler() {
    FunctionSettings settings = FunctionSettings.from(environment);
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    return new Handler(
        settings,
        () -> store,
        new RequestLog(out, settings.logLevel(), settings.metricsNamespace(), () -> 0));
  }

  /// The function's answer, as JSON.
  final JsonNode send(String event) {
    return JSON.readTree(answer(event));
  }

  final byte[] answer(String event) {
    return answer(handler(), event);
  }

  /// The answer of a function that is up already.
  final byte[] answer(Handler handler, String event) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          answer,
          new TestContext(millisLeft));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.toByteArray();
  }

  /// All that was logged, as it was written.
  final String logText() {
    return log.toString(StandardCharsets.UTF_8);
  }

  /// All that was logged.
  final List<JsonNode> log() {
    return logText().lines().map(JSON::readTree).toList();
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }
}
