package dev.nutgraf.lambda;

/// The function was called with something it does not understand. The message names what it does.
public final class UnknownEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// The kinds, for error messages.
  static final String KINDS =
      "an S3 notification, an EventBridge event \"Object Created\", an SQS or SNS event that holds"
          + " one, an S3 Batch Operations task, an on-failure record, {\"bucket\", \"key\"[,"
          + " \"versionId\"]} or {\"name\", \"text\"[, \"published\", \"title\", \"url\","
          + " \"contentType\"]}";

  UnknownEventException(String problem) {
    super(MessageText.escaped(problem) + ". Supported events: " + KINDS + ".");
  }
}
