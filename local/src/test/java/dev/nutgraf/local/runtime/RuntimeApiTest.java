package dev.nutgraf.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuntimeApiTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private final Invocations invocations = new Invocations();
  private final HttpClient http = HttpClient.newHttpClient();
  private RuntimeApi api;

  @BeforeEach
  void start() throws IOException {
    api = open();
  }

  @AfterEach
  void stop() {
    api.close();
    invocations.close();
  }

  @Test
  void theNextEventComesWithItsIdDeadlineAndFunction() throws Exception {
    var _ = invocations.submit("{\"a\":1}");

    HttpResponse<String> next = next();

    assertThat(next.statusCode()).isEqualTo(200);
    assertThat(next.body()).isEqualTo("{\"a\":1}");
    assertThat(id(next)).isNotBlank();
    assertThat(next.headers().firstValueAsLong("Lambda-Runtime-Deadline-Ms"))
        .hasValue(NOW.plusSeconds(30).toEpochMilli());
    assertThat(next.headers().firstValue("Lambda-Runtime-Invoked-Function-Arn"))
        .hasValue("arn:aws:lambda:us-east-1:000000000000:function:nutgraf-local");
  }

  @Test
  void askingWaitsUntilAnEventComes() throws Exception {
    CompletableFuture<HttpResponse<String>> next =
        http.sendAsync(request("invocation/next").build(), BodyHandlers.ofString());
    assertThat(next.isDone()).isFalse();

    var _ = invocations.submit("{}");

    assertThat(next.get().body()).isEqualTo("{}");
  }

  @Test
  void theAnswerReachesWhoeverSentTheEvent() throws Exception {
    CompletableFuture<Outcome> outcome = invocations.submit("{}");

    HttpResponse<String> posted = post("invocation/" + id(next()) + "/response", "\"done\"");

    assertThat(posted.statusCode()).isEqualTo(202);
    assertThat(outcome.get()).isEqualTo(new Outcome.Answered("\"done\""));
  }

  @Test
  void aFailedEventIsTriedTwiceMoreAndThenGivenUp() throws Exception {
    CompletableFuture<Outcome> outcome = invocations.submit("{}");

    for (int i = 1; i <= 3; i++) {
      assertThat(outcome.isDone()).isFalse();
      fail(id(next()), "attempt " + i);
    }

    assertThat(outcome.get()).isEqualTo(new Outcome.Failed("Broken", "attempt 3", 3));
  }

  @Test
  void aTryThatWorksEndsTheRetries() throws Exception {
    CompletableFuture<Outcome> outcome = invocations.submit("{}");
    String first = id(next());
    fail(first, "for now");

    HttpResponse<String> second = next();
    post("invocation/" + id(second) + "/response", "1");

    assertThat(id(second)).as("the retry has the id of the event").isEqualTo(first);
    assertThat(outcome.get()).isEqualTo(new Outcome.Answered("1"));
  }

  @Test
  void anEventWhoseSenderWaitsIsTriedOnce() throws Exception {
    CompletableFuture<Outcome> outcome = invocations.submitOnce("{}");

    fail(id(next()), "no");

    assertThat(outcome.get()).isEqualTo(new Outcome.Failed("Broken", "no", 1));
  }

  @Test
  void anAnswerToAnUnknownEventIsRefused() throws Exception {
    HttpResponse<String> posted = post("invocation/nobody/response", "1");

    assertThat(posted.statusCode()).isEqualTo(400);
    assertThat(posted.body()).contains("InvalidRequestID");
  }

  @Test
  void anEventIsAnsweredOnce() throws Exception {
    var _ = invocations.submit("{}");
    String id = id(next());

    assertThat(post("invocation/" + id + "/response", "1").statusCode()).isEqualTo(202);
    assertThat(post("invocation/" + id + "/response", "2").statusCode()).isEqualTo(400);
  }

  @Test
  void anotherPathIsNotFound() throws Exception {
    assertThat(post("invocation/next", "").statusCode()).isEqualTo(404);
  }

  @Test
  void theEventOfAProcessThatEndedIsTriedAgainByTheNext() throws Exception {
    CompletableFuture<Outcome> outcome = invocations.submit("{}");
    next();

    api.close("Runtime.ExitError", "gone");
    api = open();
    post("invocation/" + id(next()) + "/response", "1");

    assertThat(outcome.get()).isEqualTo(new Outcome.Answered("1"));
  }

  @Test
  void anEventThatComesWhileAProcessEndsIsNotLost() throws Exception {
    CompletableFuture<HttpResponse<String>> orphan =
        http.sendAsync(request("invocation/next").build(), BodyHandlers.ofString());
    while (!api.initialized()) {
      Thread.onSpinWait();
    }
    api.close("Runtime.ExitError", "gone");
    CompletableFuture<Outcome> outcome = invocations.submit("{}");

    api = open();
    post("invocation/" + id(next()) + "/response", "1");

    assertThat(outcome.get()).isEqualTo(new Outcome.Answered("1"));
    assertThat(orphan).isCompletedExceptionally();
  }

  @Test
  void anErrorAtTheStartIsRemembered() throws Exception {
    post("init/error", "{\"errorType\":\"SettingsException\",\"errorMessage\":\"MAX_BYTES is 3\"}");

    assertThat(api.initError()).hasValue("SettingsException: MAX_BYTES is 3");
    assertThat(api.initialized()).isFalse();
  }

  @Test
  void anEventPastItsDeadlineIsOverdue() throws Exception {
    RuntimeApi instant = RuntimeApi.start(invocations, Duration.ofMillis(-1), clock());
    try (instant) {
      assertThat(instant.overdue()).isFalse();
      var _ = invocations.submitOnce("{}");
      send(instant, request(instant, "invocation/next"));

      assertThat(instant.overdue()).isTrue();
    }
  }

  private RuntimeApi open() throws IOException {
    return RuntimeApi.start(invocations, Duration.ofSeconds(30), clock());
  }

  private static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  private void fail(String id, String message) throws Exception {
    post(
        "invocation/" + id + "/error",
        "{\"errorType\":\"Broken\",\"errorMessage\":\"" + message + "\",\"stackTrace\":[]}");
  }

  private HttpResponse<String> next() throws Exception {
    return send(api, request("invocation/next"));
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send(api, request(path).POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(RuntimeApi to, HttpRequest.Builder request) throws Exception {
    assertThat(to.address()).startsWith("127.0.0.1:");
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return request(api, path);
  }

  private static HttpRequest.Builder request(RuntimeApi to, String path) {
    return HttpRequest.newBuilder(
        URI.create("http://" + to.address() + "/2018-06-01/runtime/" + path));
  }

  private static String id(HttpResponse<String> next) {
    return next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
  }
}
