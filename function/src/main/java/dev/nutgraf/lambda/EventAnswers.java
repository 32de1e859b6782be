package dev.nutgraf.lambda;

import dev.nutgraf.store.ObjectRef;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What the senders of events get back, as JSON.
final class EventAnswers {

  /// Longer results are cut: a batch report has a line for each object.
  private static final int MAX_RESULT_CHARS = 1000;

  private EventAnswers() {}

  /// One outcome, for a person. Unknown is null, and no field is ever absent.
  static byte[] one(RecordResult handled) {
    return EventJson.bytes(json -> writeFields(json, handled));
  }

  /// Several of them.
  static byte[] all(List<RecordResult> handled) {
    return EventJson.bytes(
        json -> {
          json.writeArrayPropertyStart("outcomes");
          for (RecordResult one : handled) {
            json.writeStartObject();
            writeFields(json, one);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /// The fields of one outcome, into an object that is open.
  static void writeFields(JsonGenerator json, RecordResult handled) {
    Outcome outcome = handled.outcome();
    json.writeStringProperty("bucket", handled.place().map(ObjectRef::bucket).orElse(null));
    json.writeStringProperty("key", handled.place().map(ObjectRef::key).orElse(null));
    json.writeStringProperty("outcome", outcome.word());
    json.writeStringProperty("reason", outcome.why().orElse(null));
    json.writeStringProperty("brief", outcome.brief().orElse(null));
    json.writeBooleanProperty("written", outcome.written());
  }

  /// Which messages a queue is to deliver again.
  static byte[] queue(List<String> failedMessages) {
    return EventJson.bytes(
        json -> {
          json.writeArrayPropertyStart("batchItemFailures");
          for (String id : failedMessages) {
            json.writeStartObject();
            json.writeStringProperty("itemIdentifier", id);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /// A result for each task of an S3 Batch Operations job, in the order of `batch`.
  static byte[] batch(LambdaEvent.Batch batch, List<RecordResult> handled) {
    return EventJson.bytes(
        json -> {
          json.writeStringProperty("invocationSchemaVersion", batch.schemaVersion());
          json.writeStringProperty("treatMissingKeysAs", "TemporaryFailure");
          json.writeStringProperty("invocationId", batch.invocationId());
          json.writeArrayPropertyStart("results");
          for (int i = 0; i < handled.size(); i++) {
            Outcome outcome = handled.get(i).outcome();
            json.writeStartObject();
            json.writeStringProperty("taskId", batch.tasks().get(i).id());
            json.writeStringProperty("resultCode", resultCode(outcome));
            json.writeStringProperty("resultString", resultString(outcome));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
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
