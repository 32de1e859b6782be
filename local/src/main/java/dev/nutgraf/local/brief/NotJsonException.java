package dev.nutgraf.local.brief;

import java.io.IOException;

/// What should be a brief is not JSON. The message continues a sentence that begins with the name
/// of the file: "is not JSON: …".
public final class NotJsonException extends IOException {

  private static final long serialVersionUID = 1;

  NotJsonException(String fault, Throwable cause) {
    super("is not JSON: " + fault, cause);
  }
}
