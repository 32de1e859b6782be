package dev.nutgraf.store;

import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// What S3's refusals mean.
final class S3Refusals {

  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private static final Set<String> GONE = Set.of("NoSuchKey", "NoSuchVersion");

  private static final Set<String> WRONG_CREDENTIALS =
      Set.of(
          "SignatureDoesNotMatch",
          "InvalidAccessKeyId",
          "InvalidToken",
          "ExpiredToken",
          "TokenRefreshRequired");

  private static final Set<String> WRONG_CLOCK = Set.of("RequestTimeTooSkewed", "RequestExpired");

  private S3Refusals() {}

  /// Whether there is no such object, no such version, or a delete marker in its place (405). What
  /// is not S3 answers 404 and 405 too, but without S3's codes.
  static boolean isGone(SdkException e) {
    return e instanceof S3Exception s3
        && ((s3.statusCode() == NOT_FOUND && GONE.contains(code(s3)))
            || (s3.statusCode() == METHOD_NOT_ALLOWED && code(s3).equals("MethodNotAllowed")));
  }

  /// The same of an answer to HEAD, which has no body and so no code.
  static boolean isGoneByHead(SdkException e) {
    return e instanceof S3Exception s3
        && (s3.statusCode() == NOT_FOUND || s3.statusCode() == METHOD_NOT_ALLOWED)
        && !isNoBucket(s3);
  }

  /// Whether the object must be restored from its storage class first.
  static boolean isArchived(SdkException e) {
    return e instanceof S3Exception s3 && code(s3).equals("InvalidObjectState");
  }

  /// Whether a conditional write met something else than its condition asks for: 412; 409 when
  /// another write of the key is under way; 404 when what was to be replaced has gone.
  static boolean isConflict(SdkException e) {
    return e instanceof S3Exception s3
        && (s3.statusCode() == PRECONDITION_FAILED
            || s3.statusCode() == CONFLICT
            || isNotFound(s3));
  }

  /// @param doing what failed: "reading", "writing"
  static StoreException failure(String doing, ObjectRef object, SdkException e) {
    String answer =
        e instanceof S3Exception s3
            ? "%s %s".formatted(s3.statusCode(), code(s3)).strip()
            : String.valueOf(e.getMessage());
    return new StoreException(
        "%s %s failed: %s%s".formatted(doing, object.uri(), answer, hint(doing, object, e)), e);
  }

  private static String hint(String doing, ObjectRef object, SdkException e) {
    if (!(e instanceof S3Exception s3)) {
      return "";
    }
    if (isNoBucket(s3)) {
      return " - there is no bucket '" + object.bucket() + "'";
    }
    if (WRONG_CLOCK.contains(code(s3))) {
      return " - the clock of this machine differs too much from that of S3";
    }
    if (WRONG_CREDENTIALS.contains(code(s3))) {
      return " - check the credentials that the function runs with (access key, secret, session"
          + " token)";
    }
    if (s3.statusCode() == NOT_FOUND || s3.statusCode() == METHOD_NOT_ALLOWED) {
      return " - S3 gives a code for what is not there: check that S3_ENDPOINT is an S3 endpoint";
    }
    if (s3.statusCode() != FORBIDDEN) {
      return "";
    }
    return doing.equals("writing")
        ? " - check that the function's role may s3:PutObject here, the bucket policy, and"
            + " kms:GenerateDataKey and kms:Decrypt on the bucket's key"
        : " - check that the function's role may s3:GetObject and s3:GetObjectVersion here, the"
            + " bucket policy, and kms:Decrypt on the object's key; without s3:ListBucket a missing"
            + " object answers 403 too";
  }

  private static boolean isNotFound(S3Exception e) {
    return e.statusCode() == NOT_FOUND && !isNoBucket(e);
  }

  private static boolean isNoBucket(S3Exception e) {
    return Set.of("NoSuchBucket", "NoSuchAccessPoint").contains(code(e));
  }

  private static String code(S3Exception e) {
    String code = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorCode();
    return code == null ? "" : code;
  }
}
