package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.store.LocalCredentials;
import dev.nutgraf.store.S3Endpoint.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The whole function over real HTTP and through the real SDK, while S3 and the network fail and
/// others write at the same time.
@ExtendWith(LocalCredentials.class)
@Timeout(120)
class HttpFaultsTest {

  private static final String FERRY = "The ferry is to carry passengers again from Monday.";
  private static final int FOR_GOOD = 20;
  private static final int THREADS = 8;

  private final FunctionOverHttp function = new FunctionOverHttp();

  @AfterEach
  void close() {
    function.close();
  }

  private static String put(String sequencer) {
    return SampleEvents.s3(SampleEvents.put("ferry.txt", sequencer));
  }

  private void faultAtArticle(Fault... faults) {
    function.s3.fault("GET", FunctionOverHttp.article("ferry.txt"), faults);
  }

  private void faultAtBrief(Fault... faults) {
    function.s3.fault("PUT", FunctionOverHttp.briefOf("ferry.txt"), faults);
  }

  private static Fault refusal(int status, String code) {
    return new Fault.Refusal(status, code);
  }

  private static Fault[] each(Fault fault) {
    return Collections.nCopies(FOR_GOOD, fault).toArray(Fault[]::new);
  }

  private String text() {
    return function.brief("ferry.txt").path("article").path("text").asString();
  }

  static Stream<Arguments> passing() {
    return Stream.of(
        Arguments.of("row 37: 500, 503, then the article", refusal(500, "InternalError"), "GET"),
        Arguments.of("row 37: a body cut short, then the article", new Fault.Cut(9), "GET"),
        Arguments.of("row 37: a slow answer", new Fault.Delay(200), "GET"),
        Arguments.of("row 37: 503 on the write, then no more", refusal(503, "SlowDown"), "PUT"),
        Arguments.of("row 3: 409 on the write, then no more", refusal(409, "Conflict"), "PUT"),
        Arguments.of("row 3: 412 on the write, with nothing there", refusal(412, "Pre"), "PUT"),
        Arguments.of("row 3: the answer to the write is lost", new Fault.LostAnswer(), "PUT"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void whatPassesLeavesTheBriefAsItWouldBe(String row, Fault fault, String method) {
    function.drop("ferry.txt", FERRY);
    if (method.equals("GET")) {
      faultAtArticle(fault);
    } else {
      faultAtBrief(fault);
    }

    JsonNode answer = function.send(put("00A1"));

    assertThat(answer.path("outcomes").path(0).path("outcome").asString()).isEqualTo("summarized");
    assertThat(text()).isEqualTo(FERRY);
  }

  static Stream<Arguments> lasting() {
    return Stream.of(
        Arguments.of("row 6: 403 on the read", refusal(403, "AccessDenied"), "GET", "kms:Decrypt"),
        Arguments.of("row 37: 503 on the read", refusal(503, "SlowDown"), "GET", "503 SlowDown"),
        Arguments.of("row 37: a body always cut", new Fault.Cut(9), "GET", "reading s3://"),
        Arguments.of(
            "row 40: 403 on the write", refusal(403, "AccessDenied"), "PUT", "s3:PutObject"),
        Arguments.of(
            "row 40: the key service fails", refusal(400, "KMS.DisabledException"), "PUT", "KMS."),
        Arguments.of(
            "row 3: 409 without end", refusal(409, "Conflict"), "PUT", "changed by others"),
        Arguments.of("row 37: 500 on the write", refusal(500, "InternalError"), "PUT", "500"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lasting")
  void whatLastsFailsAndLeavesNothingBehind(String row, Fault fault, String method, String hint) {
    function.drop("ferry.txt", FERRY);
    if (method.equals("GET")) {
      faultAtArticle(each(fault));
    } else {
      faultAtBrief(each(fault));
    }

    assertThatThrownBy(() -> function.send(put("00A1")))
        .isInstanceOf(ArticlesFailedException.class)
        .hasMessageContaining("s3://nutgraf-in-local/ferry.txt")
        .hasMessageContaining(hint);
    assertThatThrownBy(() -> function.brief("ferry.txt")).hasMessageContaining("nothing at");
  }

  @Test
  @DisplayName("row 37: an S3 that never answers fails before the time is up")
  void anS3ThatNeverAnswersFailsInTime() {
    function.drop("ferry.txt", FERRY);
    faultAtArticle(each(new Fault.Silence()));
    long end = System.nanoTime() + 7_000_000_000L;
    function.setMillisLeft(() -> (int) ((end - System.nanoTime()) / 1_000_000));

    assertThatThrownBy(() -> function.send(put("00A1")))
        .isInstanceOf(ArticlesFailedException.class);
    assertThat(end - System.nanoTime()).isPositive();
  }

  @Test
  @DisplayName("row 42: 403 for an archived object is a rejection")
  void anArchivedObjectIsRejected() {
    function.drop("ferry.txt", FERRY);
    faultAtArticle(refusal(403, "InvalidObjectState"));

    function.send(put("00A1"));

    assertThat(function.brief("ferry.txt").path("reason").path("code").asString())
        .isEqualTo("archived");
  }

  @Test
  @DisplayName("row 3: a brief that another replaces at the same moment is looked at again")
  void aBriefReplacedAtTheSameMomentIsLookedAtAgain() {
    function.drop("ferry.txt", FERRY);
    function.send(put("00A1"));
    function.drop("ferry.txt", "The ferry broke down again on Tuesday.");
    faultAtBrief(refusal(412, "PreconditionFailed"), refusal(404, "NoSuchKey"));

    function.send(put("00A2"));

    assertThat(text()).isEqualTo("The ferry broke down again on Tuesday.");
  }

  @Test
  @DisplayName("row 3: of many who handle many states of one article the last one stays")
  void ofManyStatesTheLastOneStays() throws Exception {
    List<Callable<byte[]>> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String event = put("00A%02X".formatted(i));
      String state = "The ferry made %d trips.".formatted(i);
      // The object changes while earlier events are still being worked on.
      events.add(
          () -> {
            synchronized (function) {
              dropIfNewer(event, state);
            }
            return function.answer(event);
          });
    }

    inParallel(events);

    assertThat(text()).isEqualTo("The ferry made 39 trips.");
  }

  private String newest = "";

  private void dropIfNewer(String event, String state) {
    if (event.compareTo(newest) > 0) {
      newest = event;
      function.drop("ferry.txt", state);
    }
  }

  @Test
  @DisplayName("row 3: of many who handle the same event at once one writes")
  void ofManyWhoHandleTheSameEventOneWrites() throws Exception {
    function.drop("ferry.txt", FERRY);

    List<JsonNode> answers =
        inParallel(Collections.nCopies(20, () -> function.answer(put("00A1"))));

    assertThat(answers.stream().map(a -> a.path("outcomes").path(0)))
        .allMatch(outcome -> outcome.path("outcome").asString().equals("summarized"))
        .filteredOn(outcome -> outcome.path("written").asBoolean())
        .hasSize(1);
  }

  @Test
  @DisplayName("row 47: one handler called from many threads does as it does one by one")
  void oneHandlerServesManyThreads() throws Exception {
    Handler handler = function.handler();
    List<Callable<byte[]>> events =
        IntStream.range(0, 60)
            .<Callable<byte[]>>mapToObj(
                i -> {
                  function.drop(
                      i + ".txt", "The ferry made %d trips. It carried cars.".formatted(i));
                  return () -> function.answer(handler, SampleEvents.direct(i + ".txt"));
                })
            .toList();

    List<JsonNode> answers = inParallel(events);

    try (FunctionOverHttp alone = new FunctionOverHttp()) {
      for (int i = 0; i < 60; i++) {
        assertThat(answers.get(i).path("key").asString()).isEqualTo(i + ".txt");
        alone.drop(i + ".txt", "The ferry made %d trips. It carried cars.".formatted(i));
        alone.send(SampleEvents.direct(i + ".txt"));
        assertThat(function.brief(i + ".txt")).isEqualTo(alone.brief(i + ".txt"));
      }
    }
  }

  private static List<JsonNode> inParallel(List<? extends Callable<byte[]>> events)
      throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<JsonNode> answers = new ArrayList<>();
      for (Future<byte[]> answer : threads.invokeAll(events)) {
        answers.add(LocalFunction.json(new String(answer.get(), StandardCharsets.UTF_8)));
      }
      return answers;
    }
  }
}
