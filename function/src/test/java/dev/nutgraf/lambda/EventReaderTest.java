package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.Sequencer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How each kind of event is understood.
class EventReaderTest {

  @ParameterizedTest(name = "row 56: {0}")
  @ValueSource(strings = {"null", "\"a record\"", "{}", "{\"eventSource\": \"aws:kinesis\"}", "7"})
  void aRecordThatIsNoneLeavesTheOthers(String other) {
    String good = SampleEvents.put("ferry.txt", "00A1");

    LambdaEvent event =
        EventReader.event(SampleEvents.s3(good, other, good).getBytes(StandardCharsets.UTF_8));

    assertThat(event)
        .isInstanceOfSatisfying(
            LambdaEvent.Notification.class,
            all -> {
              assertThat(all.items()).hasSize(3);
              assertThat(all.items().get(0)).isInstanceOf(EventRecord.Created.class);
              assertThat(all.items().get(1))
                  .isInstanceOfSatisfying(
                      EventRecord.Unreadable.class,
                      record -> assertThat(record.name()).isEqualTo("record 2 of 3"));
              assertThat(all.items().get(2)).isInstanceOf(EventRecord.Created.class);
            });
  }

  @Test
  @DisplayName("row 56: a foreign record among messages of a queue leaves the messages")
  void aForeignRecordAmongMessagesLeavesThem() {
    String body = "{\\\"Records\\\": []}";
    String message =
        "{\"eventSource\": \"aws:sqs\", \"messageId\": \"m\", \"body\": \"" + body + "\"}";
    String good = SampleEvents.put("ferry.txt", "00A1");

    LambdaEvent event =
        EventReader.event(
            SampleEvents.s3(message, good, "{\"a\": 1}").getBytes(StandardCharsets.UTF_8));

    assertThat(((LambdaEvent.Notification) event).items())
        .hasExactlyElementsOfTypes(EventRecord.Created.class, EventRecord.Unreadable.class);
  }

  private static final String PUT = SampleEvents.s3(SampleEvents.put("red+flower.txt", "00A1"));

  private static LambdaEvent event(String json) {
    return EventReader.event(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<EventRecord> items(String json) {
    return ((LambdaEvent.Notification) event(json)).items();
  }

  private static ObjectRef object(String json) {
    return ((EventRecord.Created) items(json).getFirst()).object();
  }

  @Test
  @DisplayName("row 8: the key of an S3 event is decoded")
  void theKeyOfAnS3EventIsDecoded() {
    assertThat(object(PUT).key()).isEqualTo("red flower.txt");
  }

  @Test
  @DisplayName("row 11: the key of an EventBridge event is taken as it is")
  void theKeyOfAnEventBridgeEventIsTakenAsItIs() {
    for (String key : List.of("red+flower.txt", "a%2Bb", "100%25", "100%")) {
      assertThat(object(SampleEvents.bridged("Object Created", key)).key()).isEqualTo(key);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "ObjectCreated:Put",
        "ObjectCreated:Post",
        "ObjectCreated:Copy",
        "ObjectCreated:CompleteMultipartUpload",
        "s3:ObjectCreated:Put",
        "ObjectRestore:Completed"
      })
  void whatCanBeReadFromNowOnIsACreation(String name) {
    String record = SampleEvents.record("2.1", name, "a.txt", "\"size\": 1");

    assertThat(items(SampleEvents.s3(record)).getFirst()).isInstanceOf(EventRecord.Created.class);
  }

  @ParameterizedTest(name = "row 7: {0}")
  @ValueSource(
      strings = {
        "ObjectRemoved:Delete",
        "ObjectRemoved:DeleteMarkerCreated",
        "ObjectTagging:Put",
        "ObjectRestore:Post",
        "LifecycleExpiration:Delete"
      })
  void anythingElseIsNot(String name) {
    String record = SampleEvents.record("2.1", name, "a.txt", "\"size\": 1");

    assertThat(items(SampleEvents.s3(record)))
        .containsExactly(
            new EventRecord.Ignored(
                ObjectRef.current("nutgraf-in-local", "a.txt"), Outcome.Reason.NOT_A_CREATION));
  }

  @Test
  @DisplayName("row 7: a deletion that EventBridge tells of is not a creation")
  void aDeletionOverEventBridgeIsNotACreation() {
    assertThat(items(SampleEvents.bridged("Object Deleted", "a.txt")).getFirst())
        .isInstanceOf(EventRecord.Ignored.class);
  }

  @Test
  @DisplayName("row 13: SNS is unwrapped, and SNS inside SQS, and EventBridge inside SQS")
  void envelopesAreUnwrapped() {
    String sns = SampleEvents.file("sns.json");
    LambdaEvent.Queue queue =
        (LambdaEvent.Queue)
            event(
                SampleEvents.queue(
                    List.of(
                        PUT,
                        "{\"Type\": \"Notification\", \"Message\": \"%s\"}"
                            .formatted(PUT.replace("\"", "\\\"").replace("\n", "")),
                        SampleEvents.bridged("Object Created", "red flower.txt"))));

    assertThat(object(sns).key()).isEqualTo("003_lighthouse_short.txt");
    assertThat(queue.messages())
        .allSatisfy(
            message ->
                assertThat(((EventRecord.Created) message.items().getFirst()).object().key())
                    .isEqualTo("red flower.txt"));
  }

  @Test
  @DisplayName("row 14: an on-failure record is the event that failed, also out of a queue")
  void anOnFailureRecordIsTheEventThatFailed() {
    assertThat(event(SampleEvents.onFailure(PUT))).isEqualTo(event(PUT));
    assertThat(event(SampleEvents.queue(List.of(SampleEvents.onFailure(PUT)))))
        .isEqualTo(event(SampleEvents.queue(List.of(PUT))));
  }

  @Test
  @DisplayName("row 15: a test event is known as one, alone and in envelopes")
  void aTestEventIsKnownAsOne() {
    String test = SampleEvents.file("s3-test-event.json");
    LambdaEvent.Queue queue = (LambdaEvent.Queue) event(SampleEvents.queue(List.of(test)));

    assertThat(items(test)).containsExactly(new EventRecord.Test("nutgraf-in-local"));
    assertThat(queue.messages().getFirst().items()).isEqualTo(items(test));
  }

  @Test
  @DisplayName("row 16: an event without records asks for nothing")
  void anEventWithoutRecordsAsksForNothing() {
    assertThat(items("{\"Records\": []}")).isEmpty();
    assertThat(items("{}")).isEmpty();
  }

  @ParameterizedTest(name = "row 16: {0}")
  @ValueSource(
      strings = {
        "",
        "   ",
        "null",
        "17",
        "[]",
        "\"s3\"",
        "{\"Records\": ",
        "not JSON",
        "{\"hello\": \"world\"}",
        "{\"bucket\": \"b\"}",
        "{\"bucket\": \"b\", \"key\": \"\"}",
        "{\"bucket\": 1, \"key\": 2}",
        "{\"Records\": [{\"eventSource\": \"aws:kinesis\"}]}",
        "{\"requestPayload\": null}",
        "{\"requestPayload\": {\"requestPayload\": {}, \"x\": 1}, \"a\": [1,"
      })
  void whatIsOfNoKnownKindFailsAndNamesTheKinds(String json) {
    assertThatThrownBy(() -> event(json))
        .isInstanceOf(UnknownEventException.class)
        .hasMessageContaining("an S3 notification")
        .hasMessageContaining("{\"name\", \"text\"");
  }

  @Test
  @DisplayName("row 16: an event wrapped without end, or nested without end, is refused")
  void anEventWrappedWithoutEndIsRefused() {
    String wrapped = PUT;
    for (int i = 0; i < 20; i++) {
      wrapped = SampleEvents.onFailure(wrapped);
    }
    String nested = "{\"a\":".repeat(100_000);
    String onion = wrapped;

    assertThatThrownBy(() -> event(onion)).isInstanceOf(UnknownEventException.class);
    assertThatThrownBy(() -> event(nested)).isInstanceOf(UnknownEventException.class);
  }

  @ParameterizedTest(name = "row 16: schema {0}")
  @ValueSource(strings = {"2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99"})
  void everySchemaOfTheSecondGenerationIsRead(String schema) {
    String record =
        SampleEvents.record(
            schema,
            "ObjectCreated:Put",
            "a.txt",
            "\"size\": 7, \"eTag\": \"e\", \"versionId\": \"v\", \"sequencer\": \"00A1\","
                + " \"somethingNew\": {\"x\": [1]}");

    assertThat(items(SampleEvents.s3(record)))
        .containsExactly(
            new EventRecord.Created(
                new ObjectRef("nutgraf-in-local", "a.txt", Optional.of("v")),
                OptionalLong.of(7),
                Optional.of("e"),
                Sequencer.of("00A1")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\"sequencer\": \"\"",
        "\"sequencer\": \"xyz\"",
        "\"sequencer\": 17",
        "\"sequencer\": \"0055AED6DCD90281E5\"",
        "\"sequencer\": \"0A1B2C3D4E5F678901\"",
        "\"size\": \"large\""
      })
  void aFieldThatTellsNothingCountsAsAbsent(String field) {
    String record = SampleEvents.record("2.1", "ObjectCreated:Put", "a.txt", field);

    assertThat(items(SampleEvents.s3(record)))
        .containsExactly(EventRecord.Created.at(ObjectRef.current("nutgraf-in-local", "a.txt")));
  }

  @Test
  void anUnreadableRecordDoesNotTakeItsNeighboursWithIt() {
    List<EventRecord> items =
        items("{\"Records\": [{\"s3\": {}}, %s]}".formatted(SampleEvents.put("a.txt", "00A1")));

    assertThat(items.get(0)).isInstanceOf(EventRecord.Unreadable.class);
    assertThat(items.get(1)).isInstanceOf(EventRecord.Created.class);
  }

  @Test
  @DisplayName("row 48: a batch task names its bucket by ARN or by name, its version or null")
  void aBatchTaskIsRead() {
    String json =
        """
        {"invocationSchemaVersion": "1.0", "invocationId": "i", "job": {"id": "j"}, "tasks": [
          {"taskId": "1", "s3Key": "red+flower.txt", "s3VersionId": "v",
           "s3BucketArn": "arn:aws-us-gov:s3:us-gov-west-1:123456789012:nutgraf-in-local"},
          {"taskId": "2", "s3Key": "100%25", "s3VersionId": null, "s3Bucket": "nutgraf-in-local"},
          {"taskId": "3"}]}
        """;

    LambdaEvent.Batch batch = (LambdaEvent.Batch) event(json);

    assertThat(batch.tasks())
        .startsWith(
            new LambdaEvent.Task(
                "1",
                EventRecord.Created.at(
                    new ObjectRef("nutgraf-in-local", "red flower.txt", Optional.of("v")))),
            new LambdaEvent.Task(
                "2", EventRecord.Created.at(ObjectRef.current("nutgraf-in-local", "100%"))));
    assertThat(batch.tasks().getLast().item()).isInstanceOf(EventRecord.Unreadable.class);
  }

  @Test
  void aTextInsideAnEnvelopeHasNoReader() {
    LambdaEvent.Queue queue =
        (LambdaEvent.Queue)
            event(SampleEvents.queue(List.of(SampleEvents.text("a.txt", "Words."))));

    assertThat(queue.messages().getFirst().items().getFirst())
        .isInstanceOfSatisfying(
            EventRecord.Unreadable.class,
            u -> assertThat(u.problem()).contains("nobody would get its brief"));
  }
}
