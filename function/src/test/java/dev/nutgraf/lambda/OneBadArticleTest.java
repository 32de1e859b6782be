package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// An article that takes too much takes nothing with it: neither the others of its event nor the
/// process.
class OneBadArticleTest {

  private static final String FERRY = "The ferry is to carry passengers again from Monday.";

  /// More than a million steps, the smallest limit, whatever the machine.
  private static final String MUCH =
      "The mayor said the ferry would carry 40 passengers, 12 cars and a goat from Monday on. "
          .repeat(4_000);

  private final FunctionInMemory function = new FunctionInMemory();

  private List<String> tenMessages() {
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      function.drop(i + ".txt", i == 3 ? MUCH : FERRY);
      bodies.add(SampleEvents.s3(SampleEvents.put(i + ".txt", "00A" + i)));
    }
    return bodies;
  }

  @Test
  @DisplayName("rows 52, 53: of ten messages one takes too many steps: nine briefs, one rejection")
  void ofTenMessagesOneIsRejected() {
    function.with("WORK_LIMIT", "1000000");

    JsonNode answer = function.send(SampleEvents.queue(tenMessages()));

    assertThat(answer.path("batchItemFailures")).isEmpty();
    assertThat(function.store.briefs()).hasSize(10);
    assertThat(statuses()).containsOnlyOnce("rejected").hasSize(10);
    JsonNode reason = function.brief("3.txt").path("reason");
    assertThat(reason.path("code").asString()).isEqualTo("too-complex");
    assertThat(reason.path("message").asString()).contains("1000000 steps").contains("WORK_LIMIT");
  }

  private List<String> statuses() {
    return IntStream.range(0, 10)
        .mapToObj(i -> function.brief(i + ".txt").path("status").asString())
        .toList();
  }

  @Test
  @DisplayName("row 52: the limit counts steps, so that the same article always ends the same")
  void theSameArticleAlwaysEndsTheSame() {
    function.with("WORK_LIMIT", "1000000").drop("much.txt", MUCH);

    JsonNode first = function.first(SampleEvents.s3(SampleEvents.put("much.txt", "00A1")));
    function.with("OUTPUT_PREFIX", "again/");
    JsonNode second = function.first(SampleEvents.s3(SampleEvents.put("much.txt", "00A1")));

    assertThat(first.path("reason")).isEqualTo(second.path("reason"));
    JsonNode allowed =
        function
            .with("WORK_LIMIT", "100000000")
            .first(SampleEvents.s3(SampleEvents.put("much.txt", "00A1")));
    assertThat(allowed.path("outcome").asString()).isEqualTo("summarized");
  }

  /// A clock that runs out with each look at it, a second each.
  private void hurry() {
    AtomicInteger looks = new AtomicInteger();
    function.withMillisLeft(() -> 60_000 - 1_000 * looks.getAndIncrement());
  }

  @Test
  @DisplayName(
      "row 52: what only the clock ended is rejected, and briefed by the next event for it")
  void whatTheClockEndedGivesWay() {
    function.drop("much.txt", MUCH);
    hurry();
    JsonNode hurried = function.first(SampleEvents.s3(SampleEvents.put("much.txt", "00A1")));
    function.withMillisLeft(() -> 60_000);
    JsonNode redriven =
        function.first(
            SampleEvents.onFailure(SampleEvents.s3(SampleEvents.put("much.txt", "00A1"))));

    assertThat(hurried.path("reason").asString())
        .isEqualTo(
            "too complex: Work on the article did not end within 20 seconds and was stopped.");
    assertThat(redriven.path("outcome").asString()).isEqualTo("summarized");
    assertThat(redriven.path("written").asBoolean()).isTrue();
    assertThat(function.brief("much.txt").path("status").asString()).isEqualTo("summarized");
  }

  @Test
  @DisplayName("row 52: an article that had less than its time because of others comes again")
  void anArticleThatHadLessThanItsTimeComesAgain() {
    function.drop("0.txt", FERRY);
    function.drop("1.txt", MUCH);
    AtomicInteger looks = new AtomicInteger();
    function.withMillisLeft(() -> 12_000 - 500 * looks.getAndIncrement());

    assertThatThrownBy(
            () ->
                function.send(
                    SampleEvents.s3(
                        SampleEvents.put("0.txt", "00A0"), SampleEvents.put("1.txt", "00A1"))))
        .isInstanceOf(ArticlesFailedException.class)
        .hasMessageContaining("1.txt (not done: the time of the event was up");
    assertThat(function.store.briefs()).containsExactly("s3://nutgraf-out-local/0.txt.json");
  }

  @Test
  @DisplayName("row 57: a second try of an event of many records passes over what is done")
  void aSecondTryPassesOverWhatIsDone() {
    String[] records = new String[12];
    for (int i = 0; i < records.length; i++) {
      String eTag = function.drop(i + ".txt", FERRY + i).eTag();
      records[i] =
          SampleEvents.record(
              "2.1",
              "ObjectCreated:Put",
              i + ".txt",
              "\"eTag\": \"%s\", \"sequencer\": \"00A%x\"".formatted(eTag, i));
    }
    function.store.failAt(FunctionInMemory.article("7.txt"), "503 SlowDown");
    assertThatThrownBy(() -> function.send(SampleEvents.s3(records)))
        .isInstanceOf(ArticlesFailedException.class);
    function.store.mend();
    int reads = function.store.reads();

    JsonNode answer = function.send(SampleEvents.s3(records));

    assertThat(function.store.reads()).isEqualTo(reads + 1);
    assertThat(answer.path("outcomes").findValuesAsString("reason"))
        .filteredOn("done before"::equals)
        .hasSize(11);
    assertThat(function.store.briefs()).hasSize(12);
    assertThat(
            function
                .with("SUMMARY_LENGTH", "1 sentence")
                .send(SampleEvents.s3(records))
                .path("outcomes")
                .findValuesAsString("outcome"))
        .containsOnly("summarized");
  }

  @Test
  @DisplayName("row 58: a key forges no line of the log")
  void aKeyForgesNoLineOfTheLog() {
    String key = "a\n{\"_aws\": 1}\u001b[31m\u202etxt.\u2028";
    function.store.failAt(FunctionInMemory.article(key), "503 SlowDown");

    assertThatThrownBy(
            () ->
                function.send(
                    "{\"bucket\": \"nutgraf-in-local\", \"key\": \"a\\n{\\\"_aws\\\": 1}\\u001b[31m\\u202etxt.\\u2028\"}"))
        .isInstanceOf(ArticlesFailedException.class)
        .hasMessageContaining("a\\u000a{\"_aws\": 1}\\u001b[31m\\u202etxt.\\u2028 (503 SlowDown)");
    assertThat(function.log()).isNotEmpty();
    assertThat(function.logText().lines()).allMatch(line -> line.startsWith("{"));
    assertThat(function.logText()).doesNotContain("\u001b", "\u202e", "\u2028");
  }
}
