package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/// What must hold of the answer to any event whatever: JSON, or one of the two errors that the
/// handler documents, and a log of which each line is JSON.
public final class EventFuzzing {

  private EventFuzzing() {}

  /// Sends an event to a function whose bucket holds the article of the sample events.
  public static void check(byte[] event) {
    FunctionInMemory function = new FunctionInMemory();
    function.drop(
        "000_0c89b39f0ca6556f.txt", "The ferry is to carry passengers again from Monday.");
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      function
          .handler()
          .handleRequest(
              new ByteArrayInputStream(event),
              answer,
              new TestContext(() -> LocalFunction.PLENTY_OF_TIME));
      assertThat(JsonMapper.shared().readTree(answer.toByteArray())).isNotNull();
    } catch (UnknownEventException | ArticlesFailedException e) {
      assertThat(e.getMessage()).isNotBlank();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(function.log()).isNotNull();
  }
}
