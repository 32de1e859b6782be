package dev.nutgraf.local.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefReaderTest {

  private static final Brief NOTHING_KNOWN = TestBrief.of("{}");

  private static Words words(String text, int begin, int end) {
    return new Words(Optional.of(text), Optional.of(new Span(begin, end)));
  }

  private static KeyFacts facts(String json) {
    return TestBrief.of("{\"keyFacts\": {" + json + "}}").keyFacts();
  }

  @Test
  void aSummarySentenceHasItsPlaceAndItsScore() {
    Brief brief =
        TestBrief.of(
            """
            {"summary": {"text": "It sank.", "words": 2,
              "sentences": [{"index": 3, "begin": 5, "end": 13, "text": "It sank.", "score": 0.25}]}}
            """);

    assertThat(brief.summary())
        .isEqualTo(
            new Summary(
                Optional.of("It sank."),
                Optional.of(new Numeral("2", OptionalDouble.of(2))),
                List.of(
                    new Summary.Choice(
                        OptionalInt.of(3),
                        words("It sank.", 5, 13),
                        Optional.of(new Numeral("0.25", OptionalDouble.of(0.25))))),
                Optional.empty()));
  }

  @Test
  void aFigureHasItsValueItsThingAndItsSource() {
    assertThat(
            facts(
                    """
                    "figures": [{"kind": "count", "text": "60 to 90", "value": 60, "upper": 90,
                      "bound": "range", "unit": null, "what": {"text": "cars", "begin": 9, "end": 13},
                      "attribution": null, "begin": 0, "end": 8, "sentence": 0}]
                    """)
                .figures())
        .containsExactly(
            new Figure(
                Optional.of("count"),
                words("60 to 90", 0, 8),
                OptionalDouble.of(60),
                OptionalDouble.of(90),
                Optional.of("range"),
                Optional.empty(),
                Optional.of(new LinkedWords(words("cars", 9, 13), Optional.empty())),
                Optional.empty(),
                OptionalInt.of(0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void theSourceOfAStatementIsItsSpeaker() {
    Statement statement =
        facts(
                """
                "statements": [{"text": "it sank", "begin": 9, "end": 16, "cue": "said", "sentence": 0,
                  "source": {"name": null, "mention": "she", "begin": 0, "end": 3}}]
                """)
            .statements()
            .getFirst();

    assertThat(statement.speaker())
        .contains(new Speaker(Optional.empty(), words("she", 0, 3), Optional.empty()))
        .hasValueSatisfying(she -> assertThat(she.nameOrMention()).contains("she"));
  }

  @Test
  void whatIsNewInVersion11IsRead() {
    Brief brief =
        TestBrief.of(
            """
            {"summary": {"gist": {"index": 1, "begin": 2, "end": 9, "text": "it sank"}},
             "keyFacts": {"people": [{"id": "e1", "name": "Eve", "age": {"value": 54, "begin": 3, "end": 5},
               "roles": [{"text": "pilot", "begin": 0, "end": 5, "organization": "e2"}], "confidence": 0.9}],
               "others": [{"id": "e2", "name": "Tern"}],
               "figures": [{"what": {"text": "boats", "entity": "e2"}, "denied": true, "of": "e1"}],
               "statements": [{"source": {"mention": "she", "entity": "e1"}, "polarity": "denied"}]}}
            """);
    KeyFacts facts = brief.keyFacts();

    assertThat(brief.summary().gist())
        .contains(new Summary.Gist(OptionalInt.of(1), words("it sank", 2, 9)));
    assertThat(facts.people().getFirst().age())
        .contains(
            new Person.Age(
                Optional.of(new Numeral("54", OptionalDouble.of(54))),
                Optional.of(new Span(3, 5))));
    assertThat(facts.people().getFirst().roles().getFirst().organization()).contains("e2");
    assertThat(facts.people().getFirst().entity().id()).contains("e1");
    assertThat(facts.others()).extracting(Entity::name).containsExactly(Optional.of("Tern"));
    assertThat(facts.figures().getFirst().isDenied()).isTrue();
    assertThat(facts.figures().getFirst().of()).contains("e1");
    assertThat(facts.statements().getFirst().polarity()).contains("denied");
    assertThat(facts.statements().getFirst().speaker().flatMap(Speaker::entity)).contains("e1");
  }

  /// A brief as 0.1.0 wrote it is read as ever, and what is new is unknown.
  @Test
  void aBriefOfVersion10IsRead() throws IOException {
    Path old =
        Path.of("..", "function", "src", "test", "resources", "schema-1.0", "briefs")
            .resolve("000_0c89b39f0ca6556f.txt.json");
    Brief brief = BriefReader.read(Files.readAllBytes(old));

    assertThat(brief.schemaVersion()).contains("1.0");
    assertThat(brief.keyFacts().people().getFirst().name()).contains("Volodymyr Zelenskyy");
    assertThat(brief.keyFacts().people().getFirst().entity().id()).isEmpty();
    assertThat(brief.keyFacts().figures()).isNotEmpty().noneMatch(Figure::isDenied);
    assertThat(brief.keyFacts().others()).isEmpty();
  }

  @Test
  void onlyThePartsOfTheEventThatAreKnownAreListed() {
    assertThat(
            facts(
                    """
                    "event": {"how": {"text": "by boat", "begin": 4, "end": 11}, "why": null,
                      "who": {"text": "she", "begin": 0, "end": 3}}
                    """)
                .event()
                .parts())
        .containsExactly(
            new Event.Part("who", words("she", 0, 3)),
            new Event.Part("how", words("by boat", 4, 11)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "7",
        "\"brief\"",
        "",
        "{\"article\": null, \"summary\": null, \"keyFacts\": null, \"source\": null, \"reason\":"
            + " null}",
        "{\"article\": 7, \"summary\": \"x\", \"keyFacts\": [], \"source\": true, \"notices\": {}}",
        "{\"schemaVersion\": 1.0, \"status\": [\"rejected\"], \"reason\": \"no\"}",
        "{\"article\": {\"title\": \" \", \"text\": 7, \"words\": \"9\", \"sentences\": {\"begin\":"
            + " 1}}}",
        "{\"keyFacts\": {\"people\": {}, \"event\": {\"who\": \"she\"}}, \"later\": [{\"text\":"
            + " \"x\"}]}"
      })
  void whatMakesNoSenseIsUnknown(String json) {
    assertThat(TestBrief.of(json)).isEqualTo(NOTHING_KNOWN);
  }

  @Test
  void anElementThatMakesNoSenseKeepsItsPlace() {
    List<DateMention> dates =
        facts("\"dates\": [null, 3, {}, {\"text\": \"Monday\", \"value\": 1}]").dates();

    assertThat(dates).hasSize(4);
    assertThat(dates.getLast().words().text()).contains("Monday");
    assertThat(dates.getLast().value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"begin\": 5",
        "\"begin\": 5, \"end\": 4",
        "\"begin\": -1, \"end\": 4",
        "\"begin\": \"1\", \"end\": 4",
        "\"begin\": 1.5, \"end\": 4",
        "\"begin\": 1, \"end\": 3000000000"
      })
  void aPlaceNeedsTwoOffsetsInOrder(String offsets) {
    KeyFacts facts = facts("\"quotes\": [{\"parts\": [{" + offsets + "}], " + offsets + "}]");

    assertThat(facts.quotes().getFirst().words().span()).isEmpty();
    assertThat(facts.quotes().getFirst().parts()).isEmpty();
  }

  @Test
  void aNumberThatNoDoubleHoldsCanStillBeShown() {
    Brief brief = TestBrief.of("{\"article\": {\"words\": 1" + "0".repeat(400) + "}}");

    assertThat(brief.article().words())
        .contains(new Numeral("1" + "0".repeat(400), OptionalDouble.empty()));
  }

  @Test
  void whatIsNotJsonIsRefusedByName() {
    assertThatThrownBy(() -> BriefReader.read("{\"article\": ".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(NotJsonException.class)
        .hasMessageStartingWith("is not JSON: Unexpected end-of-input");
  }
}
