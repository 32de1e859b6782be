package dev.nutgraf.local.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/// The text of an event, as somebody wrote it into a file.
public final class EventText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EventText() {}

  /// The text as it stands.
  ///
  /// @throws IOException if it is not JSON; the message continues a sentence that begins with the
  ///   name of the file
  public static String of(byte[] bytes) throws IOException {
    try {
      var _ = JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw new IOException("is not JSON: " + e.getOriginalMessage(), e);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
