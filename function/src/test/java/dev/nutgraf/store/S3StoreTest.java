package dev.nutgraf.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;

/// The real store, through the real SDK and HTTP.
@ExtendWith(LocalCredentials.class)
class S3StoreTest extends StoreContract {

  private static final S3Endpoint ENDPOINT = new S3Endpoint();

  @AfterAll
  static void close() {
    ENDPOINT.close();
  }

  private final Store store = S3Store.at(Optional.of(ENDPOINT.uri()), Optional.empty());

  @Override
  protected Store store() {
    return store;
  }

  @Override
  protected String inputBucket() {
    return "in";
  }

  @Override
  protected String outputBucket() {
    return "out";
  }

  @Override
  protected void put(
      ObjectRef object, byte[] bytes, String contentType, Map<String, String> metadata) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", contentType);
    metadata.forEach(
        (name, value) -> headers.put("x-amz-meta-" + name, MetadataText.encoded(value)));
    ENDPOINT.put(object, bytes, headers);
  }
}
