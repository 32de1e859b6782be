package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Every file of the folder `events` goes through the handler and gets the answer listed here. A
/// file without one fails.
class EventFilesTest {

  private static final List<String> SEEDS =
      List.of(
          "000_0c89b39f0ca6556f.txt",
          "001_harbour_bridge_page.html",
          "003_lighthouse_short.txt",
          "004_valley_flood_long.md");

  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("direct.json", summarized("000_0c89b39f0ca6556f.txt")),
          Map.entry("eventbridge-created.json", all(summarized("001_harbour_bridge_page.html"))),
          Map.entry("on-failure.json", all(summarized("000_0c89b39f0ca6556f.txt"))),
          Map.entry("s3-batch-1.0.json", batch("1.0", "1", "000_0c89b39f0ca6556f.txt")),
          Map.entry("s3-batch-2.0.json", batch("2.0", "2", "004_valley_flood_long.md")),
          Map.entry("s3-put.json", all(summarized("000_0c89b39f0ca6556f.txt"))),
          Map.entry(
              "s3-removed.json",
              all(
                  skipped(
                      "\"nutgraf-in-local\"", "\"000_0c89b39f0ca6556f.txt\"", "not a creation"))),
          Map.entry("s3-test-event.json", all(skipped("null", "null", "test event"))),
          Map.entry("sns.json", all(summarized("003_lighthouse_short.txt"))),
          Map.entry(
              "sqs.json",
              """
              {"batchItemFailures": [{"itemIdentifier": "00000000-0000-4000-8000-000000000004"}]}
              """),
          Map.entry("sqs-sns.json", "{\"batchItemFailures\": []}"));

  private static String all(String outcome) {
    return "{\"outcomes\": [" + outcome + "]}";
  }

  private static String summarized(String key) {
    return """
        {"bucket": "nutgraf-in-local", "key": "%s", "outcome": "summarized", "reason": null,
         "brief": "s3://nutgraf-out-local/%s.json", "written": true}
        """
        .formatted(key, key);
  }

  private static String skipped(String bucket, String key, String reason) {
    return """
        {"bucket": %s, "key": %s, "outcome": "skipped", "reason": "%s",
         "brief": null, "written": false}
        """
        .formatted(bucket, key, reason);
  }

  private static String batch(String schema, String id, String key) {
    return """
        {"invocationSchemaVersion": "%s", "treatMissingKeysAs": "TemporaryFailure",
         "invocationId": "EXAMPLEinvocationId%s",
         "results": [{"taskId": "EXAMPLEtaskId%s", "resultCode": "Succeeded",
                      "resultString": "summarized: s3://nutgraf-out-local/%s.json"}]}
        """
        .formatted(schema, id, id, key);
  }

  static List<String> files() {
    return SampleEvents.files().stream().filter(name -> !name.equals("text.json")).toList();
  }

  private static FunctionInMemory functionWithSeeds() {
    FunctionInMemory function = new FunctionInMemory();
    SEEDS.forEach(key -> function.drop(key, "The ferry is to carry passengers again from Monday."));
    return function;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void anEventGetsItsAnswer(String file) {
    assertThat(ANSWERS).as("answers listed in this test").containsKey(file);

    JsonNode answer = functionWithSeeds().send(SampleEvents.file(file));

    assertThat(answer).isEqualTo(LocalFunction.json(ANSWERS.getOrDefault(file, "null")));
  }

  @Test
  void everyAnswerHasItsEvent() {
    assertThat(ANSWERS.keySet()).isSubsetOf(files());
  }

  @Test
  void theTextIsAnsweredWithItsBrief() {
    JsonNode brief = new FunctionInMemory().send(SampleEvents.file("text.json"));

    assertThat(brief.path("status").asString()).isEqualTo("summarized");
    assertThat(brief.path("source").path("key").asString()).isEqualTo("ferry.txt");
    assertThat(brief.path("article").path("publishedAt").asString()).isEqualTo("2026-11-20");
  }
}
