package dev.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.brief.BriefSchema;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for the brief of any input whatever.
class PipelinePropertyTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> NAMES = List.of("a.txt", "a.html", "a.md", "a.txt.gz", "a");

  private static byte[] brief(byte[] input, String name) {
    return BriefJson.toBytes(Nutgraf.brief(input, Hints.named(name), BriefSettings.DEFAULT));
  }

  @Property(tries = 300)
  void anyBytesGiveABriefThatObeysTheSchema(@ForAll @Size(max = 400) byte[] input) {
    for (String name : NAMES) {
      assertThat(BriefSchema.violationsOf(brief(input, name))).isEmpty();
    }
  }

  @Property(tries = 100)
  void aBriefThatRejectsReadsTheSameUnderAnyLocale(@ForAll @Size(max = 40) byte[] input) {
    Locale locale = Locale.getDefault();
    byte[] plain = brief(input, "a.txt");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(brief(input, "a.txt")).isEqualTo(plain);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Property(tries = 500)
  void everySpanOfAnyTextHoldsItsWords(@ForAll("prose") String input) {
    byte[] json = brief(input.getBytes(StandardCharsets.UTF_8), "a.txt");
    JsonNode brief = JSON.readTree(json);

    assertThat(BriefSchema.violationsOf(json)).isEmpty();
    requireSpans(brief);
    BriefReferences.require(brief);
    assertThat(brief(input.getBytes(StandardCharsets.UTF_8), "a.txt")).isEqualTo(json);
  }

  @Property(tries = 200)
  void everySpanOfAnyPageHoldsItsWords(@ForAll("pages") String input) {
    byte[] json = brief(input.getBytes(StandardCharsets.UTF_8), "a.html");
    JsonNode brief = JSON.readTree(json);

    assertThat(BriefSchema.violationsOf(json)).isEmpty();
    requireSpans(brief);
    BriefReferences.require(brief);
    assertThat(brief(input.getBytes(StandardCharsets.UTF_8), "a.html")).isEqualTo(json);
  }

  /// In a brief every object with offsets lies in the text; where it has words, they are the words
  /// there.
  static void requireSpans(JsonNode brief) {
    if (brief.get("status").asString().equals("summarized")) {
      requireSpans(brief, brief.at("/article/text").asString());
    }
  }

  private static void requireSpans(JsonNode node, String text) {
    if (node.has("begin")) {
      int begin = text.offsetByCodePoints(0, node.get("begin").asInt());
      int end = text.offsetByCodePoints(0, node.get("end").asInt());
      String words = text.substring(begin, end);
      assertThat(words).isNotBlank();
      for (String field : List.of("text", "mention")) {
        if (node.has(field)) {
          assertThat(words).isEqualTo(node.get(field).asString());
        }
      }
    }
    node.forEach(child -> requireSpans(child, text));
  }

  private static List<byte[]> manyTexts() {
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                ("The mayor of Larkport said “we have %d boats”. It rained for %d days in May.\n\n"
                        + "Nobody at the Harbour Trust, which counts them, had more than %d.")
                    .formatted(i, i + 2, i * 1000)
                    .getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /// The stages of an article run side by side in the same pool: they must not wait for a thread.
  @Test
  void articlesInTheCommonPoolGiveTheBytesThatOneGives() {
    List<byte[]> inputs = manyTexts();
    List<byte[]> oneByOne = inputs.stream().map(input -> brief(input, "a.txt")).toList();

    List<byte[]> together =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1),
            () -> inputs.parallelStream().map(input -> brief(input, "a.txt")).toList());

    assertThat(together).containsExactlyElementsOf(oneByOne);
  }

  @Test
  void manyThreadsGiveTheBytesThatOneGives() throws InterruptedException, ExecutionException {
    List<byte[]> inputs = manyTexts();
    List<byte[]> oneByOne = inputs.stream().map(input -> brief(input, "a.txt")).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<byte[]>> tasks =
          inputs.stream().map(input -> (Callable<byte[]>) () -> brief(input, "a.txt")).toList();
      List<Future<byte[]>> together = threads.invokeAll(tasks);
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(oneByOne.get(i));
      }
    }
  }

  @Provide
  Arbitrary<String> prose() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The mayor, Ada Byrne, said ",
            "“we need 1.5 billion euros”",
            "\"",
            "‘",
            "’",
            "“",
            "”",
            ". ",
            "? ",
            "… ",
            ", ",
            "\n",
            "\n\n",
            "more than 3,000 people",
            "in Kursk on Friday",
            "President Zelenskyy",
            "U.S. ",
            "Mr. ",
            "according to officials",
            "😀",
            "e\u0301",
            "\u200b",
            "\u202e",
            "北京",
            " between 3 and 5 percent ",
            "99999999999999999999999999999",
            "1e9 ",
            "$",
            "half",
            "Read more: ",
            "<b>",
            "&amp;",
            "- ",
            "# ",
            "a",
            "I");
    return Arbitraries.frequencyOf(
            Tuple.of(9, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(5)))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> tags =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<article>",
            "</article>",
            "<h2>",
            "</h2>",
            "<li>",
            "<ul>",
            "</ul>",
            "<br>",
            "<a href=x>",
            "</a>",
            "<blockquote>",
            "</blockquote>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<table><tr><td>",
            "</table>",
            "<figure>",
            "</figure>",
            "<title>",
            "</title>",
            "&nbsp;",
            "&#0;",
            "&#x1F600;",
            "<time datetime=x>");
    return Arbitraries.frequencyOf(Tuple.of(1, tags), net.jqwik.api.Tuple.of(1, prose()))
        .list()
        .ofMaxSize(25)
        .map(list -> "<html><body>" + String.join("", list));
  }
}
