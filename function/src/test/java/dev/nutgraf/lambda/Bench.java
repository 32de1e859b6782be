package dev.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import dev.nutgraf.article.Hints;
import dev.nutgraf.store.InMemoryStore;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.ObjectVersion;
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

/// The function with a store in memory: drop articles, send events, look at what came of them.
final class Bench {

  static final String IN = "nutgraf-in-local";
  static final String OUT = "nutgraf-out-local";
  static final int PLENTY_OF_TIME = 60_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  final InMemoryStore store;
  private final Map<String, String> environment = new HashMap<>(Map.of("OUTPUT_BUCKET", OUT));
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private IntSupplier millisLeft = () -> PLENTY_OF_TIME;

  Bench() {
    this(new InMemoryStore());
  }

  Bench(InMemoryStore store) {
    this.store = store;
  }

  Bench with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Bench withMillisLeft(IntSupplier left) {
    millisLeft = left;
    return this;
  }

  ObjectVersion drop(String key, String text) {
    return store.putArticle(article(key), text.getBytes(StandardCharsets.UTF_8), Hints.NONE);
  }

  static ObjectRef article(String key) {
    return ObjectRef.current(IN, key);
  }

  /// The function's answer, as JSON.
  JsonNode send(String event) {
    return JSON.readTree(answer(event));
  }

  byte[] answer(String event) {
    Settings settings = Settings.from(environment);
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    Handler handler =
        new Handler(settings, () -> store, new Journal(out, settings.logLevel(), () -> 0));
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

  /// The brief of an article, as it stands in the output bucket.
  JsonNode brief(String articleKey) {
    return JSON.readTree(store.brief(OUT, articleKey + ".json").orElseThrow());
  }

  /// All that was logged.
  List<JsonNode> log() {
    return log.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
  }

  private record TestContext(IntSupplier millisLeft) implements Context {
    @Override
    public String getAwsRequestId() {
      return "00000000-0000-4000-8000-000000000000";
    }

    @Override
    public int getRemainingTimeInMillis() {
      return millisLeft.getAsInt();
    }

    @Override
    public String getLogGroupName() {
      return "/aws/lambda/nutgraf";
    }

    @Override
    public String getLogStreamName() {
      return "test";
    }

    @Override
    public String getFunctionName() {
      return "nutgraf";
    }

    @Override
    public String getFunctionVersion() {
      return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
      return "arn:aws:lambda:us-east-1:123456789012:function:nutgraf";
    }

    @Override
    public CognitoIdentity getIdentity() {
      throw new UnsupportedOperationException("the function has no business with identities");
    }

    @Override
    public ClientContext getClientContext() {
      throw new UnsupportedOperationException("the function has no business with clients");
    }

    @Override
    public int getMemoryLimitInMB() {
      return 1024;
    }

    @Override
    public LambdaLogger getLogger() {
      throw new UnsupportedOperationException("logs go to standard output");
    }
  }
}
