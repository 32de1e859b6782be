package dev.nutgraf.store;

import dev.nutgraf.article.Hints;
import java.util.Map;
import java.util.Optional;

/// The store that the other tests work with keeps the contract of the real ones.
class InMemoryStoreTest extends StoreContract {

  private final InMemoryStore store = new InMemoryStore();

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
    Hints hints =
        new Hints(
            Optional.empty(),
            Optional.of(contentType),
            Optional.empty(),
            Optional.ofNullable(metadata.get("published")),
            Optional.ofNullable(metadata.get("title")),
            Optional.ofNullable(metadata.get("url")));
    store.putArticle(object, bytes, hints);
  }
}
