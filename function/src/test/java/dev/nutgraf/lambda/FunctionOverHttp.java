package dev.nutgraf.lambda;

import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.S3Endpoint;
import dev.nutgraf.store.S3Store;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The function over real HTTP, through the real SDK, with an endpoint that can be told to fail.
/// The test class needs [dev.nutgraf.store.LocalCredentials].
final class FunctionOverHttp extends LocalFunction implements AutoCloseable {

  final S3Endpoint s3;

  FunctionOverHttp() {
    this(new S3Endpoint());
  }

  private FunctionOverHttp(S3Endpoint s3) {
    super(S3Store.at(Optional.of(s3.uri()), Optional.empty()));
    this.s3 = s3;
  }

  void drop(String key, String text) {
    s3.put(article(key), text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static ObjectRef article(String key) {
    return ObjectRef.current(IN, key);
  }

  static ObjectRef briefOf(String articleKey) {
    return ObjectRef.current(OUT, articleKey + ".json");
  }

  /// The brief of an article, as it stands in the output bucket.
  JsonNode brief(String articleKey) {
    return json(new String(s3.bytes(briefOf(articleKey)), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    s3.close();
  }
}
