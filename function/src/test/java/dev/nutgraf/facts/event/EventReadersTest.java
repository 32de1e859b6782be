package dev.nutgraf.facts.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each reader alone, with the shapes of phrase that its documentation names.
class EventReadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor opened the fair. | The mayor: opened the fair
          Voltara said on Monday it would buy a mine. | Voltara: said on Monday it would buy a mine
          Voltara announced on Monday that it would buy a mine. | Voltara: announced on Monday that it would buy a mine
          The mayor has staged a protest. | The mayor: has staged a protest
          At least seven people died in a fire. | At least seven people: died in a fire
          After the dam broke, the army evacuated the village. | the army: evacuated the village
          The club won the cup because it rained. | The club: won the cup
          A former bank manager who stole £480,000 from customers was jailed on Friday. | A former bank manager who stole £480,000 from customers: was jailed
          The mayor, who built the pier, did not resign. | The mayor: did not resign
          Exports fell by a third in May, growers said. | Exports: fell by a third
          SALTBY (Agency) – The mayor opened the fair. | The mayor: opened the fair
          The dam broke and the army evacuated the village. | The dam: broke
          Doctors, nurses and porters are to strike for two days. | Doctors, nurses and porters: are to strike
          Germany, France and Italy agreed to build a railway. | Germany, France and Italy: agreed to build a railway
          Two of the three men accused of robbing a bank were freed on Friday. | Two of the three men accused of robbing a bank: were freed
          Plans to build a bridge have been scrapped. | Plans to build a bridge: have been scrapped
          Police investigating the death of a rower have arrested two men. | Police investigating the death of a rower: have arrested two men
          Tom Hale, who scored twice, and his team-mate Ian Fox were given medals. | Tom Hale: were given medals
          The ferry, built in 1961, has made its last trip. | The ferry: has made its last trip
          England centre Ian Fox has been passed fit. | England centre Ian Fox: has been passed fit
          The driver told cheering fans on Friday that he would retire. | The driver: told cheering fans on Friday that he would retire
          The band has capped a year of glory with two prizes. | The band: has capped a year of glory with two prizes
          The governor called on Mayor Ruth Hale (R) to resign. | The governor: called on Mayor Ruth Hale (R) to resign
          The firm sold a mine, a quarry and two ships. | The firm: sold a mine, a quarry and two ships
          Ruth Hale works as a nurse in Saltby. | Ruth Hale: works as a nurse
          """)
  void theClauseThatASentenceIsAbout(String text, String clause) {
    assertThat(MainClauseFinder.in(sentence(text)).map(found -> words(found, text)))
        .contains(clause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing at all.",
        "A long day.",
        ".",
        "Hiding the pier away is a mistake, the mayor said on Monday."
      })
  void aSentenceWithoutASureSubjectHasNoClause(String text) {
    assertThat(MainClauseFinder.in(sentence(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor quits over cracks in pier | Mayor: quits over cracks in pier
          Ferry captain arrested after crash | Ferry captain: arrested
          Voltara to close its oldest mine | Voltara: to close its oldest mine
          Harbour strike: Voltara offers dockers a deal | Voltara: offers dockers a deal
          Harbour strike - Voltara offers dockers a deal | Voltara: offers dockers a deal
          Fans boycott cup final | Fans: boycott cup final
          Mayor says town can win bid | Mayor: says town can win bid
          ‘Mayor’ quits pier | Mayor: quits pier
          Mayor finally quits pier | Mayor: quits pier
          """)
  void theClauseOfAHeadline(String text, String clause) {
    assertThat(HeadlineClause.in(sentence(text)).map(found -> words(found, text))).contains(clause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Attacks on the old pier",
        "Why the mayor quits",
        "The long way home",
        "Opinion: a town without a pier"
      })
  void aHeadlineWithoutAVerbHasNoClause(String text) {
    assertThat(HeadlineClause.in(sentence(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry stopped because of a storm. | a storm
          The ferry stopped because its engine failed. | its engine failed
          The ferry stopped due to a storm. | a storm
          The ferry stopped owing to a storm. | a storm
          The minister resigned over a forged letter. | a forged letter
          The bank moved in response to rising prices. | rising prices
          """)
  void why(String text, String cause) {
    assertThat(CircumstanceReader.why(sentence(text), 2).map(span -> span.in(text)))
        .contains(cause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry stopped after a storm.",
        "The ferry stopped over the old bridge.",
        "The ferry is due to leave Saltby.",
        "The club won a victory over Hungary.",
        "The ferry stopped over 50 times.",
        "The bank moved due south again.",
        "The bank moved in silence today."
      })
  void noCause(String text) {
    assertThat(CircumstanceReader.why(sentence(text), 2)).isEmpty();
  }

  @Test
  void how() {
    String by = "Thieves entered the museum by cutting a hole, police said.";
    String using = "Divers raised the wreck using a crane.";
    String none = "Divers raised the wreck by Monday.";

    assertThat(CircumstanceReader.how(sentence(by), 1).map(span -> span.in(by)))
        .contains("cutting a hole");
    assertThat(CircumstanceReader.how(sentence(using), 1).map(span -> span.in(using)))
        .contains("using a crane");
    assertThat(CircumstanceReader.how(sentence(none), 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met in Saltby yesterday. | Saltby
          They met in the Alnbury Hall yesterday. | Alnbury Hall
          They met in Handan, Hebei province, yesterday. | Handan, Hebei province
          They met in Brooklyn in New York. | Brooklyn in New York
          """)
  void theNamedPlaceBehindAPreposition(String text, String place) {
    assertThat(CircumstanceReader.placeAfter(sentence(text), 2).map(span -> span.in(text)))
        .contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"They met in silence.", "They met in July.", "They met in secret today."})
  void whatHasNoNameIsNoPlace(String text) {
    assertThat(CircumstanceReader.placeAfter(sentence(text), 2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor opened the fair on Monday. | opened the fair
          The mayor opened the fair next week. | opened the fair
          The mayor waited two weeks. | waited
          The mayor opened a school and a clinic. | opened a school and a clinic
          The mayor won and the clerk left. | won
          The mayor opened the fair, the union said. | opened the fair
          The mayor told the clerk that it rained. | told the clerk that it rained
          The mayor was caught off guard by a question from the floor that surprised him. | was caught off guard by a question from the floor
          The mayor shut down two mines. | shut down two mines
          The mayor blames the defeat on the director of the bureau. | blames the defeat on the director of the bureau
          The mayor paid $ 5 million. | paid $ 5 million
          The mayor spoke of the. | spoke
          """)
  void aPredicateEndsBeforeTimePlaceAndOtherClauses(String text, String predicate) {
    ParsedSentence sentence = sentence(text);

    assertThat(
            sentence.span(new TokenRange(2, PredicateBoundaries.endOfClause(sentence, 2))).in(text))
        .isEqualTo(predicate);
  }

  private static String words(MainClause clause, String text) {
    return clause.subject().in(text) + ": " + clause.predicate().in(text);
  }

  private static ParsedSentence sentence(String text) {
    return ParsedArticle.of(TestArticles.of(text)).parsed().getFirst();
  }
}
