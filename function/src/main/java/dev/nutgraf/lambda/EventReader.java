package dev.nutgraf.lambda;

import dev.nutgraf.article.Hints;
import dev.nutgraf.store.ObjectRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.stree.JrsObject;
import tools.jackson.jr.stree.JrsString;
import tools.jackson.jr.stree.JrsValue;

/// Reads the bytes the function was called with as one of the events it accepts. Unknown fields are
/// ignored, as AWS asks of consumers.
final class EventReader {

  /// An on-failure record out of a queue whose message SNS delivered is four events deep.
  private static final int MAX_ENVELOPES = 6;

  private EventReader() {}

  /// @throws UnknownEventException naming the kinds that are accepted
  static LambdaEvent event(byte[] json) {
    return event(tree(json), 0);
  }

  private static JrsValue tree(byte[] json) {
    try {
      return EventJson.tree(json);
    } catch (JacksonException e) {
      // The parser's own message can quote the event, and so the article in it.
      throw new UnknownEventException("The event is not JSON (%s)".formatted(place(e)));
    }
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null
        ? "where is not known"
        : "line %s, column %s"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private static LambdaEvent event(JrsValue event, int envelopes) {
    if (envelopes > MAX_ENVELOPES) {
      throw new UnknownEventException(
          "The event is wrapped more than %s times".formatted(MAX_ENVELOPES));
    }
    if (event.path("tasks").isArray() && has(event, "invocationId")) {
      return S3EventReader.batch(event);
    }
    if (has(event, "requestPayload")) {
      return event(event.get("requestPayload"), envelopes + 1);
    }
    if (event.path("Records").isArray()) {
      return records(EventJson.elements(event.path("Records")), envelopes);
    }
    if (is(event, "source", "aws.s3") && has(event, "detail-type")) {
      return new LambdaEvent.Notification(List.of(S3EventReader.bridged(event)));
    }
    if (is(event, "Event", "s3:TestEvent")) {
      String bucket = EventJson.text(event, "Bucket").orElse("an unnamed bucket");
      return new LambdaEvent.Notification(List.of(new EventRecord.Test(bucket)));
    }
    if (is(event, "Type", "Notification") && has(event, "Message")) {
      return new LambdaEvent.Notification(enclosed(event, "Message", "an SNS message", envelopes));
    }
    return direct(event);
  }

  private static LambdaEvent records(List<JrsValue> records, int envelopes) {
    if (!records.isEmpty() && records.stream().allMatch(r -> isFrom(r, "aws:sqs"))) {
      return new LambdaEvent.Queue(
          records.stream()
              .map(
                  record -> {
                    String id = EventJson.text(record, "messageId").orElse("");
                    return new LambdaEvent.Message(
                        id, enclosed(record, "body", "message " + id, envelopes));
                  })
              .toList());
    }
    List<EventRecord> items = new ArrayList<>();
    boolean known = records.isEmpty();
    for (JrsValue record : records) {
      boolean foreign = false;
      if (isFrom(record, "aws:sqs")) {
        String id = EventJson.text(record, "messageId").orElse("");
        items.addAll(enclosed(record, "body", "message " + id, envelopes));
      } else if (isFrom(record, "aws:sns")) {
        String id = EventJson.text(record.path("Sns"), "MessageId").orElse("");
        items.addAll(enclosed(record.path("Sns"), "Message", "SNS message " + id, envelopes));
      } else if (has(record, "s3")) {
        items.add(S3EventReader.notified(record));
      } else {
        foreign = true;
        items.add(
            new EventRecord.Unreadable(
                "record " + (items.size() + 1) + " of " + records.size(),
                "an unsupported kind of record, skipped"));
      }
      known |= !foreign;
    }
    if (!known) {
      throw unknown();
    }
    return new LambdaEvent.Notification(items);
  }

  private static boolean isFrom(JrsValue record, String source) {
    return is(record, "eventSource", source) || is(record, "EventSource", source);
  }

  /// The records of an event that is written as text in another. One that cannot be read is a
  /// record of its own: it must not keep its neighbours from being worked on.
  private static List<EventRecord> enclosed(
      JrsValue holder, String field, String name, int envelopes) {
    try {
      String json =
          EventJson.text(holder, field)
              .orElseThrow(
                  () -> new UnknownEventException("It has no field '%s'".formatted(field)));
      return switch (event(tree(json.getBytes(StandardCharsets.UTF_8)), envelopes + 1)) {
        case LambdaEvent.Notification notification -> notification.items();
        case LambdaEvent.Direct direct -> List.of(direct.item());
        case LambdaEvent.Queue queue ->
            queue.messages().stream().flatMap(m -> m.items().stream()).toList();
        case LambdaEvent.Batch _ ->
            throw new UnknownEventException(
                "An S3 Batch Operations task cannot be sent inside another event");
        case LambdaEvent.Text _ ->
            throw new UnknownEventException(
                "An event with a text cannot be sent inside another event: nobody would get its brief");
      };
    } catch (UnknownEventException e) {
      return List.of(new EventRecord.Unreadable(name, String.valueOf(e.getMessage())));
    }
  }

  private static LambdaEvent direct(JrsValue event) {
    Optional<String> text = EventJson.text(event, "text");
    if (text.isPresent()) {
      return new LambdaEvent.Text(
          text.get(),
          new Hints(
              EventJson.text(event, "name"),
              EventJson.text(event, "contentType"),
              Optional.empty(),
              EventJson.text(event, "published"),
              EventJson.text(event, "title"),
              EventJson.text(event, "url")));
    }
    String bucket = EventJson.text(event, "bucket").orElse("");
    String key = EventJson.text(event, "key").orElse("");
    if (!bucket.isEmpty() && !key.isEmpty()) {
      ObjectRef object = new ObjectRef(bucket, key, EventJson.text(event, "versionId"));
      return new LambdaEvent.Direct(EventRecord.Created.at(object));
    }
    if (event instanceof JrsObject object && object.size() == 0) {
      // What `sam local invoke` sends when it is given no event, and what keeps a function warm.
      return new LambdaEvent.Notification(List.of());
    }
    throw unknown();
  }

  private static UnknownEventException unknown() {
    return new UnknownEventException("Unsupported event");
  }

  private static boolean is(JrsValue node, String field, String value) {
    return node.path(field) instanceof JrsString text && text.getValue().equals(value);
  }

  private static boolean has(JrsValue node, String field) {
    return node.get(field) != null;
  }
}
