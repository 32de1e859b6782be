package dev.nutgraf.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventTextTest {

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anEventStaysAsItIsWritten() throws IOException {
    assertThat(EventText.of(utf8("{ \"name\" : \"é\" }\n"))).isEqualTo("{ \"name\" : \"é\" }\n");
  }

  @Test
  void whatIsNotJsonIsRefused() {
    assertThatThrownBy(() -> EventText.of(utf8("name")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("is not JSON: Unrecognized token 'name'");
  }
}
