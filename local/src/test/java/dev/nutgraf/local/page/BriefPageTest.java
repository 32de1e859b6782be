package dev.nutgraf.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.local.brief.Article;
import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.Span;
import dev.nutgraf.local.brief.TestBrief;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefPageTest {

  private static Brief brief(String name, String article) {
    return brief(name, article, BriefSettings.DEFAULT);
  }

  private static Brief brief(String name, String article, BriefSettings settings) {
    return TestBrief.of(
        BriefJson.toBytes(
            Nutgraf.brief(article.getBytes(StandardCharsets.UTF_8), Hints.named(name), settings)));
  }

  private static Document page(Brief brief) {
    return Jsoup.parse(BriefPage.of("name.txt", brief));
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("..", "seeds"))) {
      return seeds.sorted().toList();
    }
  }

  /// The words of the article as the page shows them, without what the page adds.
  private static List<String> shownParagraphs(Document page) {
    Element text = page.expectFirst(".text");
    text.select(".ref, .back").remove();
    return text.children().stream().map(Element::wholeText).toList();
  }

  private static List<String> paragraphs(Brief brief) {
    int[] text = brief.article().text().codePoints().toArray();
    List<String> paragraphs = new ArrayList<>();
    for (Article.Paragraph paragraph : brief.article().paragraphs()) {
      Span span = paragraph.span().orElseThrow();
      paragraphs.add(new String(text, span.begin(), span.end() - span.begin()));
    }
    return paragraphs;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theArticleIsShownWordForWord(Path seed) throws IOException {
    Brief brief = brief(seed.getFileName().toString(), Files.readString(seed));

    assertThat(shownParagraphs(page(brief))).isEqualTo(paragraphs(brief));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCompactBriefIsShownInTheSameParagraphs(Path seed) throws IOException {
    String name = seed.getFileName().toString();
    String article = Files.readString(seed);
    Brief compact = brief(name, article, BriefSettings.DEFAULT.withForm(BriefForm.COMPACT));

    assertThat(shownParagraphs(page(compact))).isEqualTo(paragraphs(brief(name, article)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLinkWithinThePageLeadsSomewhereAndEveryAnchorIsUnique(Path seed) throws IOException {
    Document page = page(brief(seed.getFileName().toString(), Files.readString(seed)));

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void figuresLeadToTheirWordsAndTheWordsBack(Path seed) throws IOException {
    Document page = page(brief(seed.getFileName().toString(), Files.readString(seed)));

    assertThat(page.select(".figures .words a"))
        .isNotEmpty()
        .allSatisfy(
            link -> {
              String anchor = link.attr("href").substring(1);
              assertThat(page.select("[data-w=" + anchor + "]").eachText())
                  .satisfies(pieces -> assertThat(String.join(" ", pieces)).isEqualTo(link.text()));
              String back = page.select("#" + anchor).attr("href").substring(1);
              assertThat(page.expectFirst("#" + back).select("a").eachAttr("href"))
                  .contains("#" + anchor);
            });
  }

  @Test
  void theSummaryComesFirstAndItsSentencesAreMarked() {
    Brief brief = brief("x.txt", "The ferry sank on Monday. Nobody was hurt.\n\nIt had 12 cars.");
    Document page = page(brief);

    assertThat(page.expectFirst("main > section").id()).isEqualTo("summary");
    assertThat(page.select("mark")).hasSameSizeAs(page.select(".summary li"));
    assertThat(page.select(".summary li").eachAttr("title"))
        .hasSameSizeAs(page.select(".summary li"))
        .allMatch(score -> score.matches("score 0\\.\\d+"));
  }

  @Test
  void offsetsCountEmojiAsOne() {
    Brief brief =
        TestBrief.of(
            """
            {"article": {"text": "\\uD83D\\uDEA2\\uD83D\\uDEA2 sank with 12 cars", "paragraphs": [{"begin": 0, "end": 20}]},
             "keyFacts": {"figures": [{"text": "12 cars", "begin": 13, "end": 20}]}}
            """);

    assertThat(page(brief).select(".text .w-figure").text()).isEqualTo("12 cars");
  }

  @Test
  void wordsThatCrossAreShownOnceEach() {
    Brief brief =
        TestBrief.of(
            """
            {"article": {"text": "one two three four", "paragraphs": [{"begin": 0, "end": 18}]},
             "keyFacts": {"quotes": [{"text": "one two three", "begin": 0, "end": 13}],
               "statements": [{"text": "three four", "begin": 8, "end": 18}],
               "figures": [{"text": "two three four", "begin": 4, "end": 18},
                 {"text": "three", "begin": 8, "end": 13}, {"text": "hree", "begin": 9, "end": 13}]}}
            """);
    Document page = page(brief);

    assertThat(shownParagraphs(page)).containsExactly("one two three four");
    assertThat(page.select("#w-statements-1, #w-figures-2, #w-figures-3")).hasSize(3);
    assertThat(page.select("a a")).isEmpty();
  }

  @Test
  void aSpaceBetweenTwoCutsIsNoLink() {
    Brief brief =
        TestBrief.of(
            """
            {"article": {"text": "Vik Ferry sank.", "paragraphs": [{"begin": 0, "end": 15}]},
             "keyFacts": {"organizations": [{"name": "Vik Ferry", "mentions": [{"begin": 0, "end": 9}]}],
               "keyphrases": [{"text": "Vik", "mentions": [{"begin": 0, "end": 3}]},
                 {"text": "Ferry", "mentions": [{"begin": 4, "end": 9}]}]}}
            """);
    Document page = page(brief);

    assertThat(page.select(".text a.w-organization").eachText()).containsExactly("Vik", "Ferry");
    assertThat(shownParagraphs(page)).containsExactly("Vik Ferry sank.");
  }

  @Test
  void whatIsNewInVersion11IsShown() {
    Document page =
        page(
            TestBrief.of(
                """
                {"article": {"text": "Eve Long spoke of the Tern."},
                 "summary": {"gist": {"text": "Eve Long spoke"}},
                 "keyFacts": {"people": [{"id": "e1", "name": "Eve Long", "age": {"value": 54},
                     "mentions": [{"begin": 0, "end": 8}], "confidence": 0.91}],
                   "others": [{"id": "e2", "name": "Tern", "mentions": [{"begin": 22, "end": 26}]}],
                   "figures": [{"text": "40", "denied": true}],
                   "statements": [{"text": "it sank", "polarity": "doubted",
                     "source": {"name": "Eve Long", "mention": "she", "entity": "e1"}}]}}
                """));

    assertThat(page.select("h1").text()).isEqualTo("Eve Long spoke");
    assertThat(page.select(".summary .gist")).isEmpty();
    assertThat(page.select("#people-1").text()).contains("aged 54").doesNotContain("0.91");
    assertThat(page.select("#others-1 .name").text()).isEqualTo("Tern");
    assertThat(page.select(".text .w-other").text()).isEqualTo("Tern");
    assertThat(page.select(".figures .note").text()).isEqualTo("denied");
    assertThat(page.select("#statements-1 .note").text()).isEqualTo("doubted");
    assertThat(page.select("#statements-1 .by a").attr("href")).isEqualTo("#people-1");
  }

  @Test
  void unsureFactsAreMarkedByWordsToo() {
    Document page =
        page(
            TestBrief.of(
                """
                {"article": {"text": "Eve Long spoke of Tarn."},
                 "keyFacts": {"people": [{"id": "e1", "name": "Eve Long", "confidence": 0.97}],
                   "places": [{"id": "e2", "name": "Tarn", "confidence": 0.55}],
                   "event": {"who": {"text": "Eve Long"}, "confidence": 0.6}}}
                """));

    assertThat(page.select("#people-1").hasClass("unsure")).isFalse();
    assertThat(page.select("#places-1").hasClass("unsure")).isTrue();
    assertThat(page.select("#places-1 .note").text()).isEqualTo("unsure, 0.55");
    assertThat(page.select("#event-who").hasClass("unsure")).isTrue();
    assertThat(page.select("section > .note").text()).isEqualTo("unsure, 0.6");
  }

  @Test
  void aPersonsCardGathersBodyQuotationsAndFigures() {
    Document page =
        page(
            TestBrief.of(
                """
                {"article": {"text": "Eve Long spoke."},
                 "keyFacts": {"people": [{"id": "e1", "name": "Eve Long",
                     "roles": [{"text": "head", "organization": "e2"}]}],
                   "organizations": [{"id": "e2", "name": "Tarn Council"}],
                   "quotes": [{"text": "No", "speaker": {"name": "Al"}},
                     {"text": "Yes", "speaker": {"name": "Eve Long", "entity": "e1"}}],
                   "statements": [{"text": "it sank", "source": {"mention": "she", "entity": "e1"}}],
                   "figures": [{"kind": "age", "text": "54", "of": "e1"}, {"text": "3"},
                     {"text": "40 boats", "attribution": {"text": "Long", "entity": "e1"}}]}}
                """));

    assertThat(page.select("#people-1 .card").eachText())
        .containsExactly("of Tarn Council", "quoted 1", "reported 1", "figures 54, 40 boats");
    assertThat(page.select("#people-1 .card a").eachAttr("href"))
        .containsExactly(
            "#organizations-1", "#quotes-2", "#statements-1", "#figures-1", "#figures-3");
    assertThat(page.select("#people-1 .card a").get(1).attr("aria-label"))
        .isEqualTo("Quotation 1 of Eve Long");
  }

  @Test
  void placesOutsideTheTextAreLeftOut() {
    Brief brief =
        TestBrief.of(
            """
            {"article": {"text": "one", "paragraphs": [{"begin": 2, "end": 99}, {"begin": -1, "end": 1}]},
             "keyFacts": {"figures": [{"text": "one", "begin": 0, "end": 4}, {"text": "x", "begin": 2, "end": 1},
               {"text": "y", "begin": "0", "end": 1}, {"text": "z"}]}}
            """);
    Document page = page(brief);

    assertThat(shownParagraphs(page)).containsExactly("one");
    assertThat(page.select(".figures li")).hasSize(4);
    assertThat(page.select(".figures a")).isEmpty();
  }

  @Test
  void whateverTheBriefHoldsIsText() {
    String attack =
        "</style></title></script><script>alert(1)</script>"
            + "<img src=x onerror=alert(1)>\\\" onclick=\\\"alert(1)";
    String every =
        """
        {"schemaVersion": "1.0", "generator": "ATTACK", "source": {"key": "ATTACK", "charset": "ATTACK"},
         "article": {"title": "ATTACK", "byline": "ATTACK", "publishedAt": "ATTACK", "language": "ATTACK",
           "url": "javascript:alert(1)", "text": "ATTACK", "removed": [{"text": "ATTACK", "reason": "ATTACK"}]},
         "summary": {"sentences": [{"text": "ATTACK", "begin": 0, "end": 5, "score": 1}]},
         "keyFacts": {"highlights": [{"text": "x ATTACK"}], "event": {"who": {"text": "ATTACK"}},
           "people": [{"name": "ATTACK", "aliases": ["ATTACK"], "roles": [{"text": "ATTACK"}],
             "mentions": [{"begin": 0, "end": 3}, {"begin": 3, "end": 5}]}],
           "figures": [{"text": "ATTACK", "kind": "ATTACK", "unit": "ATTACK", "bound": "ATTACK", "value": 1}],
           "dates": [{"text": "ATTACK", "value": "ATTACK"}],
           "quotes": [{"text": "ATTACK", "speaker": {"name": "ATTACK"}, "cue": "ATTACK"}],
           "keyphrases": [{"text": "ATTACK"}]},
         "notices": [{"message": "ATTACK"}]}
        """
            .replace("ATTACK", attack);
    Document page = Jsoup.parse(BriefPage.of(attack, TestBrief.of(every)));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, iframe, object, [style], [onclick], [onerror]")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void thePolicyAllowsTheTwoPartsOfThePageAndNothingElse() throws Exception {
    Document page = page(TestBrief.of("{}"));

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(page.expectFirst("style")), hash(page.expectFirst("script"))));
    assertThat(page.select("link, [src], [style]")).isEmpty();
  }

  private static String hash(Element element) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(element.data().getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    assertThat(page(withUrl("https://example.org/a")).select(".meta a").attr("href"))
        .isEqualTo("https://example.org/a");
    for (String url : List.of("javascript:alert(1)", "data:text/html,x", "//x.org", "file:///x")) {
      assertThat(page(withUrl(url)).select(".meta a")).as(url).isEmpty();
    }
  }

  private static Brief withUrl(String url) {
    return TestBrief.of("{\"article\": {\"text\": \"x\", \"url\": \"" + url + "\"}}");
  }

  @Test
  void charactersThatTurnTextAroundAreSpeltOut() {
    Brief brief =
        TestBrief.of(
            """
            {"article": {"title": "pay \\u202eRUE 05\\u202c now\\u0007", "text": "a\\u2066b\\u200bc \\uD83D\\uDC69\\u200D\\uD83D\\uDE80"}}
            """);
    Document page = page(brief);

    assertThat(page.select("h1").text()).isEqualTo("pay [U+202E]RUE 05[U+202C] now[U+0007]");
    assertThat(shownParagraphs(page))
        .containsExactly("a[U+2066]b[U+200B]c \uD83D\uDC69\u200D\uD83D\uDE80");
  }

  @Test
  void aRejectedBriefSaysWhy() {
    Brief brief = brief("x.png", "\u0089PNG\r\n\u001a\n\u0000\u0000");
    Document page = page(brief);

    assertThat(page.select("h1").text()).isEqualTo("name.txt");
    assertThat(page.select(".rejected").text())
        .contains(brief.reason().flatMap(Brief.Reason::message).orElseThrow())
        .contains(brief.reason().flatMap(Brief.Reason::code).orElseThrow());
    assertThat(page.select("aside, #summary")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"article\": 7, \"keyFacts\": [], \"summary\": \"x\"}",
        "{\"article\": {\"paragraphs\": {\"begin\": 1}}, \"keyFacts\": {\"people\": [null, 3, {}]}}"
      })
  void whatMakesNoSenseIsLeftOut(String json) {
    assertThat(page(TestBrief.of(json)).select("h1").text()).isEqualTo("name.txt");
  }

  @Test
  void aListOfThousandsIsCutAndSaysSo() {
    String many =
        IntStream.rangeClosed(1, 5001)
            .mapToObj(i -> "{\"text\": \"" + i + " cars\"}")
            .collect(Collectors.joining(","));
    Brief brief = TestBrief.of("{\"keyFacts\": {\"figures\": [" + many + "]}}");

    assertThat(page(brief).select(".figures li")).hasSize(FactRowsBuilder.MAX_LISTED);
    assertThat(page(brief).select(".more").text()).isEqualTo("and 4801 more in the JSON");
  }

  @Test
  void aFigureThatIsSaidTwiceIsOneRowWithBothPlaces() {
    Document page =
        page(
            TestBrief.of(
                """
                {"article": {"text": "40 cars and forty cars and 41 cars", "paragraphs": [{"begin": 0, "end": 34}]},
                 "keyFacts": {"figures": [
                   {"text": "40", "value": 40, "what": {"text": "cars"}, "begin": 0, "end": 2},
                   {"text": "forty", "value": 40, "what": {"text": "cars"}, "begin": 12, "end": 17},
                   {"text": "41", "value": 41, "what": {"text": "cars"}, "begin": 27, "end": 29}]}}
                """));

    assertThat(page.select(".figures .words").eachText()).containsExactly("40", "41");
    assertThat(page.select("#figures-1 a").eachAttr("href"))
        .containsExactly("#w-figures-1", "#w-figures-1-2");
    assertThat(page.select(".text .w-figure").eachAttr("href"))
        .containsExactly("#figures-1", "#figures-1", "#figures-3");
  }

  @Test
  void countsThatNoReaderLooksForStepBack() {
    Document page =
        page(
            TestBrief.of(
                """
                {"keyFacts": {"figures": [
                   {"kind": "count", "text": "two", "value": 2, "what": {"text": "sides"}},
                   {"kind": "count", "text": "40", "value": 40, "what": {"text": "cars"}},
                   {"kind": "age", "text": "3", "value": 3}]}}
                """));

    assertThat(page.select(".rest .figures .words").eachText()).containsExactly("two");
    assertThat(page.select("details > .figures .words").eachText()).contains("40", "3");
  }

  @Test
  void whatIsDrawnIsMoreThanAHandful() {
    String[] few = {"2", "3", "4"};
    String[] many = {"2", "3", "40"};

    assertThat(page(TestBrief.of(ages(few))).select(".bar")).isEmpty();
    assertThat(page(TestBrief.of(ages(many))).select(".bar")).hasSize(3);
  }

  private static String ages(String... values) {
    return Stream.of(values)
        .map(v -> "{\"kind\": \"age\", \"text\": \"" + v + "\", \"value\": " + v + "}")
        .collect(Collectors.joining(",", "{\"keyFacts\": {\"figures\": [", "]}}"));
  }

  @Test
  void noCodeOfADurationReachesTheReader() {
    Document page =
        page(
            TestBrief.of(
                """
                {"article": {"language": "en", "words": 1},
                 "keyFacts": {"dates": [
                   {"kind": "duration", "text": "eight months", "value": "P8M"},
                   {"kind": "duration", "text": "a fortnight", "value": "P2W"},
                   {"kind": "duration", "text": "years", "value": "PXY"},
                   {"kind": "date", "text": "last summer", "value": "2025-SU"},
                   {"kind": "date", "text": "the eighties", "value": "198"}]}}
                """));

    assertThat(page.select(".dates .value").eachText())
        .containsExactly("2 weeks", "summer 2025", "1980s");
    assertThat(page.select(".meta").text()).isEqualTo("1 word Language: English");
  }
}
