package dev.nutgraf.local.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A function that does what its event says.
public final class TestHandler implements RequestStreamHandler {

  public TestHandler() {
    if (System.getenv("BREAK_AT_START") != null) {
      throw new IllegalStateException("broken at the start");
    }
  }

  @Override
  @SuppressWarnings("SystemExitOutsideMain")
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    switch (event) {
      case "\"fail\"" -> throw new IOException("told to fail");
      case "\"die\"" -> Runtime.getRuntime().halt(7);
      case "\"hang\"" -> hang();
      default -> {
        System.out.println("the function prints " + event);
        output.write(answer(event, context).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String answer(String event, Context context) {
    return "{\"event\":%s,\"home\":\"%s\",\"secret\":\"%s\",\"left\":%b}"
        .formatted(
            event,
            System.getenv("HOME"),
            System.getenv("SECRET"),
            context.getRemainingTimeInMillis() > 0);
  }

  private static void hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }
}
