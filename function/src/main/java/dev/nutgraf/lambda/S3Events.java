package dev.nutgraf.lambda;

import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.Sequencer;
import java.util.Optional;
import java.util.Set;
import tools.jackson.jr.stree.JrsValue;

/// Reads what S3 itself says about an object: in a notification, over EventBridge, in a batch job.
final class S3Events {

  /// A restored object can be read again, which is as good as new.
  private static final Set<String> BRIDGED_CREATIONS =
      Set.of("Object Created", "Object Restore Completed");

  private static final String CREATED = "ObjectCreated:";
  private static final String RESTORED = "ObjectRestore:Completed";

  private S3Events() {}

  /// One record of an S3 notification, of any 2.x schema.
  static Item notified(JrsValue record) {
    JrsValue s3 = record.path("s3");
    String bucket = Json.text(s3.path("bucket"), "name").orElse("");
    String key = FormEncoding.decoded(Json.text(s3.path("object"), "key").orElse(""));
    String event = Json.text(record, "eventName").orElse("");
    if (bucket.isEmpty() || key.isEmpty()) {
      return new Item.Unreadable("a record of an S3 notification", "it names no bucket or no key");
    }
    // S3 leaves the prefix out in records; some stores that speak its protocol do not.
    int name = event.startsWith("s3:") ? 3 : 0;
    boolean creation = event.startsWith(CREATED, name) || event.startsWith(RESTORED, name);
    return item(bucket, key, s3.path("object"), "eTag", "versionId", creation);
  }

  /// An event that S3 sent to EventBridge. Keys are plain there.
  static Item bridged(JrsValue event) {
    JrsValue detail = event.path("detail");
    String bucket = Json.text(detail.path("bucket"), "name").orElse("");
    String key = Json.text(detail.path("object"), "key").orElse("");
    String type = Json.text(event, "detail-type").orElse("");
    if (bucket.isEmpty() || key.isEmpty()) {
      return new Item.Unreadable("an EventBridge event", "it names no bucket or no key");
    }
    boolean creation = BRIDGED_CREATIONS.contains(type);
    return item(bucket, key, detail.path("object"), "etag", "version-id", creation);
  }

  private static Item item(
      String bucket, String key, JrsValue object, String eTag, String version, boolean creation) {
    ObjectRef ref = new ObjectRef(bucket, key, Json.text(object, version));
    if (!creation) {
      return new Item.Ignored(ref, Outcome.Reason.NOT_A_CREATION);
    }
    return new Item.Created(
        ref,
        Json.integer(object.path("size")),
        Json.text(object, eTag).filter(t -> !t.isEmpty()),
        Json.text(object, "sequencer").flatMap(Sequencer::of));
  }

  /// The tasks of an S3 Batch Operations job: 1.0 names the bucket by its ARN, 2.0 by its name.
  static Event.Batch batch(JrsValue event) {
    return new Event.Batch(
        Json.text(event, "invocationSchemaVersion").orElse("1.0"),
        Json.text(event, "invocationId").orElse(""),
        Json.elements(event.path("tasks")).stream().map(S3Events::task).toList());
  }

  private static Event.Task task(JrsValue task) {
    String id = Json.text(task, "taskId").orElse("");
    String bucket =
        Json.text(task, "s3Bucket")
            .or(() -> Json.text(task, "s3BucketArn").map(S3Events::bucketName))
            .orElse("");
    String key = FormEncoding.decoded(Json.text(task, "s3Key").orElse(""));
    if (bucket.isEmpty() || key.isEmpty()) {
      return new Event.Task(id, new Item.Unreadable("task " + id, "it names no bucket or no key"));
    }
    Optional<String> version = Json.text(task, "s3VersionId");
    return new Event.Task(id, Item.Created.at(new ObjectRef(bucket, key, version)));
  }

  /// `arn:aws:s3:::bucket` in any partition.
  private static String bucketName(String arn) {
    return arn.substring(arn.lastIndexOf(':') + 1);
  }
}
