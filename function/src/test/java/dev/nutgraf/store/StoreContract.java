package dev.nutgraf.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Hints;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/// What every store must do. One test class for each store extends this.
public abstract class StoreContract {

  private static final int MAX_BYTES = 1000;
  private static final int WRITERS = 8;
  private static final Deadline DEADLINE = () -> 60_000;
  private static final WriteCondition ABSENT = new WriteCondition.Absent();

  private String name = "";

  /// The store to be tested.
  protected abstract Store store();

  /// A bucket that the store reads from.
  protected abstract String inputBucket();

  /// A bucket that the store writes to.
  protected abstract String outputBucket();

  /// Puts an object into the input bucket.
  ///
  /// @param metadata as the sender of the object would have it: not encoded
  protected abstract void put(
      ObjectRef object, byte[] bytes, String contentType, Map<String, String> metadata);

  @BeforeEach
  void nameKeysAfterTheTest(TestInfo test) {
    name = test.getTestMethod().orElseThrow().getName();
  }

  private ObjectRef article() {
    return article("");
  }

  private ObjectRef article(String suffix) {
    return ObjectRef.current(inputBucket(), name + suffix);
  }

  private ObjectRef brief() {
    return ObjectRef.current(outputBucket(), name + ".json");
  }

  private void drop(ObjectRef object, String text) {
    put(object, bytes(text), "text/plain", Map.of());
  }

  private static BriefProvenance provenance(String eTag) {
    return new BriefProvenance(
        new ObjectVersion(eTag, Optional.of("v1")),
        Sequencer.of("00A1"),
        "nutgraf/0.1.0",
        "0123456789abcdef");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anObjectIsReadWithWhatIsSaidAboutIt() {
    put(
        article(),
        bytes("The ferry is back."),
        "text/plain; charset=utf-8",
        Map.of("published", "2026-11-20", "title", "Ferry", "url", "https://news.example/ferry"));

    ReadResult.Found found = (ReadResult.Found) store().get(article(), MAX_BYTES, DEADLINE);

    assertThat(found.bytes()).isEqualTo(bytes("The ferry is back."));
    assertThat(found.version().eTag()).isNotEmpty().doesNotContain("\"");
    Hints hints = found.hints();
    assertThat(hints.contentType().orElseThrow()).startsWith("text/plain");
    assertThat(hints.published()).contains("2026-11-20");
    assertThat(hints.title()).contains("Ferry");
    assertThat(hints.url()).contains("https://news.example/ferry");
  }

  @Test
  void aTitleOutsideAsciiIsReadAsItWasSent() {
    put(article(), bytes("Text."), "text/plain", Map.of("title", "Zürich — « Łódź » 🗞"));

    ReadResult.Found found = (ReadResult.Found) store().get(article(), MAX_BYTES, DEADLINE);

    assertThat(found.hints().title()).contains("Zürich — « Łódź » 🗞");
  }

  @Test
  void keysAreTakenAsTheyAre() {
    for (String suffix :
        List.of(" red flower", "a+b", "100%", "%2B", "é", "e\u0301", "🗞", "א", "\"'")) {
      drop(article(suffix), "Text of " + suffix);

      ReadResult.Found found = (ReadResult.Found) store().get(article(suffix), MAX_BYTES, DEADLINE);

      assertThat(found.bytes()).isEqualTo(bytes("Text of " + suffix));
    }
  }

  @Test
  void whatIsNotThereIsGone() {
    assertThat(store().get(article(), MAX_BYTES, DEADLINE)).isInstanceOf(ReadResult.Gone.class);
    assertThat(store().current(article(), DEADLINE)).isEmpty();
    assertThat(store().find(brief(), DEADLINE)).isEmpty();
  }

  @Test
  void anObjectOfTheGreatestSizeIsRead() {
    drop(article(), "x".repeat(MAX_BYTES));

    assertThat(store().get(article(), MAX_BYTES, DEADLINE)).isInstanceOf(ReadResult.Found.class);
  }

  @Test
  void alargerObjectIsNot() {
    drop(article(), "x".repeat(MAX_BYTES + 1));

    ReadResult.TooLarge tooLarge =
        (ReadResult.TooLarge) store().get(article(), MAX_BYTES, DEADLINE);

    assertThat(tooLarge.bytes()).hasValue(MAX_BYTES + 1);
  }

  @Test
  void whatIsCurrentIsWhatWouldBeRead() {
    drop(article(), "first");
    drop(article(), "second");

    ReadResult.Found found = (ReadResult.Found) store().get(article(), MAX_BYTES, DEADLINE);

    assertThat(found.bytes()).isEqualTo(bytes("second"));
    assertThat(store().current(article(), DEADLINE)).contains(found.version());
  }

  @Test
  void aBriefIsFoundWithWhatItWasMadeFrom() {
    assertThat(store().put(brief(), bytes("{}"), provenance("a"), ABSENT, DEADLINE)).isTrue();

    assertThat(store().find(brief(), DEADLINE).orElseThrow().provenance())
        .isEqualTo(provenance("a"));
  }

  @Test
  void aSecondFirstWriteDoesNotHappen() {
    store().put(brief(), bytes("{}"), provenance("a"), ABSENT, DEADLINE);

    assertThat(store().put(brief(), bytes("[]"), provenance("b"), ABSENT, DEADLINE)).isFalse();
    assertThat(store().find(brief(), DEADLINE).orElseThrow().provenance())
        .isEqualTo(provenance("a"));
  }

  @Test
  void aBriefIsReplacedIfItIsTheOneThatWasSeen() {
    store().put(brief(), bytes("{}"), provenance("a"), ABSENT, DEADLINE);
    StoredBrief seen = store().find(brief(), DEADLINE).orElseThrow();

    assertThat(replace(seen, "b")).isTrue();
    assertThat(store().find(brief(), DEADLINE).orElseThrow().provenance())
        .isEqualTo(provenance("b"));
    assertThat(replace(seen, "c")).isFalse();
    assertThat(store().find(brief(), DEADLINE).orElseThrow().provenance())
        .isEqualTo(provenance("b"));
  }

  private boolean replace(StoredBrief seen, String eTag) {
    return store()
        .put(
            brief(),
            bytes("{\"by\": \"%s\"}".formatted(eTag)),
            provenance(eTag),
            new WriteCondition.Unchanged(seen),
            DEADLINE);
  }

  @Test
  void aReplacementWithoutASequencerKeepsTheStoredOne() {
    store().put(brief(), bytes("{}"), provenance("a"), ABSENT, DEADLINE);
    StoredBrief seen = store().find(brief(), DEADLINE).orElseThrow();
    BriefProvenance unordered =
        new BriefProvenance(provenance("b").source(), Optional.empty(), "nutgraf/0.2.0", "fedc");

    store().put(brief(), bytes("[]"), unordered, new WriteCondition.Unchanged(seen), DEADLINE);

    BriefProvenance stored = store().find(brief(), DEADLINE).orElseThrow().provenance();
    assertThat(stored.sequencer()).isEqualTo(provenance("a").sequencer());
    assertThat(stored.generator()).isEqualTo("nutgraf/0.2.0");
  }

  @Test
  void aReplacementOfWhatIsNotThereDoesNotHappen() {
    StoredBrief never = new StoredBrief("\"d41d8cd98f00b204e9800998ecf8427e\"", provenance("a"));

    assertThat(replace(never, "b")).isFalse();
    assertThat(store().find(brief(), DEADLINE)).isEmpty();
  }

  @Test
  void ofManyWhoWriteFirstOneDoes() throws Exception {
    assertThat(
            racing(
                i ->
                    store()
                        .put(
                            brief(),
                            bytes("{\"by\": %d}".formatted(i)),
                            provenance("w" + i),
                            ABSENT,
                            DEADLINE)))
        .containsOnlyOnce(true);
  }

  @Test
  void ofManyWhoReplaceTheSameOneDoes() throws Exception {
    store().put(brief(), bytes("{}"), provenance("a"), ABSENT, DEADLINE);
    StoredBrief seen = store().find(brief(), DEADLINE).orElseThrow();

    assertThat(racing(i -> replace(seen, "w" + i))).containsOnlyOnce(true);
  }

  private static List<Boolean> racing(IntPredicate writer) throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Callable<Boolean>> tasks =
          IntStream.range(0, WRITERS)
              .<Callable<Boolean>>mapToObj(i -> () -> writer.test(i))
              .toList();
      List<Boolean> results = new ArrayList<>();
      for (Future<Boolean> result : writers.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
