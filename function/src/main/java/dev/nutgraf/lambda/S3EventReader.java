package dev.nutgraf.lambda;

import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.Sequencer;
import java.util.Optional;
import java.util.Set;
import tools.jackson.jr.stree.JrsValue;

/// Reads what S3 itself says about an object: in a notification, over EventBridge, in a batch job.
final class S3EventReader {

  /// A restored object can be read again, which is as good as new.
  private static final Set<String> BRIDGED_CREATIONS =
      Set.of("Object Created", "Object Restore Completed");

  private static final String CREATED = "ObjectCreated:";
  private static final String RESTORED = "ObjectRestore:Completed";

  private S3EventReader() {}

  /// One record of an S3 notification, of any 2.x schema.
  static EventRecord notified(JrsValue record) {
    JrsValue s3 = record.path("s3");
    String bucket = EventJson.text(s3.path("bucket"), "name").orElse("");
    String key = FormEncoding.decoded(EventJson.text(s3.path("object"), "key").orElse(""));
    String event = EventJson.text(record, "eventName").orElse("");
    if (bucket.isEmpty() || key.isEmpty()) {
      return new EventRecord.Unreadable(
          "a record of an S3 notification", "it names no bucket or no key");
    }
    // S3 leaves the prefix out in records; some stores that speak its protocol do not.
    int name = event.startsWith("s3:") ? 3 : 0;
    boolean creation = event.startsWith(CREATED, name) || event.startsWith(RESTORED, name);
    return item(bucket, key, s3.path("object"), "eTag", "versionId", creation);
  }

  /// An event that S3 sent to EventBridge. Keys are plain there.
  static EventRecord bridged(JrsValue event) {
    JrsValue detail = event.path("detail");
    String bucket = EventJson.text(detail.path("bucket"), "name").orElse("");
    String key = EventJson.text(detail.path("object"), "key").orElse("");
    String type = EventJson.text(event, "detail-type").orElse("");
    if (bucket.isEmpty() || key.isEmpty()) {
      return new EventRecord.Unreadable("an EventBridge event", "it names no bucket or no key");
    }
    boolean creation = BRIDGED_CREATIONS.contains(type);
    return item(bucket, key, detail.path("object"), "etag", "version-id", creation);
  }

  private static EventRecord item(
      String bucket, String key, JrsValue object, String eTag, String version, boolean creation) {
    ObjectRef ref = new ObjectRef(bucket, key, EventJson.text(object, version));
    if (!creation) {
      return new EventRecord.Ignored(ref, Outcome.Reason.NOT_A_CREATION);
    }
    return new EventRecord.Created(
        ref,
        EventJson.integer(object.path("size")),
        EventJson.text(object, eTag).filter(t -> !t.isEmpty()),
        EventJson.text(object, "sequencer").flatMap(Sequencer::of));
  }

  /// The tasks of an S3 Batch Operations job: 1.0 names the bucket by its ARN, 2.0 by its name.
  static LambdaEvent.Batch batch(JrsValue event) {
    return new LambdaEvent.Batch(
        EventJson.text(event, "invocationSchemaVersion").orElse("1.0"),
        EventJson.text(event, "invocationId").orElse(""),
        EventJson.elements(event.path("tasks")).stream().map(S3EventReader::task).toList());
  }

  private static LambdaEvent.Task task(JrsValue task) {
    String id = EventJson.text(task, "taskId").orElse("");
    String bucket =
        EventJson.text(task, "s3Bucket")
            .or(() -> EventJson.text(task, "s3BucketArn").map(S3EventReader::bucketName))
            .orElse("");
    String key = FormEncoding.decoded(EventJson.text(task, "s3Key").orElse(""));
    if (bucket.isEmpty() || key.isEmpty()) {
      return new LambdaEvent.Task(
          id, new EventRecord.Unreadable("task " + id, "it names no bucket or no key"));
    }
    Optional<String> version = EventJson.text(task, "s3VersionId");
    return new LambdaEvent.Task(id, EventRecord.Created.at(new ObjectRef(bucket, key, version)));
  }

  /// `arn:aws:s3:::bucket` in any partition.
  private static String bucketName(String arn) {
    return arn.substring(arn.lastIndexOf(':') + 1);
  }
}
