package dev.nutgraf.lambda;

import dev.nutgraf.store.ObjectRef;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the senders of events get back.
final class Answers {

  /// Longer results are cut: a batch report has a line for each object.
  private static final int MAX_RESULT_CHARS = 1000;

  private Answers() {}

  /// One outcome, for a person. Unknown is null, and no field is ever absent.
  static ObjectNode one(Handled handled) {
    Outcome outcome = handled.outcome();
    ObjectNode answer = Json.object();
    answer.put("bucket", handled.place().map(ObjectRef::bucket).orElse(null));
    answer.put("key", handled.place().map(ObjectRef::key).orElse(null));
    answer.put("outcome", outcome.word());
    answer.put("reason", outcome.why().orElse(null));
    answer.put("brief", outcome.brief().orElse(null));
    answer.put("written", outcome.written());
    return answer;
  }

  /// Several of them.
  static ObjectNode all(List<Handled> handled) {
    ObjectNode answer = Json.object();
    ArrayNode outcomes = answer.putArray("outcomes");
    handled.forEach(h -> outcomes.add(one(h)));
    return answer;
  }

  /// Which messages a queue is to deliver again.
  static ObjectNode queue(List<String> failedMessages) {
    ObjectNode answer = Json.object();
    ArrayNode failures = answer.putArray("batchItemFailures");
    failedMessages.forEach(id -> failures.addObject().put("itemIdentifier", id));
    return answer;
  }

  /// A result for each task of an S3 Batch Operations job, in the order of `batch`.
  static ObjectNode batch(Event.Batch batch, List<Handled> handled) {
    ObjectNode answer = Json.object();
    answer.put("invocationSchemaVersion", batch.schemaVersion());
    answer.put("treatMissingKeysAs", "TemporaryFailure");
    answer.put("invocationId", batch.invocationId());
    ArrayNode results = answer.putArray("results");
    for (int i = 0; i < handled.size(); i++) {
      Outcome outcome = handled.get(i).outcome();
      results
          .addObject()
          .put("taskId", batch.tasks().get(i).id())
          .put("resultCode", resultCode(outcome))
          .put("resultString", resultString(outcome));
    }
    return answer;
  }

  private static String resultCode(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Summarized _, Outcome.Skipped _ -> "Succeeded";
      case Outcome.Rejected _ -> "PermanentFailure";
      case Outcome.Failed _ -> "TemporaryFailure";
    };
  }

  private static String resultString(Outcome outcome) {
    String result = outcome.word() + outcome.why().or(outcome::brief).map(w -> ": " + w).orElse("");
    return result.codePointCount(0, result.length()) <= MAX_RESULT_CHARS
        ? result
        : result.substring(0, result.offsetByCodePoints(0, MAX_RESULT_CHARS));
  }
}
