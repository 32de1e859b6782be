package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Several articles in one event: what goes wrong with one does not keep the others from their
/// briefs.
class ManyArticlesTest {

  private static final String FERRY = "The ferry is to carry passengers again from Monday.";

  private final FunctionInMemory function = new FunctionInMemory();

  private String[] records(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              function.drop(i + ".txt", FERRY);
              return SampleEvents.put(i + ".txt", "00A" + i);
            })
        .toArray(String[]::new);
  }

  private static List<String> keys(JsonNode outcomes, String outcome) {
    return outcomes
        .path("outcomes")
        .valueStream()
        .filter(o -> o.path("outcome").asString().equals(outcome))
        .map(o -> o.path("key").asString())
        .toList();
  }

  @Test
  @DisplayName("row 12: of ten messages only the bad one and the failing one come again")
  void onlyTheMessagesThatFailedComeAgain() {
    List<String> bodies = new ArrayList<>();
    for (String record : records(10)) {
      bodies.add(SampleEvents.s3(record));
    }
    bodies.set(3, "This message was put into the wrong queue.");
    function.store.failAt(FunctionInMemory.article("7.txt"), "503 SlowDown");

    JsonNode answer = function.send(SampleEvents.queue(bodies));

    assertThat(answer)
        .isEqualTo(
            LocalFunction.json(
                """
                {"batchItemFailures": [{"itemIdentifier": "m3"}, {"itemIdentifier": "m7"}]}
                """));
    assertThat(function.store.briefs())
        .hasSize(8)
        .doesNotContain("s3://nutgraf-out-local/3.txt.json", "s3://nutgraf-out-local/7.txt.json");
  }

  @Test
  @DisplayName("row 12: a message of several records comes again if one of them failed")
  void aMessageComesAgainIfOneOfItsRecordsFailed() {
    String both = SampleEvents.s3(records(2));
    function.store.failAt(FunctionInMemory.article("0.txt"), "503 SlowDown");

    JsonNode answer = function.send(SampleEvents.queue(List.of(both)));

    assertThat(answer.path("batchItemFailures")).hasSize(1);
    assertThat(function.store.briefs()).containsExactly("s3://nutgraf-out-local/1.txt.json");
  }

  @Test
  @DisplayName("row 12: a message that says nothing of articles is done with")
  void aTestMessageIsDoneWith() {
    JsonNode answer =
        function.send(SampleEvents.queue(List.of(SampleEvents.file("s3-test-event.json"))));

    assertThat(answer.path("batchItemFailures")).isEmpty();
  }

  @Test
  @DisplayName("row 17: the others are written, then one error names those that failed")
  void theOthersAreWrittenThenOneErrorNamesThoseThatFailed() {
    String event = SampleEvents.s3(records(5));
    function.store.failAt(FunctionInMemory.article("1.txt"), "503 SlowDown");
    function.store.failAt(FunctionInMemory.article("3.txt"), "500 InternalError");

    assertThatThrownBy(() -> function.send(event))
        .isInstanceOf(ArticlesFailedException.class)
        .hasMessage(
            "2 of 5 articles failed: s3://nutgraf-in-local/1.txt (503 SlowDown);"
                + " s3://nutgraf-in-local/3.txt (500 InternalError)");
    assertThat(function.store.briefs()).hasSize(3);
  }

  @Test
  @DisplayName("row 17: the second try writes only what the first did not")
  void theSecondTryWritesOnlyWhatTheFirstDidNot() {
    String event = SampleEvents.s3(records(3));
    function.store.failAt(FunctionInMemory.article("1.txt"), "503 SlowDown");
    assertThatThrownBy(() -> function.send(event)).isInstanceOf(ArticlesFailedException.class);
    function.store.mend();

    JsonNode answer = function.send(event);

    assertThat(keys(answer, "summarized")).containsExactly("0.txt", "1.txt", "2.txt");
    assertThat(function.store.writes()).isEqualTo(3);
  }

  @Test
  @DisplayName("row 18: a poisonous record is rejected, the others are written, nothing is raised")
  void aPoisonousRecordIsRejected() {
    String event = SampleEvents.s3(records(3));
    function.drop("1.txt", "GIF89a picture");

    JsonNode answer = function.send(event);

    assertThat(keys(answer, "rejected")).containsExactly("1.txt");
    assertThat(keys(answer, "summarized")).containsExactly("0.txt", "2.txt");
    assertThat(function.brief("1.txt").path("reason").path("code").asString())
        .isEqualTo("not-text");
  }

  @Test
  @DisplayName("row 35: when time runs out the rest is left alone and named")
  void whenTimeRunsOutTheRestIsNamed() {
    String event = SampleEvents.s3(records(4));
    Iterator<Integer> clock =
        IntStream.iterate(60_000, left -> left - 20_000).map(left -> Math.max(left, 0)).iterator();
    function.withMillisLeft(clock::next);

    assertThatThrownBy(() -> function.send(event))
        .isInstanceOf(ArticlesFailedException.class)
        .hasMessageStartingWith(
            "1 of 4 articles failed: s3://nutgraf-in-local/3.txt (not begun: only 0 ms");
    assertThat(function.store.briefs()).hasSize(3);
  }

  @Test
  @DisplayName("row 35: a queue keeps the messages that were not begun")
  void aQueueKeepsTheMessagesThatWereNotBegun() {
    List<String> bodies = new ArrayList<>();
    for (String record : records(2)) {
      bodies.add(SampleEvents.s3(record));
    }
    function.withMillisLeft(() -> 1_000);

    JsonNode answer = function.send(SampleEvents.queue(bodies));

    assertThat(answer.path("batchItemFailures")).hasSize(2);
    assertThat(function.store.reads()).isZero();
  }

  @Test
  @DisplayName("row 48: a batch task whose article is briefed, or needs none, succeeded")
  void aBatchTaskSucceeds() {
    function.drop("red flower.txt", FERRY);

    JsonNode done = result(function.send(SampleEvents.batch("red+flower.txt")));
    JsonNode gone = result(function.send(SampleEvents.batch("nothing.txt")));

    assertThat(done.path("taskId").asString()).isEqualTo("t");
    assertThat(done.path("resultCode").asString()).isEqualTo("Succeeded");
    assertThat(done.path("resultString").asString())
        .isEqualTo("summarized: s3://nutgraf-out-local/red flower.txt.json");
    assertThat(gone.path("resultCode").asString()).isEqualTo("Succeeded");
    assertThat(gone.path("resultString").asString()).isEqualTo("skipped: gone");
  }

  @Test
  @DisplayName("row 48: a rejected article fails its batch task for good, with the reason")
  void aRejectedArticleFailsItsBatchTaskForGood() {
    function.drop("a.txt", "GIF89a picture");

    JsonNode result = result(function.send(SampleEvents.batch("a.txt")));

    assertThat(result.path("resultCode").asString()).isEqualTo("PermanentFailure");
    assertThat(result.path("resultString").asString()).startsWith("rejected: not text: ");
  }

  @Test
  @DisplayName("row 48: what fails for now fails its batch task for now, and nothing is raised")
  void whatFailsForNowFailsItsBatchTaskForNow() {
    function.drop("a.txt", FERRY);
    function.store.failAt(FunctionInMemory.article("a.txt"), "🗞".repeat(5000));

    JsonNode result = result(function.send(SampleEvents.batch("a.txt")));

    assertThat(result.path("resultCode").asString()).isEqualTo("TemporaryFailure");
    assertThat(result.path("resultString").asString())
        .startsWith("failed: 🗞")
        .hasSizeLessThan(2_000)
        .endsWith("🗞");
  }

  private static JsonNode result(JsonNode answer) {
    return answer.path("results").path(0);
  }
}
