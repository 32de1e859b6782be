package dev.nutgraf.facts.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedEntitiesTest {

  @Test
  void aSurnameStandsForTheFullName() {
    Person person =
        person(
            "President Maria Ortega spoke in Lima.\nOrtega said the talks would go on.",
            "Maria Ortega");

    assertThat(person.mentions()).hasSize(2);
    assertThat(person.aliases()).containsExactly("Ortega");
  }

  @Test
  void aTitleBeforeTheNameIsARoleAndAFormOfAddressIsNone() {
    assertThat(roles("Former Finance Minister Peter Novak resigned.", "Peter Novak"))
        .containsExactly("Former Finance Minister");
    assertThat(roles("Mr. Peter Novak resigned on Friday.", "Peter Novak")).isEmpty();
  }

  @Test
  void anAppositionAfterTheNameIsARole() {
    assertThat(
            roles(
                "Peter Novak, a spokesman for the Red Cross in Geneva, said help was near.",
                "Peter Novak"))
        .containsExactly("spokesman for the Red Cross in Geneva");
  }

  @Test
  void anAppositionBeforeTheNameIsARole() {
    assertThat(roles("The company's chief executive, Karin Holm, said so.", "Karin Holm"))
        .containsExactly("chief executive");
  }

  @Test
  void theNextInAListIsNoRole() {
    assertThat(roles("Karin Holm, President Peter Novak and Anna Lind met in Oslo.", "Karin Holm"))
        .isEmpty();
  }

  @Test
  void aPersonWithoutARoleHasNone() {
    assertThat(roles("The pact was signed by Peter Novak in Vienna.", "Peter Novak")).isEmpty();
  }

  @Test
  void aSurnameThatIsAProfessionStaysWhole() {
    assertThat(roles("Former foreign secretary Robin Cook spoke in London.", "Robin Cook"))
        .containsExactly("Former foreign secretary");
  }

  @Test
  void twoPeopleMayShareOneSurname() {
    NamedEntities named =
        named("Katharine and Charles Parsons founded the firm. They sold it in May.");

    assertThat(named.people())
        .extracting(Person::name)
        .containsExactlyInAnyOrder("Katharine Parsons", "Charles Parsons");
  }

  @Test
  void aShortFormInBracketsIsAnotherNameOfTheOrganization() {
    NamedEntities named =
        named(
            "The World Health Organization (WHO) met in Geneva on Monday.\n"
                + "The WHO said that more vaccines were needed.");

    Organization organization = named.organizations().getFirst();
    assertThat(organization.name()).isEqualTo("World Health Organization");
    assertThat(organization.aliases()).contains("WHO");
    assertThat(organization.mentions()).hasSize(3);
  }

  @Test
  void aDescriptionThatBracketsShortenIsAnOrganization() {
    NamedEntities named =
        named("The Latvian food agency (LFA) has warned of a shortage of rye this winter.");

    assertThat(named.organizations())
        .singleElement()
        .extracting(Organization::name, Organization::aliases)
        .containsExactly("Latvian food agency", List.of("LFA"));
  }

  @Test
  void aCountryThatActsIsAPlaceAndANationalityIsNone() {
    NamedEntities named =
        named("France denied the report. French officials said that Spain had agreed to it.");

    assertThat(named.places()).extracting(Place::name).containsExactly("France", "Spain");
    assertThat(named.organizations()).isEmpty();
  }

  @Test
  void aCountryIsOneUnderAllItsNames() {
    NamedEntities named =
        named("Talks between the United States and Japan go on. The U.S. wants lower tariffs.");

    assertThat(named.places()).extracting(Place::name).contains("United States", "Japan");
    assertThat(named.places()).hasSize(2);
  }

  @Test
  void namesThatStandTogetherAreTwo() {
    NamedEntities named =
        named("The airline flies to Kuwait and Saudi Arabia. Reports came from Reuters.");

    assertThat(named.places()).extracting(Place::name).containsExactly("Kuwait", "Saudi Arabia");
  }

  @Test
  void aNicknameInQuotationMarksIsPartOfTheName() {
    assertThat(named("The boxer Peter \"Rocky\" Novak won in Vienna on Sunday.").people())
        .extracting(Person::name)
        .containsExactly("Peter \"Rocky\" Novak");
  }

  @Test
  void whoIsAddressedIsAPerson() {
    NamedEntities named = named("Anna Everett resigned. Ms Everett had led the bank since May.");

    assertThat(named.people()).singleElement().extracting(p -> p.mentions().size()).isEqualTo(2);
  }

  @Test
  void shortFormsOfThingsAreNoNames() {
    NamedEntities named = named("She watched TV on her PC while the GDP figures were read out.");

    assertThat(named.organizations()).isEmpty();
    assertThat(named.people()).isEmpty();
  }

  @Test
  void aCupOrAnAwardIsNobody() {
    NamedEntities named = named("He won the Booker Prize and the Davis Cup in one year.");

    assertThat(named.people()).isEmpty();
    assertThat(named.organizations()).isEmpty();
    assertThat(named.places()).isEmpty();
  }

  @Test
  void sharesAreACompanys() {
    NamedEntities named =
        named("Zubrola has opened a plant in Peru. Zubrola’s shares rose on Monday.");

    assertThat(named.organizations()).extracting(Organization::name).containsExactly("Zubrola");
  }

  @Test
  void aRoleIsToldWithoutHimself() {
    assertThat(roles("Peter Novak, himself a keen singer, left.", "Peter Novak"))
        .containsExactly("keen singer");
  }

  @Test
  void aRoleMayStandBetweenTheVerbOfSayingAndTheName() {
    assertThat(roles("“We are late,” said harbour trust director, Karin Holm.", "Karin Holm"))
        .containsExactly("harbour trust director");
  }

  @Test
  void theTitleInsideATagPartsTheOfficeFromThePerson() {
    assertThat(roles("Labour MP Gordon Ashby asked for a vote.", "Gordon Ashby"))
        .containsExactly("Labour MP");
  }

  @Test
  void aListOfThousandsOfNamesIsRead() {
    StringBuilder text = new StringBuilder("Those honoured were Anna Lind");
    for (int i = 0; i < 5_000; i++) {
      String letters = Integer.toString(i, 26).replaceAll("[0-9]", "o");
      text.append(", Peter N").append(letters).append(" of Volvo (VLV)");
    }

    assertThat(named(text.append('.').toString()).people()).isNotEmpty();
  }

  @Test
  void everyMentionIsItsWords() {
    Article article =
        TestArticles.of("Anna Lind of Volvo met Peter Novak in Oslo. Lind later flew to Rome.");
    NamedEntities named = NamedEntities.in(ParsedArticle.of(article), NameTagger.shipped());

    for (Person person : named.people()) {
      assertThat(person.mentions())
          .extracting(span -> span.in(article.text()))
          .allMatch(text -> text.equals(person.name()) || person.aliases().contains(text));
    }
    assertThat(named.people()).isNotEmpty();
  }

  @Test
  void aTextWithoutCapitalsHasFewNamesAndNoError() {
    NamedEntities named =
        named("president maria ortega met officials of the world bank in lima on monday.");

    assertThat(named.people()).isEmpty();
    assertThat(named.organizations()).isEmpty();
  }

  @Test
  void aTextInCapitalsHasItsCountries() {
    assertThat(named("FLOODS IN PAKISTAN KILL DOZENS AS RIVERS RISE").places())
        .extracting(Place::name)
        .containsExactly("PAKISTAN");
  }

  @Test
  void emojiAndOtherScriptsLeaveTheNamesWhole() {
    NamedEntities named =
        named(
            "\uD83C\uDF89\uD83C\uDF89 Мэр Москвы and 東京の市長 met Peter Novak in Oslo \uD83D\uDE80.");

    assertThat(named.people()).extracting(Person::name).containsExactly("Peter Novak");
    assertThat(named.places()).extracting(Place::name).contains("Oslo");
  }

  @Test
  void aSentenceOfTenThousandWordsIsRead() {
    String clause = "Anna Lind of Volvo, the maker of lorries, and Peter Novak met in Oslo and ";
    NamedEntities named = named(clause.repeat(700) + "went home.");

    assertThat(named.people())
        .extracting(Person::name)
        .containsExactlyInAnyOrder("Anna Lind", "Peter Novak");
    assertThat(named.people().getFirst().mentions()).hasSize(700);
  }

  @Test
  void anEmptyTextNamesNobody() {
    NamedEntities named = named("");

    assertThat(named.people()).isEmpty();
    assertThat(named.organizations()).isEmpty();
    assertThat(named.places()).isEmpty();
  }

  @Test
  void textWithoutNamesHasNone() {
    NamedEntities named = named("it rained all day and nothing happened.");

    assertThat(named.people()).isEmpty();
    assertThat(named.organizations()).isEmpty();
    assertThat(named.places()).isEmpty();
  }

  private static NamedEntities named(String lines) {
    return NamedEntities.in(ParsedArticle.of(TestArticles.of(lines)), NameTagger.shipped());
  }

  private static Person person(String lines, String name) {
    return named(lines).person(name).orElseThrow();
  }

  private static List<String> roles(String lines, String name) {
    Article article = TestArticles.of(lines);
    return person(lines, name).roles().stream().map(role -> role.in(article.text())).toList();
  }
}
