package dev.nutgraf.lambda;

import dev.nutgraf.article.Hints;
import dev.nutgraf.store.InMemoryStore;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.ObjectVersion;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import tools.jackson.databind.JsonNode;

/// The function with a store in memory: drop articles, send events, look at what came of them.
final class FunctionInMemory extends LocalFunction {

  final InMemoryStore store;

  FunctionInMemory() {
    this(new InMemoryStore());
  }

  FunctionInMemory(InMemoryStore store) {
    super(store);
    this.store = store;
  }

  FunctionInMemory with(String variable, String value) {
    set(variable, value);
    return this;
  }

  FunctionInMemory withMillisLeft(IntSupplier left) {
    setMillisLeft(left);
    return this;
  }

  ObjectVersion drop(String key, String text) {
    return drop(key, text, Hints.NONE);
  }

  ObjectVersion drop(String key, String text, Hints hints) {
    return store.putArticle(article(key), text.getBytes(StandardCharsets.UTF_8), hints);
  }

  static ObjectRef article(String key) {
    return ObjectRef.current(IN, key);
  }

  /// What became of the first article of a notification.
  JsonNode first(String event) {
    return send(event).path("outcomes").path(0);
  }

  /// The brief of an article, as it stands in the output bucket.
  JsonNode brief(String articleKey) {
    return json(store.brief(OUT, articleKey + ".json").orElseThrow());
  }
}
