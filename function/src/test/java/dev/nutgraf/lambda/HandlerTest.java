package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The three events of daily use: a notification, an object named by hand, a text.
class HandlerTest {

  private static final String FERRY =
      "The ferry is to carry passengers again from Monday. The repair cost $1.2 million.";

  private final FunctionInMemory function = new FunctionInMemory();

  @Test
  void aNotifiedArticleGetsItsBrief() {
    function.drop("000_0c89b39f0ca6556f.txt", FERRY);

    JsonNode answer = function.send(SampleEvents.file("s3-put.json")).path("outcomes").path(0);

    assertThat(answer.path("outcome").asString()).isEqualTo("summarized");
    assertThat(answer.path("bucket").asString()).isEqualTo("nutgraf-in-local");
    assertThat(answer.path("key").asString()).isEqualTo("000_0c89b39f0ca6556f.txt");
    assertThat(answer.path("brief").asString())
        .isEqualTo("s3://nutgraf-out-local/000_0c89b39f0ca6556f.txt.json");
    assertThat(function.store.briefs()).containsExactly(answer.path("brief").asString());
  }

  @Test
  void anObjectNamedByHandIsAnsweredWithTheAddressOfItsBrief() {
    function.drop("ferry.txt", FERRY);

    JsonNode answer = function.send("{\"bucket\": \"nutgraf-in-local\", \"key\": \"ferry.txt\"}");

    assertThat(answer.path("outcome").asString()).isEqualTo("summarized");
    assertThat(answer.path("brief").asString()).isEqualTo("s3://nutgraf-out-local/ferry.txt.json");
    assertThat(answer.path("written").asBoolean()).isTrue();
  }

  @Test
  void aTextIsAnsweredWithItsBriefAndTouchesNoStore() {
    FunctionInMemory offline = new FunctionInMemory().with("OUTPUT_BUCKET", "");

    String brief =
        new String(offline.answer(SampleEvents.file("text.json")), StandardCharsets.UTF_8);

    assertThat(brief).contains("harbour ferry");
    assertThat(offline.store.reads()).isZero();
    assertThat(offline.store.briefs()).isEmpty();
  }

  @Test
  void withoutAnOutputBucketEverythingElseFailsAndSaysWhy() {
    FunctionInMemory offline = new FunctionInMemory().with("OUTPUT_BUCKET", "");

    assertThatThrownBy(() -> offline.send(SampleEvents.file("s3-put.json")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("OUTPUT_BUCKET is not set");
  }
}
