package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.article.Hints;
import dev.nutgraf.store.InMemoryStore;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// When the brief that stands already is written anew, and when it stays.
class StandingBriefTest {

  private static final String FERRY = "The ferry is to carry passengers again from Monday.";
  private static final String LATER = "The ferry broke down again on Tuesday, a day after repairs.";

  private final FunctionInMemory function = new FunctionInMemory();

  private static String put(String sequencer) {
    return SampleEvents.s3(SampleEvents.put("ferry.txt", sequencer));
  }

  private String text() {
    return function.brief("ferry.txt").path("article").path("text").asString();
  }

  @Test
  @DisplayName("row 42: an archived article is rejected, and briefed when it is restored")
  void anArchivedArticleIsBriefedWhenItIsRestored() {
    function.store.putArchived(
        FunctionInMemory.article("ferry.txt"), FERRY.getBytes(StandardCharsets.UTF_8));

    JsonNode archived = function.first(put("00A1"));
    function.drop("ferry.txt", FERRY);
    JsonNode restored =
        function.first(
            SampleEvents.s3(
                SampleEvents.record(
                    "2.1", "ObjectRestore:Completed", "ferry.txt", "\"size\": 51")));

    assertThat(archived.path("reason").asString()).startsWith("archived: ");
    assertThat(restored.path("outcome").asString()).isEqualTo("summarized");
    assertThat(text()).isEqualTo(FERRY);
  }

  @Test
  @DisplayName("row 49: with other settings the same source is briefed again, once")
  void withOtherSettingsTheSameSourceIsBriefedAgainOnce() {
    function.drop("ferry.txt", FERRY);
    function.send(put("00A1"));

    function.with("SUMMARY_LENGTH", "1 sentence");

    assertThat(function.first(put("00A1")).path("written").asBoolean()).isTrue();
    assertThat(function.first(put("00A1")).path("written").asBoolean()).isFalse();
    assertThat(function.store.writes()).isEqualTo(2);
  }

  @Test
  @DisplayName("row 49: in another form the same source is briefed again, once")
  void inAnotherFormTheSameSourceIsBriefedAgainOnce() {
    function.drop("ferry.txt", FERRY);
    function.send(put("00A1"));

    function.with("BRIEF_FORM", "compact");

    assertThat(function.first(put("00A1")).path("written").asBoolean()).isTrue();
    assertThat(function.first(put("00A1")).path("written").asBoolean()).isFalse();
    assertThat(function.brief("ferry.txt").path("article").path("sentences")).isEmpty();
    assertThat(function.brief("ferry.txt").path("notices").findValuesAsString("code"))
        .contains("compact");
  }

  @Test
  @DisplayName("row 49: with another hint the same bytes are briefed again")
  void withAnotherHintTheSameBytesAreBriefedAgain() {
    function.drop("ferry.txt", FERRY);
    function.send(SampleEvents.direct("ferry.txt"));
    function.drop("ferry.txt", FERRY, Hints.NONE.withPublished("2026-11-20"));

    function.send(SampleEvents.direct("ferry.txt"));

    assertThat(function.brief("ferry.txt").path("article").path("publishedAt").asString())
        .isEqualTo("2026-11-20");
  }

  @ParameterizedTest(name = "row 50: sequencer {0}")
  @ValueSource(strings = {"", "0055AED6DCD90281E5", "0A1B2C3D4E5F678901", "00A1"})
  void withoutAnOrderTheCurrentObjectDecides(String constant) {
    function.drop("ferry.txt", FERRY);
    function.send(put(constant));
    JsonNode again = function.first(put(constant));
    function.drop("ferry.txt", LATER);
    JsonNode changed = function.first(put(constant));

    assertThat(again.path("written").asBoolean()).isFalse();
    assertThat(changed.path("written").asBoolean()).isTrue();
    assertThat(text()).isEqualTo(LATER);
  }

  @Test
  @DisplayName("row 50: an object named by hand keeps the place of the event before it")
  void anObjectNamedByHandKeepsThePlaceOfTheEventBeforeIt() {
    FunctionInMemory versions = new FunctionInMemory(InMemoryStore.versioned());
    String old = versions.drop("ferry.txt", FERRY).versionId().orElseThrow();
    String current = versions.drop("ferry.txt", LATER).versionId().orElseThrow();
    versions.send(SampleEvents.s3(SampleEvents.put("ferry.txt", "00A2", current)));

    versions.with("SUMMARY_LENGTH", "1 sentence").send(SampleEvents.direct("ferry.txt"));
    JsonNode late = versions.first(SampleEvents.s3(SampleEvents.put("ferry.txt", "00A1", old)));

    assertThat(versions.store.writes()).isEqualTo(2);
    assertThat(late.path("reason").asString()).isEqualTo("stale");
  }

  @Test
  @DisplayName("row 50: a version named by hand that is not current any more is stale")
  void aVersionNamedByHandThatIsNotCurrentIsStale() {
    FunctionInMemory versions = new FunctionInMemory(InMemoryStore.versioned());
    String old = versions.drop("ferry.txt", FERRY).versionId().orElseThrow();
    versions.drop("ferry.txt", LATER);
    versions.send(SampleEvents.direct("ferry.txt"));

    JsonNode answer =
        versions.send(
            "{\"bucket\": \"nutgraf-in-local\", \"key\": \"ferry.txt\", \"versionId\": \"%s\"}"
                .formatted(old));

    assertThat(answer.path("reason").asString()).isEqualTo("stale");
  }

  @Test
  @DisplayName("row 1: a second copy of the same article writes nothing")
  void aSecondCopyWritesNothing() {
    function.drop("ferry.txt", FERRY);
    function.send(put("00A1"));
    function.drop("ferry.txt", FERRY);

    JsonNode again = function.first(put("00A2"));

    assertThat(again.path("written").asBoolean()).isFalse();
    assertThat(function.store.writes()).isEqualTo(1);
  }

  @Test
  @DisplayName("row 3: who writes late does not undo that the article went back to earlier bytes")
  void whoWritesLateLooksAtTheArticleOnceMore() {
    function.drop("ferry.txt", FERRY);
    function.send(put("00A1"));
    function.drop("ferry.txt", LATER);
    Runnable backToEarlierBytes =
        () -> {
          function.drop("ferry.txt", FERRY);
          assertThat(function.first(put("00A3")).path("written").asBoolean()).isFalse();
        };

    new LocalFunction(new SlowStore(function.store, backToEarlierBytes)).send(put("00A2"));

    assertThat(text()).isEqualTo(FERRY);
  }

  @Test
  @DisplayName("row 55: a kept brief whose object has gone back meanwhile is made again")
  void whoKeepsABriefLooksAtTheArticleOnceMore() {
    function.drop("ferry.txt", FERRY);
    function.send(put("00A1"));
    function.drop("ferry.txt", LATER);
    // The write of LATER is carried out and its answer lost; before the retry, the object goes back
    // to FERRY, whose event still finds the brief of FERRY standing.
    Runnable backToEarlierBytes =
        () -> {
          function.drop("ferry.txt", FERRY);
          function.send(put("00A3"));
        };

    new LocalFunction(SlowStore.losingAnAnswer(function.store, backToEarlierBytes))
        .send(put("00A2"));

    assertThat(text()).isEqualTo(FERRY);
  }

  @Test
  @DisplayName("row 63: an object in a brief's place that is no brief is left as it is")
  void anotherObjectInTheBriefsPlaceIsLeft() {
    function.drop("ferry.txt", FERRY);
    function.store.spoil(FunctionInMemory.OUT, "ferry.txt.json");

    assertThatThrownBy(() -> function.send(SampleEvents.direct("ferry.txt")))
        .isInstanceOf(ArticlesFailedException.class)
        .hasMessageContaining("s3://nutgraf-out-local/ferry.txt.json is no brief of Nutgraf")
        .hasMessageContaining("OUTPUT_PREFIX");
    assertThat(function.store.brief(FunctionInMemory.OUT, "ferry.txt.json")).contains("other");
  }
}
