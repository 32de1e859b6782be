package dev.nutgraf.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.cloud.LocalCloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Single events through the built zip, inside AWS's runtime client and inside its stand-in.
class InvokeIT {

  private static final Path EVENTS = Path.of("..", "events");
  private static final String STAND_IN = "a stand-in for AWS's runtime client";

  @TempDir private Path folder;

  private static Typed invoke(boolean portable, String... arguments) {
    return Typed.command(
        Stream.concat(
                portable ? Stream.of("invoke", "--portable") : Stream.of("invoke"),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  private String event(String json) throws IOException {
    return Files.writeString(folder.resolve("event.json"), json).toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aTextIsAnsweredWithItsBrief(boolean portable) {
    Typed typed = invoke(portable, EVENTS.resolve("text.json").toString());

    assertThat(typed.status()).as(typed.err()).isZero();
    JsonNode brief = new ObjectMapper().readTree(typed.out());
    assertThat(brief.path("source").path("key").stringValue()).isEqualTo("ferry.txt");
    assertThat(typed.err().contains(STAND_IN)).isEqualTo(portable);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theErrorOfTheFunctionIsPrinted(boolean portable) throws IOException {
    Typed typed = invoke(portable, event("{\"what\": \"is this\"}"));

    assertThat(typed.status()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).containsPattern("dev\\.nutgraf\\.lambda\\.\\w+: .*[Ee]vent");
  }

  @Test
  void aNotificationFindsTheObjectThatWasPutThereFirst() {
    String event = EVENTS.resolve("s3-put.json").toString();

    Typed without = invoke(false, event);
    Typed with = invoke(false, "--with", Path.of("..", "seeds").toString(), event);

    assertThat(List.of(without.status(), with.status())).containsOnly(0);
    assertThat(without.out()).doesNotContain("summarized");
    assertThat(with.out()).contains("summarized");
  }

  @Test
  void anEventForAPdfDocumentIsAnswered() throws IOException {
    Path pdf = Path.of("..", "function", "src", "test", "resources", "formats", "valley.pdf");
    String event =
        event("{\"bucket\": \"%s\", \"key\": \"valley.pdf\"}".formatted(LocalCloud.INPUT_BUCKET));

    Typed typed = invoke(false, "--with", pdf.toString(), event);

    assertThat(typed.status()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("summarized");
  }

  @Test
  void whatIsNotJsonIsNotSent() throws IOException {
    Typed typed = invoke(false, event("{\"name\":"));

    assertThat(typed.status()).isEqualTo(1);
    assertThat(typed.err()).contains("event.json is not JSON");
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(invoke(false, "missing.json").err()).contains("missing.json: no such file");
    assertThat(invoke(false, "--with", "gone.txt", EVENTS.resolve("text.json").toString()).err())
        .contains("gone.txt: no such file");
  }
}
