package dev.nutgraf.local.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// Adds to an in-memory store what S3 has and it lacks: an event for each object stored, and
/// conditional writes that hold while others write the same key. (S3Proxy looks first and writes
/// then; a test that lets writers race shows several of them win.)
final class NotifyingBlobStore extends ForwardingBlobStore {

  /// What S3Proxy stores for its own use, under a key no client can list.
  private static final String OWN_PREFIX = ".s3proxy-mpu-stub-";

  private static final int LOCKS = 256;

  private final Consumer<ObjectCreated> listener;
  private final ReentrantLock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);
  private final AtomicLong lastSequencer = new AtomicLong();

  NotifyingBlobStore(BlobStore store, Consumer<ObjectCreated> listener) {
    super(store);
    this.listener = listener;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    byte[] body = bodyOf(payload);
    return locked(
        request.bucket(),
        request.key(),
        () -> {
          checkConditions(
              request.bucket(), request.key(), request.ifMatch(), request.ifNoneMatch());
          PutObjectResponse response = super.putBlob(request, new ByteArrayInputStream(body));
          raise("ObjectCreated:Put", request.bucket(), request.key(), body.length, response.eTag());
          return response;
        });
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    String bucket = request.destinationBucket();
    String key = request.destinationKey();
    return locked(
        bucket,
        key,
        () -> {
          CopyObjectResponse response = super.copyBlob(request);
          raise("ObjectCreated:Copy", bucket, key);
          return response;
        });
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return locked(
        request.bucket(),
        request.key(),
        () -> {
          checkConditions(
              request.bucket(), request.key(), request.ifMatch(), request.ifNoneMatch());
          CompleteMultipartUploadResponse response = super.completeMultipartUpload(upload, request);
          raise("ObjectCreated:CompleteMultipartUpload", request.bucket(), request.key());
          return response;
        });
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    return locked(request.bucket(), request.key(), () -> super.removeBlob(request));
  }

  /// Under the lock, so that the metadata and the body belong to one version. The body that is
  /// opened here stays readable when the object is replaced.
  @Override
  public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
    return locked(request.bucket(), request.key(), () -> super.getBlob(request));
  }

  @Override
  public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
    return locked(request.bucket(), request.key(), () -> super.blobMetadata(request));
  }

  private void checkConditions(
      String bucket, String key, @Nullable String ifMatch, @Nullable String ifNoneMatch) {
    if (ifMatch == null && ifNoneMatch == null) {
      return;
    }
    Optional<String> current =
        Optional.ofNullable(delegate().blobMetadataIfPresent(bucket, key))
            .map(HeadObjectResponse::eTag);
    if (ifMatch != null && current.isEmpty()) {
      throw S3Exceptions.noSuchKey(bucket, key, null);
    }
    if ((ifMatch != null && !matches(ifMatch, current))
        || (ifNoneMatch != null && matches(ifNoneMatch, current))) {
      throw S3Exceptions.preconditionFailed(null);
    }
  }

  private static boolean matches(String condition, Optional<String> current) {
    return current
        .filter(eTag -> condition.equals("*") || unquoted(condition).equals(unquoted(eTag)))
        .isPresent();
  }

  private void raise(String name, String bucket, String key) {
    HeadObjectResponse stored = delegate().blobMetadata(bucket, key);
    raise(name, bucket, key, stored.contentLength(), stored.eTag());
  }

  private void raise(String name, String bucket, String key, long size, String eTag) {
    if (!key.startsWith(OWN_PREFIX)) {
      listener.accept(
          new ObjectCreated(
              name, bucket, key, size, unquoted(eTag), nextSequencer(), Instant.now()));
    }
  }

  private String nextSequencer() {
    long now = System.currentTimeMillis() << 16;
    return String.format(
        Locale.ROOT, "%016X", lastSequencer.updateAndGet(last -> Math.max(last + 1, now)));
  }

  private <T> T locked(String bucket, String key, Supplier<T> action) {
    ReentrantLock lock = locks[Math.floorMod((bucket + "/" + key).hashCode(), LOCKS)];
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  /// The whole body, before anything is locked or stored: a slow client holds nobody up, and a
  /// checksum that does not fit leaves nothing behind.
  private static byte[] bodyOf(InputStream payload) {
    try {
      return payload.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unquoted(String eTag) {
    return eTag.length() > 1 && eTag.startsWith("\"") && eTag.endsWith("\"")
        ? eTag.substring(1, eTag.length() - 1)
        : eTag;
  }
}
