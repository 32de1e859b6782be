package dev.nutgraf.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.TestFacts;
import dev.nutgraf.facts.names.Organization;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityLinksTest {

  private static final String TEXT =
      "Norway, Sweden and Mayor Ada Byrne of Larkport met the chairwoman of the Harbour Trust, Eve"
          + " Long, a pilot for Tern Air. Officials in Larkport agreed. Ada Byrne, the mayor,"
          + " spoke.";

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    assertThat(begin).as(words).isNotNegative();
    return new Span(begin, begin + words.length());
  }

  private static Place place(String name) {
    return new Place(name, List.of(), List.of(span(name)), 0);
  }

  private static Organization organization(String name) {
    return new Organization(name, List.of(), List.of(span(name)), 0);
  }

  private static final Person BYRNE =
      new Person(
          "Ada Byrne",
          List.of(span("Mayor")),
          List.of(),
          List.of(
              span("Ada Byrne"),
              new Span(TEXT.lastIndexOf("Ada Byrne"), TEXT.indexOf(", the mayor"))),
          1);
  private static final Person LONG =
      new Person("Eve Long", List.of(), List.of(), List.of(span("Eve Long")), 1);
  private static final KeyFacts FACTS =
      new TestFacts()
          .people(LONG, BYRNE)
          .organizations(organization("Harbour Trust"), organization("Tern Air"))
          .places(
              place("Norway"),
              place("Sweden"),
              new Place(
                  "Larkport",
                  List.of(),
                  List.of(
                      span("Larkport"),
                      new Span(TEXT.lastIndexOf("Larkport"), TEXT.indexOf(" agreed"))),
                  0))
          .build();
  private static final EntityLinks LINKS = new EntityLinks(FACTS, new EntityIds(FACTS), TEXT);

  @Test
  void idsFollowTheFirstMentionsOverAllLists() {
    EntityIds ids = new EntityIds(FACTS);

    assertThat(FACTS.places()).extracting(ids::of).containsExactly("e1", "e2", "e4");
    assertThat(FACTS.people()).extracting(ids::of).containsExactly("e6", "e3");
    assertThat(FACTS.organizations()).extracting(ids::of).containsExactly("e5", "e7");
  }

  @Test
  void ofTwoThatBeginTogetherTheShorterIsFirstAndThenThePerson() {
    Organization trust = new Organization("Larkport Trust", List.of(), List.of(new Span(0, 14)), 0);
    Place larkport = new Place("Larkport", List.of(), List.of(new Span(0, 8)), 0);
    Person person = new Person("Larkport", List.of(), List.of(), List.of(new Span(0, 8)), 0);
    EntityIds ids =
        new EntityIds(new TestFacts().people(person).organizations(trust).places(larkport).build());

    assertThat(List.of(ids.of(person), ids.of(larkport), ids.of(trust)))
        .containsExactly("e1", "e2", "e3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Byrne | e3",
        "Mayor Ada Byrne | e3",
        "the Harbour Trust | e5",
        "Ada Byrne, the mayor | e3",
        "Officials in Larkport |",
        "Mayor Ada Byrne of Larkport |",
        "Norway, Sweden |",
        "Norway, Sweden and Mayor Ada Byrne |",
        "agreed |",
        "the chairwoman of the Harbour Trust |"
      })
  void wordsStandForTheEntityThatIsTheirHead(String words, String id) {
    assertThat(LINKS.head(span(words))).isEqualTo(Optional.ofNullable(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chairwoman | e5",
        "the chairwoman of the Harbour Trust | e5",
        "a pilot for Tern Air | e7",
        "Mayor |",
        "the mayor |",
        "the chairwoman of the Harbour Trust, Eve Long, a pilot for Tern Air |"
      })
  void aRoleBelongsToTheOneOrganizationThatItNames(String role, String id) {
    assertThat(LINKS.organization(span(role))).isEqualTo(Optional.ofNullable(id));
  }

  @Test
  void aSpeakerIsTheEntityOfItsName() {
    Span officials = span("Officials");

    assertThat(LINKS.speaker(new Speaker(Optional.of("Eve Long"), officials))).contains("e6");
    assertThat(LINKS.speaker(new Speaker(Optional.empty(), officials))).isEmpty();
    assertThat(LINKS.speaker(new Speaker(Optional.of("Not Listed"), officials))).isEmpty();
  }

  @Test
  void ofTwoOfOneNameTheSpeakerIsTheOneThatIsMentioned() {
    KeyFacts facts =
        new TestFacts()
            .people(new Person("Sweden", List.of(), List.of(), List.of(span("Eve Long")), 1))
            .places(place("Sweden"))
            .build();
    EntityLinks links = new EntityLinks(facts, new EntityIds(facts), TEXT);

    assertThat(links.speaker(new Speaker(Optional.of("Sweden"), span("Sweden")))).contains("e1");
    assertThat(links.speaker(new Speaker(Optional.of("Sweden"), span("Eve Long")))).contains("e2");
    assertThat(links.speaker(new Speaker(Optional.of("Sweden"), span("spoke")))).isEmpty();
  }
}
