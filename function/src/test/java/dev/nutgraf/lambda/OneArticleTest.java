package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.store.InMemoryStore;
import dev.nutgraf.store.ObjectVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// One article and the events about it: when a brief is written, when it stays, and what it names
/// as its source.
class OneArticleTest {

  private static final String FERRY = "The ferry is to carry passengers again from Monday.";
  private static final String LATER = "The ferry broke down again on Tuesday, a day after repairs.";

  private final FunctionInMemory function = new FunctionInMemory();

  private static String put(String sequencer) {
    return SampleEvents.s3(SampleEvents.put("ferry.txt", sequencer));
  }

  private String text() {
    return function.brief("ferry.txt").path("article").path("text").asString();
  }

  @Test
  @DisplayName("row 1: the same event twice writes once")
  void theSameEventTwiceWritesOnce() {
    function.drop("ferry.txt", FERRY);

    JsonNode first = function.first(put("00A1"));
    String brief = function.brief("ferry.txt").toString();
    JsonNode second = function.first(put("00A1"));

    assertThat(first.path("written").asBoolean()).isTrue();
    assertThat(second.path("written").asBoolean()).isFalse();
    assertThat(second.path("outcome").asString()).isEqualTo("summarized");
    assertThat(function.brief("ferry.txt").toString()).isEqualTo(brief);
    assertThat(function.store.writes()).isEqualTo(1);
  }

  @Test
  @DisplayName("row 2: an older event after a newer one leaves the newer brief")
  void anOlderEventAfterANewerOneLeavesTheNewerBrief() {
    FunctionInMemory versions = new FunctionInMemory(InMemoryStore.versioned());
    String old = versions.drop("ferry.txt", FERRY).versionId().orElseThrow();
    String current = versions.drop("ferry.txt", LATER).versionId().orElseThrow();

    versions.send(SampleEvents.s3(SampleEvents.put("ferry.txt", "00A2", current)));
    JsonNode late = versions.first(SampleEvents.s3(SampleEvents.put("ferry.txt", "00A1", old)));

    assertThat(late.path("outcome").asString()).isEqualTo("skipped");
    assertThat(late.path("reason").asString()).isEqualTo("stale");
    assertThat(versions.brief("ferry.txt").path("article").path("text").asString())
        .isEqualTo(LATER);
  }

  @Test
  @DisplayName("row 2: a newer event replaces the brief")
  void aNewerEventReplacesTheBrief() {
    function.drop("ferry.txt", FERRY);
    function.send(put("00A1"));
    function.drop("ferry.txt", LATER);
    function.send(put("00A10"));

    assertThat(text()).isEqualTo(LATER);
  }

  @Test
  @DisplayName("row 4: the brief names the bytes that were read, not those of the event")
  void theBriefNamesTheBytesThatWereRead() {
    function.drop("ferry.txt", FERRY);
    ObjectVersion read = function.drop("ferry.txt", LATER);

    function.send(
        SampleEvents.s3(
            SampleEvents.record(
                "2.1",
                "ObjectCreated:Put",
                "ferry.txt",
                "\"size\": 51, \"eTag\": \"older\", \"sequencer\": \"00A1\"")));

    assertThat(text()).isEqualTo(LATER);
    assertThat(function.brief("ferry.txt").path("source").path("eTag").asString())
        .isEqualTo(read.eTag());
    assertThat(function.brief("ferry.txt").path("source").path("bytes").asInt())
        .isEqualTo(LATER.length());
  }

  @Test
  @DisplayName("row 4: an event that names a version gets the brief of that version")
  void anEventThatNamesAVersionGetsItsBrief() {
    FunctionInMemory versions = new FunctionInMemory(InMemoryStore.versioned());
    String old = versions.drop("ferry.txt", FERRY).versionId().orElseThrow();
    versions.drop("ferry.txt", LATER);

    versions.send(SampleEvents.s3(SampleEvents.put("ferry.txt", "00A1", old)));

    JsonNode brief = versions.brief("ferry.txt");
    assertThat(brief.path("source").path("versionId").asString()).isEqualTo(old);
    assertThat(brief.path("article").path("text").asString()).isEqualTo(FERRY);
  }

  @Test
  @DisplayName("row 5: an object deleted before its event is skipped")
  void anObjectDeletedBeforeItsEventIsSkipped() {
    JsonNode answer = function.first(put("00A1"));

    assertThat(answer.path("outcome").asString()).isEqualTo("skipped");
    assertThat(answer.path("reason").asString()).isEqualTo("gone");
    assertThat(function.store.briefs()).isEmpty();
  }

  @ParameterizedTest(name = "row 9: {0}")
  @ValueSource(
      strings = {
        "it's \"quoted\".txt",
        "🗞.txt",
        "אבג.txt",
        "caf\u00e9.txt",
        "cafe\u0301.txt",
        " .txt",
        "a//b.txt"
      })
  void theKeyOfAnArticleIsKeptAsItIs(String key) {
    function.drop(key, FERRY);

    function.send(SampleEvents.direct(key.replace("\"", "\\\"")));

    assertThat(function.store.briefs()).containsExactly("s3://nutgraf-out-local/" + key + ".json");
    assertThat(function.brief(key).path("source").path("key").asString()).isEqualTo(key);
  }

  @ParameterizedTest(name = "row 19: prefix \"{0}\"")
  @ValueSource(strings = {"", "briefs/"})
  void whatTheFunctionWroteItselfIsSkipped(String prefix) {
    String own =
        "{\"bucket\": \"nutgraf-out-local\", \"key\": \"%sferry.txt.json\"}".formatted(prefix);

    JsonNode answer = function.with("OUTPUT_PREFIX", prefix).send(own);

    assertThat(answer.path("reason").asString()).isEqualTo("own output");
    assertThat(function.store.reads()).isZero();
  }

  @Test
  @DisplayName("row 19: with a prefix, one bucket may hold both articles and briefs")
  void withAPrefixOneBucketMayHoldBoth() {
    function.drop("ferry.txt", FERRY);

    function
        .with("OUTPUT_BUCKET", FunctionInMemory.IN)
        .with("OUTPUT_PREFIX", "briefs/")
        .send(put("00A1"));

    assertThat(function.store.briefs())
        .containsExactly("s3://nutgraf-in-local/briefs/ferry.txt.json");
  }

  @Test
  @DisplayName("row 20: an empty object is rejected without a read")
  void anEmptyObjectIsRejectedWithoutARead() {
    String event =
        SampleEvents.s3(
            SampleEvents.record("2.1", "ObjectCreated:Put", "ferry.txt", "\"size\": 0"));

    JsonNode answer = function.first(event);

    assertThat(answer.path("outcome").asString()).isEqualTo("rejected");
    assertThat(answer.path("reason").asString()).startsWith("empty: ");
    assertThat(function.store.reads()).isZero();
    assertThat(function.brief("ferry.txt").path("reason").path("code").asString())
        .isEqualTo("empty");
  }

  @Test
  @DisplayName("row 21: the marker of a folder is skipped without a read")
  void theMarkerOfAFolderIsSkipped() {
    JsonNode answer = function.send(SampleEvents.direct("2026/"));

    assertThat(answer.path("reason").asString()).isEqualTo("folder");
    assertThat(function.store.reads()).isZero();
  }

  @Test
  @DisplayName("rows 22 and 23: an article over the limit is rejected, whatever the event says")
  void anArticleOverTheLimitIsRejected() {
    function.with("MAX_BYTES", "1024").drop("ferry.txt", "x ".repeat(513));

    JsonNode answer = function.first(put("00A1"));

    assertThat(answer.path("reason").asString())
        .startsWith("too large: The article has 1026 bytes; the limit is 1024");
  }

  @Test
  @DisplayName("row 43: the brief of a very long key has a shortened one and names the whole")
  void theBriefOfAVeryLongKeyNamesTheWhole() {
    String key = "é".repeat(510) + ".txt";
    function.drop(key, FERRY);

    JsonNode answer = function.send(SampleEvents.direct(key));

    String uri = answer.path("brief").asString();
    String briefKey = uri.substring("s3://nutgraf-out-local/".length());
    assertThat(briefKey.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
    JsonNode brief =
        LocalFunction.json(function.store.brief(FunctionInMemory.OUT, briefKey).orElseThrow());
    assertThat(brief.path("source").path("key").asString()).isEqualTo(key);
  }

  @Test
  @DisplayName("row 36: an error of the machine is not swallowed")
  void anErrorOfTheMachineIsNotSwallowed() {
    LocalFunction broken = new LocalFunction(new BrokenStore(new OutOfMemoryError("heap")));

    assertThatThrownBy(() -> broken.send(put("00A1"))).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void whatNobodyExpectedIsTriedAgain() {
    LocalFunction broken = new LocalFunction(new BrokenStore(new IllegalStateException("?")));

    assertThatThrownBy(() -> broken.send(put("00A1")))
        .isInstanceOf(ArticlesFailedException.class)
        .hasMessageContaining("java.lang.IllegalStateException");
  }
}
