package dev.nutgraf.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Format;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Removal;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.summary.Highlight;
import dev.nutgraf.summary.Summary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BriefJsonTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static JsonNode written(Brief brief) {
    return JSON.readTree(BriefJson.toBytes(brief));
  }

  @Test
  void aFullBriefObeysTheSchema() {
    assertThat(BriefSchema.violationsOf(BriefJson.toBytes(SampleBriefs.summarized()))).isEmpty();
  }

  @Test
  void aRejectedBriefObeysTheSchemaAndSaysWhy() {
    Brief brief =
        new Brief.Rejected(
            BriefSource.UNKNOWN, Reading.Code.NOT_TEXT, "This is a PNG picture.", List.of());

    assertThat(BriefSchema.violationsOf(BriefJson.toBytes(brief))).isEmpty();
    assertThat(written(brief).at("/reason/code").asString()).isEqualTo("not-text");
    assertThat(written(brief).get("article").isNull()).isTrue();
  }

  @Test
  void theSchemaRefusesABriefThatLacksAField() {
    String json = new String(BriefJson.toBytes(SampleBriefs.summarized()), StandardCharsets.UTF_8);
    String lacking = json.replace("\"charset\":\"UTF-8\"", "\"other\":1");

    assertThat(BriefSchema.violationsOf(lacking.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .contains("charset");
  }

  @Test
  void theSchemaRefusesARejectedBriefWithAnArticle() {
    String json = new String(BriefJson.toBytes(SampleBriefs.summarized()), StandardCharsets.UTF_8);
    String mixed = json.replace("\"status\":\"summarized\"", "\"status\":\"rejected\"");

    assertThat(BriefSchema.violationsOf(mixed.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  @Test
  void everySpanCountsCodePoints() {
    JsonNode brief = written(SampleBriefs.summarized());
    String text = brief.at("/article/text").asString();
    JsonNode quote = brief.at("/keyFacts/quotes/0");
    int begin = text.offsetByCodePoints(0, quote.get("begin").asInt());
    int end = text.offsetByCodePoints(0, quote.get("end").asInt());

    assertThat(text.substring(begin, end)).isEqualTo(quote.get("text").asString());
    assertThat(quote.get("begin").asInt()).isEqualTo(begin - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "/keyFacts/people/0/salience,       0.8765",
    "/keyFacts/highlights/0/score,      0.3333",
    "/keyFacts/organizations/0/salience,1",
    "/keyFacts/places/0/salience,       0",
    "/keyFacts/figures/0/value,         1500000000",
    "/keyFacts/figures/0/upper,         null",
    "/keyFacts/figures/0/bound,         at-least",
    "/keyFacts/quotes/0/speaker/name,   Ada Byrne",
    "/keyFacts/quotes/0/sentence,       0",
    "/keyFacts/people/0/id,             e1",
    "/keyFacts/places/0/id,             e2",
    "/keyFacts/organizations/0/id,      e3",
    "/keyFacts/quotes/0/speaker/entity, e1",
    "/keyFacts/figures/0/attribution/entity, e1",
    "/keyFacts/figures/0/what/entity,   null",
    "/keyFacts/figures/0/denied,        false",
    "/keyFacts/statements/0/polarity,   asserted",
    "/schemaVersion,                    1.1",
    "/article/paragraphs/1/kind,        list-item",
    "/article/words,                    17",
    "/summary/text,                     The Harbour Trust agreed.",
    "/summary/words,                    4",
    "/source/bytes,                     120",
    "/notices/0/code,                   short",
  })
  void aValueIsWrittenInItsPlainForm(String pointer, String value) {
    assertThat(written(SampleBriefs.summarized()).at(pointer).asString("null")).isEqualTo(value);
  }

  @Test
  void aBriefIsOneLine() {
    String json = new String(BriefJson.toBytes(SampleBriefs.summarized()), StandardCharsets.UTF_8);

    assertThat(json).endsWith("}\n").hasLineCount(1);
  }

  @Test
  void halfASurrogatePairInAKeyBecomesAReplacementCharacter() {
    BriefSource source =
        new BriefSource(
            Optional.empty(),
            Optional.of("a\uD83Db😀.txt"),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(written(SampleBriefs.summarized().from(source)).at("/source/key").asString())
        .isEqualTo("a\uFFFDb😀.txt");
  }

  @Test
  void anEmptyArticleObeysTheSchema() {
    Article nothing =
        new Article(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            List.of());
    Brief brief =
        new Brief.Summarized(
            BriefSource.UNKNOWN,
            nothing,
            Summary.NONE,
            KeyFacts.NONE,
            List.of(),
            BriefForm.FULL,
            List.of());

    assertThat(BriefSchema.violationsOf(BriefJson.toBytes(brief))).isEmpty();
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        codes("Reason/properties/code", Reading.Code.values()),
        codes("Notice/properties/code", Notice.Code.values()),
        codes("Source/properties/format", Format.values()),
        codes("Removal/properties/reason", Removal.Reason.values()),
        codes("Paragraph/properties/kind", Paragraph.Kind.values()),
        codes("Highlight/properties/kinds/items", Highlight.FactKind.values()),
        codes("Figure/properties/kind", Figure.Kind.values()),
        codes("Figure/properties/bound", Figure.Bound.values()),
        codes("Quote/properties/kind", Quote.Kind.values()),
        codes("Date/properties/kind", DateMention.Kind.values()));
  }

  private static Arguments codes(String pointer, Enum<?>[] constants) {
    return Arguments.of(pointer, Arrays.stream(constants).map(JsonFields::code).toList());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theSchemaNamesEveryCodeAndIsOpenForOthers(String pointer, List<String> codes) {
    JsonNode described = JSON.readTree(BriefSchema.text()).at("/$defs/" + pointer);

    assertThat(described.get("examples").valueStream().map(JsonNode::asString))
        .containsSubsequence(codes);
    assertThat(described.has("enum")).isFalse();
  }

  @Test
  void aCodeThatALaterVersionAddsObeysTheSchema() {
    String json = new String(BriefJson.toBytes(SampleBriefs.summarized()), StandardCharsets.UTF_8);
    String later =
        json.replace("\"code\":\"short\"", "\"code\":\"from-2030\"")
            .replace("\"kind\":\"money\"", "\"kind\":\"distance\"")
            .replace("\"format\":\"text\"", "\"format\":\"docx\",\"pages\":3");

    assertThat(later).isNotEqualTo(json);
    assertThat(BriefSchema.violationsOf(later.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aCompactBriefHasEveryFieldAndNoLongList() {
    Brief.Summarized full = SampleBriefs.summarized();
    Brief compact =
        new Brief.Summarized(
            full.source(),
            full.article(),
            full.summary(),
            full.keyFacts(),
            full.highlights(),
            BriefForm.COMPACT,
            full.notices());

    assertThat(BriefSchema.violationsOf(BriefJson.toBytes(compact))).isEmpty();
    JsonNode json = written(compact);
    for (String list : List.of("paragraphs", "sentences", "removed")) {
      assertThat(json.at("/article/" + list)).isEmpty();
    }
    assertThat(json.at("/keyFacts/people/0/mentions").isArray()).isTrue();
    assertThat(json.findValues("mentions")).allSatisfy(list -> assertThat(list).isEmpty());
    assertThat(json.at("/keyFacts/quotes/0/parts")).isNotEmpty();
  }
}
