package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.nutgraf.article.Hints;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What is logged, and what never is: the words of an article.
class RequestLogTest {

  private static final String CANARY = "xanthic";
  private static final String ARTICLE =
      "The %s ferry is back. \"A %s day,\" said %s Halloran.".formatted(CANARY, CANARY, CANARY);

  private static List<JsonNode> articles(LocalFunction function) {
    return function.log().stream().filter(line -> !line.has("_aws")).toList();
  }

  private static List<JsonNode> metrics(LocalFunction function) {
    return function.log().stream().filter(line -> line.has("_aws")).toList();
  }

  private static String event(String key) {
    return SampleEvents.s3(SampleEvents.put(key, "00A1"));
  }

  /// What each outcome is brought about by: the bytes, as text, and the event.
  static Stream<Arguments> outcomes() {
    String page = "<html><body><p>" + CANARY + "</p></body></html>";
    return Stream.of(
        Arguments.of("summarized", ARTICLE, event("a.txt")),
        Arguments.of("summarized", ARTICLE, SampleEvents.text("a.txt", ARTICLE)),
        Arguments.of("summarized", page, event("a.html")),
        Arguments.of("rejected", "%PDF-1.7 " + ARTICLE, event("a.pdf")),
        Arguments.of("rejected", "\u001f\u008b\b" + ARTICLE, event("a.gz")),
        Arguments.of("rejected", ARTICLE.repeat(50), event("a.txt")),
        Arguments.of("rejected", "", SampleEvents.text("a.txt", ARTICLE.repeat(50))),
        Arguments.of("rejected", "", SampleEvents.text("a.txt", "")),
        Arguments.of("skipped", ARTICLE, event("another.txt")),
        Arguments.of("failed", ARTICLE, SampleEvents.s3("{\"s3\": {\"%s\": 1}}".formatted(CANARY))),
        Arguments.of("failed", ARTICLE, SampleEvents.queue(List.of(ARTICLE))),
        Arguments.of("failed", "", SampleEvents.queue(List.of(SampleEvents.text("a", ARTICLE)))));
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("outcomes")
  void noOutcomeLogsAWordOfTheArticle(String outcome, String text, String event) {
    FunctionInMemory function =
        new FunctionInMemory().with("MAX_BYTES", "1024").with("LOG_LEVEL", "DEBUG");
    for (String key : List.of("a.txt", "a.html", "a.pdf", "a.gz")) {
      function.store.putArticle(
          FunctionInMemory.article(key),
          text.getBytes(StandardCharsets.ISO_8859_1),
          Hints.NONE.withPublished("2026-11-20"));
    }

    Throwable raised = catchThrowable(() -> function.answer(event));

    assertThat(articles(function)).hasSize(1);
    assertThat(articles(function).getFirst().path("outcome").asString()).isEqualTo(outcome);
    assertThat(function.logText()).doesNotContain(CANARY);
    assertThat(printed(raised)).doesNotContain(CANARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xanthic",
        "{\"text\": \"xanthic ",
        "{\"name\": xanthic}",
        "{\"Xanthic\": \"xanthic\"}",
        "{\"Records\": [{\"body\": \"xanthic\"}]}",
        "{\"text\": \"a \u0001 xanthic\"}"
      })
  void noEventThatIsNotUnderstoodIsQuoted(String event) {
    Throwable raised = catchThrowable(() -> new FunctionInMemory().answer(event));

    assertThat(raised).isInstanceOf(UnknownEventException.class);
    assertThat(printed(raised)).doesNotContainIgnoringCase(CANARY);
  }

  @Test
  void anErrorThatQuotesTheArticleIsNotRepeated() {
    LocalFunction broken =
        new LocalFunction(new BrokenStore(new IllegalStateException("cannot parse " + CANARY)));

    Throwable raised = catchThrowable(() -> broken.answer(event("a.txt")));

    assertThat(raised).hasMessageContaining("IllegalStateException at dev.nutgraf.lambda");
    assertThat(broken.logText() + printed(raised)).doesNotContain(CANARY);
  }

  /// An exception as Lambda prints it, causes and all.
  private static String printed(@Nullable Throwable raised) {
    StringWriter text = new StringWriter();
    if (raised != null) {
      raised.printStackTrace(new PrintWriter(text, true));
    }
    return text.toString();
  }

  @Test
  void anArticleLogsOneLineThatSaysWhatBecameOfIt() {
    FunctionInMemory function = new FunctionInMemory();
    function.drop("a.txt", ARTICLE);

    function.send(event("a.txt"));

    JsonNode line = articles(function).getFirst();
    assertThat(line.propertyNames())
        .containsExactly(
            "level",
            "message",
            "requestId",
            "bucket",
            "key",
            "outcome",
            "reason",
            "brief",
            "written",
            "versionId",
            "millis");
    assertThat(line.path("level").asString()).isEqualTo("INFO");
    assertThat(line.path("message").asString()).isEqualTo("summarized s3://nutgraf-in-local/a.txt");
    assertThat(line.path("millis").propertyNames()).containsExactly("read", "brief", "write");
  }

  @Test
  void logLinesAreAsciiWhateverTheKey() {
    FunctionInMemory function = new FunctionInMemory();

    function.send(SampleEvents.direct("Zürich 🗞.txt"));

    assertThat(function.logText()).isASCII();
    assertThat(articles(function).getFirst().path("key").asString()).isEqualTo("Zürich 🗞.txt");
  }

  @Test
  void theLevelDecidesWhichArticlesAreLogged() {
    FunctionInMemory quiet = new FunctionInMemory().with("LOG_LEVEL", "WARN");
    quiet.drop("a.txt", ARTICLE);
    quiet.drop("a.pdf", "%PDF-1.7 ");

    quiet.send(SampleEvents.s3(SampleEvents.put("a.txt", "1"), SampleEvents.put("a.pdf", "1")));

    assertThat(articles(quiet)).extracting(l -> l.path("level").asString()).containsExactly("WARN");
    assertThat(metrics(quiet)).isNotEmpty();
  }

  @Test
  void articlesAreCountedByOutcome() {
    FunctionInMemory function = new FunctionInMemory();
    function.drop("a.txt", ARTICLE);
    function.drop("b.txt", ARTICLE);

    function.send(
        SampleEvents.s3(
            SampleEvents.put("a.txt", "1"),
            SampleEvents.put("b.txt", "1"),
            SampleEvents.put("gone.txt", "1")));

    assertThat(metrics(function).stream().filter(line -> line.has("Articles")))
        .extracting(line -> line.path("outcome").asString() + " " + line.path("Articles").asInt())
        .containsExactly("skipped 1", "summarized 2");
  }

  @Test
  void articlesThatFailAreCountedToo() {
    FunctionInMemory function = new FunctionInMemory();
    function.store.failAt(FunctionInMemory.article("a.txt"), "503 SlowDown");

    assertThatThrownBy(() -> function.send(event("a.txt")))
        .isInstanceOf(ArticlesFailedException.class);

    assertThat(metrics(function).getFirst().path("outcome").asString()).isEqualTo("failed");
  }

  @Test
  void metricsAreInCloudWatchsEmbeddedFormatAndNameNoArticle() {
    FunctionInMemory function = new FunctionInMemory().with("METRICS_NAMESPACE", "Nutgraf/staging");
    function.drop("ferry.txt", ARTICLE);

    function.send(event("ferry.txt"));

    assertThat(metrics(function))
        .hasSize(4)
        .allSatisfy(
            line -> {
              JsonNode directive = line.path("_aws").path("CloudWatchMetrics").path(0);
              String dimension = directive.path("Dimensions").path(0).path(0).asString();
              assertThat(directive.path("Namespace").asString()).isEqualTo("Nutgraf/staging");
              assertThat(dimension).isIn("outcome", "stage");
              assertThat(line.path(dimension).isString()).isTrue();
              assertThat(line.has(directive.path("Metrics").path(0).path("Name").asString()))
                  .isTrue();
              assertThat(line.toString()).doesNotContain("ferry");
            });
  }

  @Test
  void noMetricHasMoreValuesThanALineMayHold() {
    FunctionInMemory function = new FunctionInMemory();
    String[] records =
        IntStream.range(0, 230)
            .mapToObj(
                i -> {
                  function.drop(i + ".txt", "");
                  return SampleEvents.put(i + ".txt", "1");
                })
            .toArray(String[]::new);

    function.send(SampleEvents.s3(records));

    List<Integer> sizes =
        metrics(function).stream()
            .filter(line -> line.path("stage").asString().equals("read"))
            .map(line -> line.path("Duration").size())
            .toList();
    assertThat(sizes).containsExactly(100, 100, 30);
  }
}
