package dev.nutgraf.store;

import dev.nutgraf.article.Hints;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// The store in Amazon S3, or in anything that speaks its protocol.
public final class S3Store implements Store {

  /// The type of every brief.
  static final String BRIEF_TYPE = "application/json; charset=utf-8";

  /// The most that one request may take, its retries included.
  private static final long MAX_CALL_MILLIS = 20_000;

  /// What is left to the caller to say that a request ran out of time.
  private static final long RESERVE_MILLIS = 500;

  /// The same for a request with a body to read.
  private static final long BODY_RESERVE_MILLIS =
      RESERVE_MILLIS + S3ClientFactory.SILENCE_TIMEOUT.toMillis();

  private static final long NO_SIZE = -1;

  private final S3Client s3;

  S3Store(S3Client s3) {
    this.s3 = s3;
  }

  /// The store behind `endpoint`, or AWS itself.
  ///
  /// @param region empty to let the SDK find it
  public static S3Store at(Optional<URI> endpoint, Optional<String> region) {
    return new S3Store(S3ClientFactory.client(endpoint, region));
  }

  /// Loads what every client of S3 sets up first, the trusted certificates above all, so that the
  /// first client of this process finds it loaded. Worth calling from a second thread only.
  public static void prepare() {
    TlsWarmUp.load();
  }

  @Override
  public ReadResult get(ObjectRef object, int maxBytes, Deadline deadline) {
    GetObjectRequest request =
        GetObjectRequest.builder()
            .bucket(object.bucket())
            .key(object.key())
            .versionId(object.versionId().orElse(null))
            .overrideConfiguration(within(deadline, BODY_RESERVE_MILLIS, object))
            .build();
    try {
      return s3.getObject(request, (answer, body) -> result(answer, body, maxBytes));
    } catch (SdkException e) {
      if (S3Refusals.isGone(e)) {
        return new ReadResult.Gone();
      }
      if (S3Refusals.isArchived(e)) {
        return archived(object, deadline);
      }
      throw S3Refusals.failure("reading", object, e);
    }
  }

  private static ReadResult result(
      GetObjectResponse answer, AbortableInputStream body, int maxBytes) {
    ObjectVersion version = version(answer.eTag(), answer.versionId());
    Hints hints = hints(answer.contentType(), answer.contentEncoding(), answer.metadata());
    if (answer.contentRange() != null) {
      body.abort();
      throw RetryableException.create(
          "the answer holds only a part of the object: " + answer.contentRange());
    }
    long size = answer.contentLength() == null ? NO_SIZE : answer.contentLength();
    if (size > maxBytes) {
      body.abort();
      return new ReadResult.TooLarge(OptionalLong.of(size), version, hints);
    }
    byte[] bytes;
    try {
      bytes = body.readNBytes(maxBytes + 1);
    } catch (IOException e) {
      throw RetryableException.create("the body broke off", e);
    }
    if (bytes.length > maxBytes) {
      body.abort();
      return new ReadResult.TooLarge(OptionalLong.empty(), version, hints);
    }
    if (size != NO_SIZE && bytes.length != size) {
      throw RetryableException.create(
          "the body broke off after %s of %s bytes".formatted(bytes.length, size));
    }
    return new ReadResult.Found(bytes, version, hints);
  }

  private ReadResult archived(ObjectRef object, Deadline deadline) {
    return head(object, deadline)
        .<ReadResult>map(
            head ->
                new ReadResult.Archived(
                    head.contentLength() == null ? 0 : head.contentLength(),
                    version(head),
                    hints(head.contentType(), head.contentEncoding(), head.metadata())))
        .orElseGet(ReadResult.Gone::new);
  }

  @Override
  public Optional<ObjectVersion> current(ObjectRef object, Deadline deadline) {
    return head(object.current(), deadline).map(S3Store::version);
  }

  @Override
  public Optional<StoredBrief> find(ObjectRef brief, Deadline deadline) {
    return head(brief, deadline)
        .map(head -> new StoredBrief(head.eTag(), BriefProvenance.fromMetadata(head.metadata())));
  }

  private Optional<HeadObjectResponse> head(ObjectRef object, Deadline deadline) {
    HeadObjectRequest request =
        HeadObjectRequest.builder()
            .bucket(object.bucket())
            .key(object.key())
            .versionId(object.versionId().orElse(null))
            .overrideConfiguration(within(deadline, RESERVE_MILLIS, object))
            .build();
    try {
      return Optional.of(s3.headObject(request));
    } catch (SdkException e) {
      if (S3Refusals.isGoneByHead(e)) {
        return Optional.empty();
      }
      throw S3Refusals.failure("looking at", object, e);
    }
  }

  @Override
  public boolean put(
      ObjectRef brief,
      byte[] json,
      BriefProvenance provenance,
      WriteCondition condition,
      Deadline deadline) {
    PutObjectRequest.Builder request =
        PutObjectRequest.builder()
            .bucket(brief.bucket())
            .key(brief.key())
            .contentType(BRIEF_TYPE)
            .overrideConfiguration(within(deadline, RESERVE_MILLIS, brief));
    switch (condition) {
      case WriteCondition.Absent() -> request.ifNoneMatch("*").metadata(provenance.toMetadata());
      case WriteCondition.Unchanged(StoredBrief stored) ->
          request
              .ifMatch(stored.eTag())
              .metadata(provenance.after(stored.provenance()).toMetadata());
    }
    try {
      s3.putObject(request.build(), RequestBody.fromBytes(json));
      return true;
    } catch (SdkException e) {
      if (S3Refusals.isConflict(e)) {
        return false;
      }
      throw S3Refusals.failure("writing", brief, e);
    }
  }

  private static ObjectVersion version(HeadObjectResponse head) {
    return version(head.eTag(), head.versionId());
  }

  private static ObjectVersion version(@Nullable String eTag, @Nullable String versionId) {
    return new ObjectVersion(eTag == null ? "" : eTag, Optional.ofNullable(versionId));
  }

  private static Hints hints(
      String contentType, String contentEncoding, Map<String, String> metadata) {
    Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    byName.putAll(metadata);
    return new Hints(
        Optional.empty(),
        text(contentType),
        text(contentEncoding),
        text(byName.get("published")),
        text(byName.get("title")),
        text(byName.get("url")));
  }

  private static Optional<String> text(@Nullable String header) {
    return Optional.ofNullable(header).map(MetadataText::decoded).filter(t -> !t.isBlank());
  }

  /// Lets a request, retries and all, end before the time does.
  private static AwsRequestOverrideConfiguration within(
      Deadline deadline, long reserve, ObjectRef object) {
    long left = deadline.millisLeft() - reserve;
    if (left <= 0) {
      throw new StoreException("no time left for " + object.uri());
    }
    return AwsRequestOverrideConfiguration.builder()
        .apiCallTimeout(Duration.ofMillis(Math.min(left, MAX_CALL_MILLIS)))
        .build();
  }
}
