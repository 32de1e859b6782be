package dev.nutgraf.local.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.brief.TestBrief;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestTest {

  private static final String BRIEF =
      """
      {"schemaVersion": "1.0", "generator": "nutgraf/0.1.0", "status": "summarized", "reason": null,
       "source": {"bucket": null, "key": "ferry.txt"},
       "article": {"title": "Ferry returns", "byline": "Ada Hale", "publishedAt": "2026-03-04",
         "url": null, "language": "en", "words": 321, "text": "",
         "paragraphs": [], "sentences": [{}, {}, {}],
         "removed": [{"text": "Sign up to our newsletter", "reason": "newsletter"}]},
       "summary": {"words": 22,
         "text": "The ferry between Holm and Vik will sail again on Monday after a winter of repairs, the operator said.", "sentences": [
         {"index": 0, "begin": 0, "end": 1, "score": 0.5,
          "text": "The ferry between Holm and Vik will sail again on Monday after a winter of repairs, the operator said."}]},
       "keyFacts": {
         "highlights": [{"text": "will sail again on Monday", "kinds": ["date"], "score": 0.9},
           {"text": "The repairs cost £4 million", "kinds": ["figure"], "score": 0.8}],
         "people": [{"name": "Ada Hale", "roles": [{"text": "captain"}], "aliases": [], "mentions": []}],
         "organizations": [], "places": [{"name": "Holm"}, {"name": "Vik"}],
         "figures": [{"kind": "count", "text": "more than 300", "what": {"text": "passengers"}},
           {"kind": "count", "text": "42", "unit": null, "what": null},
           {"kind": "money", "text": "£4 million", "unit": "GBP", "what": null}],
         "quotes": [{"text": "\u201cWe are ready\u201d", "speaker": {"name": null, "mention": "she"}}],
         "statements": [{}, {}], "dates": [{"text": "Monday", "value": "2026-03-09"}],
         "keyphrases": [{"text": "ferry"}],
         "event": {"who": null}},
       "notices": [{"code": "short", "message": "The article is short."}]}
      """;

  private static List<String> digest(String json, DigestStyle style) {
    return Digest.of("name.txt", TestBrief.of(json), style, Digest.WIDTH);
  }

  @Test
  void theDigestTellsTheStory() {
    assertThat(digest(BRIEF, DigestStyle.PLAIN))
        .containsExactly(
            "Ferry returns",
            "name.txt · by Ada Hale · 2026-03-04 · en · 321 words · 3 sentences",
            "",
            "  • The ferry between Holm and Vik will sail again on Monday after a winter of",
            "    repairs, the operator said.",
            "",
            "Highlights",
            "  • The repairs cost £4 million",
            "",
            "people         Ada Hale (captain)",
            "places         Holm; Vik",
            "figures        more than 300 passengers; £4 million",
            "quote          she: “We are ready”",
            "dates          Monday (2026-03-09)",
            "keyphrases     ferry",
            "left out       newsletter (1)",
            "notice         The article is short.");
  }

  @Test
  void moreHighlightsThanFitOnAScreenAreLeftOut() {
    String highlights =
        IntStream.range(0, 40)
            .mapToObj(i -> "{\"text\": \"This is highlight " + i + "\"}")
            .collect(Collectors.joining(", "));

    assertThat(digest("{\"keyFacts\": {\"highlights\": [" + highlights + "]}}", DigestStyle.PLAIN))
        .hasSize(25)
        .contains("  • This is highlight 0")
        .doesNotContain("  • This is highlight 30");
  }

  @Test
  void unsureFactsComeLastWithAQuestionMark() {
    assertThat(
            digest(
                """
                {"keyFacts": {"places": [{"name": "Tarn", "confidence": 0.55},
                  {"name": "Holm", "confidence": 0.9}]}}
                """,
                DigestStyle.PLAIN))
        .contains("places         Holm; Tarn (?)");
  }

  @Test
  void aLongListIsCutBetweenItsItems() {
    String names =
        IntStream.range(0, 40)
            .mapToObj(i -> "{\"name\": \"Person Number " + i + "\"}")
            .collect(Collectors.joining(", "));

    assertThat(digest("{\"keyFacts\": {\"people\": [" + names + "]}}", DigestStyle.PLAIN))
        .contains("people         Person Number 0; Person Number 1; Person Number 2; and 37 more");
  }

  @Test
  void aRejectedBriefShowsItsReason() {
    assertThat(
            digest(
                """
                {"status": "rejected", "article": null, "summary": null, "keyFacts": null,
                 "reason": {"code": "not-text", "message": "This is a PNG picture."}, "notices": []}
                """,
                DigestStyle.PLAIN))
        .containsExactly("name.txt", "Rejected (not-text): This is a PNG picture.");
  }

  @Test
  void nothingIsNeeded() {
    assertThat(digest("{}", DigestStyle.PLAIN)).contains("name.txt");
  }

  @Test
  void noLineIsWiderThanATerminal() {
    String long1 = "x".repeat(300) + " " + "word ".repeat(100);
    String json = BRIEF.replace("Ferry returns", long1).replace("Sign up", long1);

    assertThat(digest(json, DigestStyle.PLAIN))
        .allMatch(line -> TerminalColumns.of(line) <= Digest.WIDTH);
  }

  @Test
  void colourChangesNoWord() {
    List<String> colored =
        digest(BRIEF, DigestStyle.COLOR).stream()
            .map(line -> line.replaceAll("\u001b\\[[0-9]+m", ""))
            .toList();

    assertThat(colored).isEqualTo(digest(BRIEF, DigestStyle.PLAIN));
    assertThat(String.join("", digest(BRIEF, DigestStyle.COLOR))).contains("\u001b[");
  }

  @Test
  void plainDigestsHoldNoEscapesWhateverTheArticleHolds() {
    String json = BRIEF.replace("Ferry returns", "\\u001b[31mFerry\\u0007 \\u202ereturns");

    assertThat(digest(json, DigestStyle.PLAIN).getFirst()).isEqualTo("[31mFerry returns");
  }

  @Test
  void aNarrowTerminalGetsNarrowLinesOfWholeWords() {
    List<String> wide = Digest.of("ferry.txt", TestBrief.of(BRIEF), DigestStyle.PLAIN, 80);
    List<String> narrow = Digest.of("ferry.txt", TestBrief.of(BRIEF), DigestStyle.PLAIN, 44);

    assertThat(narrow).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(44));
    assertThat(Digest.of("ferry.txt", TestBrief.of(BRIEF), DigestStyle.PLAIN, 300)).isEqualTo(wide);
    assertThat(String.join(" ", narrow)).contains("operator", "newsletter");
  }

  @Test
  void oneWordIsNotWords() {
    String digest =
        String.join(
            "\n",
            Digest.of("x", TestBrief.of("{\"article\": {\"words\": 1}}"), DigestStyle.PLAIN, 80));

    assertThat(digest).contains("1 word").doesNotContain("1 words");
  }

  @Test
  void aGistThatASentenceOfTheSummarySaysIsNotSaidTwice() {
    String sentences = "\"sentences\": [{\"text\": \"But the ferry sank.\"}]";
    String said = "{\"summary\": {\"gist\": {\"text\": \"the ferry sank\"}, " + sentences + "}}";
    String other = "{\"summary\": {\"gist\": {\"text\": \"nobody drowned\"}, " + sentences + "}}";

    assertThat(Digest.of("x", TestBrief.of(said), DigestStyle.PLAIN, 80))
        .containsExactly("x", "", "  • But the ferry sank.");
    assertThat(Digest.of("x", TestBrief.of(other), DigestStyle.PLAIN, 80))
        .contains("nobody drowned");
  }
}
