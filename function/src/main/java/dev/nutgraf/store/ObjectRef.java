package dev.nutgraf.store;

import java.util.Optional;

/// Where an object is.
///
/// @param key as it is, not encoded
/// @param versionId the version that is meant; empty for whichever is current
public record ObjectRef(String bucket, String key, Optional<String> versionId) {

  /// Buckets that keep no versions call the only one `null`.
  private static final String UNVERSIONED = "null";

  public ObjectRef {
    if (bucket.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException(
          "an object needs a bucket and a key but received '%s' and '%s'".formatted(bucket, key));
    }
    versionId = versionId.filter(id -> !id.isEmpty() && !id.equals(UNVERSIONED));
  }

  /// The current version.
  public static ObjectRef current(String bucket, String key) {
    return new ObjectRef(bucket, key, Optional.empty());
  }

  /// The same object, whichever version is current.
  public ObjectRef current() {
    return current(bucket, key);
  }

  /// `s3://bucket/key`, for messages.
  public String uri() {
    return "s3://" + bucket + "/" + key;
  }
}
