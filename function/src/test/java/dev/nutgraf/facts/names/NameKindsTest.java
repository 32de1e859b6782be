package dev.nutgraf.facts.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the words of a name and those around it say it is. The names are invented: no list knows
/// them.
class NameKindsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zolvanta, the Danish battery maker, said on Monday that it had found a buyer.",
        "The miner Zolvanta has found a buyer.",
        "Shares in Zolvanta fell by a tenth on Monday.",
        "The seller, Zolvanta, is owned by two brothers.",
        "Zolvanta's chief executive resigned on Monday.",
        "Zolvanta was founded in a garage in 1998.",
      })
  void theWordsAroundACompanySayThatItIsOne(String text) {
    NamedEntities named = named(text);

    assertThat(named.organizations()).extracting(Organization::name).containsExactly("Zolvanta");
    assertThat(named.people()).isEmpty();
    assertThat(named.places()).isEmpty();
  }

  @Test
  void whatIsToldOfOneOfASeriesIsToldOfAll() {
    assertThat(organizations("Shares in Volvo and Zolvanta fell by a tenth on Monday."))
        .containsExactly("Volvo", "Zolvanta");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shops on Tanner Street closed early.",
        "They walked down Pottery Lane on Monday.",
        "The River Quill burst its banks on Monday.",
        "The lamp at Heron Point went dark on Monday.",
        "Boats were lost off Morven Bay on Monday.",
        "She was born in the village of Ostrelby in 1950.",
      })
  void streetsAndLandformsArePlaces(String text) {
    NamedEntities named = named(text);

    assertThat(named.places()).hasSize(1);
    assertThat(named.organizations()).isEmpty();
    assertThat(named.people()).isEmpty();
  }

  @Test
  void whoHasAnAgeIsAPerson() {
    NamedEntities named = named("Drummel, 41, and Ostrello, 30, were cleared on Monday.");

    assertThat(named.people()).extracting(Person::name).containsExactly("Drummel", "Ostrello");
  }

  @Test
  void theLeaderOfAPartyIsNoParty() {
    NamedEntities named =
        named("The chairman of the Harvest Party, Anna Lind, on Saturday called it unfair.");

    assertThat(named.people()).extracting(Person::name).containsExactly("Anna Lind");
  }

  @Test
  void aPersonMayBeCalledHill() {
    NamedEntities named = named("The trophy went to Susan Hill on Monday.");

    assertThat(named.people()).extracting(Person::name).containsExactly("Susan Hill");
  }

  @Test
  void whoeverBearsATitleIsAPerson() {
    NamedEntities named = named("The watchdog is led by Lord Quennell. Captain Ardley agreed.");

    assertThat(named.people())
        .extracting(Person::name)
        .containsExactlyInAnyOrder("Quennell", "Ardley");
    assertThat(named.organizations()).isEmpty();
    assertThat(named.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He won praise for the film Mirrordale.",
        "She starred in Mirrordale at the age of nine.",
        "She is best known for Mirrordale (1984).",
        "Mirrordale, a thriller about a diver, opens on Monday.",
        "Doctors no longer prescribe the drug Mirrordale.",
      })
  void worksAndThingsAreNobody(String text) {
    NamedEntities named = named(text);

    assertThat(named.people()).isEmpty();
    assertThat(named.organizations()).isEmpty();
    assertThat(named.places()).isEmpty();
  }

  @Test
  void aLongTitleOfADepartmentIsOneName() {
    assertThat(organizations("The Department for Media, Culture and Sport declined to comment."))
        .containsExactly("Department for Media, Culture and Sport");
  }

  @Test
  void theFirstPartOfAJoinedNameStandsForIt() {
    NamedEntities named =
        named("The drugs firm VeldoSmithson has agreed to it. Veldo says that prices will fall.");

    assertThat(named.organizations())
        .singleElement()
        .extracting(Organization::name, Organization::aliases)
        .containsExactly("VeldoSmithson", List.of("Veldo"));
  }

  @Test
  void everyWordOfATitleBelongsToTheRole() {
    assertThat(roles("The award went to soul singer Alicia Penn.", "Alicia Penn"))
        .containsExactly("soul singer");
    assertThat(roles("He met ex-Foreign Secretary Peter Novak.", "Peter Novak"))
        .containsExactly("ex-Foreign Secretary");
    assertThat(roles("The bank's chief operating officer Anna Lind quit.", "Anna Lind"))
        .containsExactly("bank's chief operating officer");
  }

  @Test
  void aRoleEndsBeforeTheNextPerson() {
    assertThat(
            roles(
                "Support came from Peter Novak, former dean of the law school and Anna Lind.",
                "Peter Novak"))
        .containsExactly("former dean of the law school");
  }

  @Test
  void aSurnameInALineupIsNoRole() {
    assertThat(roles("Team: Anna Lind, King, Paul Novak, Cook.", "Anna Lind")).isEmpty();
  }

  private static NamedEntities named(String text) {
    return NamedEntities.in(ParsedArticle.of(TestArticles.of(text)), NameTagger.shipped());
  }

  private static List<String> organizations(String text) {
    return named(text).organizations().stream().map(Organization::name).toList();
  }

  private static List<String> roles(String text, String name) {
    Article article = TestArticles.of(text);
    return named(text).person(name).orElseThrow().roles().stream()
        .map(role -> role.in(article.text()))
        .toList();
  }
}
