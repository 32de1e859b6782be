package dev.nutgraf.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.reading.ArticleReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Facts of articles in other languages than English.
class MultilingualFactsTest {

  private static final String GERMAN =
      """
      Der Rat von Ostwick hat am 3. Mai 2024 beschlossen, die alte Fähre zu verkaufen. Das Geld, rund 1.200 \
      Millionen Euro, soll in zwei neue Schiffe gehen, sagte die Bürgermeisterin Anna Kern am Donnerstag.

      „Wir warten seit zwei Jahren auf diesen Beschluss“, sagte sie und nannte 12,5 Prozent eine gute Quote.
      """;

  private static KeyFacts factsOf(String text) {
    return FactFinder.factsOf(article(text));
  }

  private static Article article(String text) {
    Reading reading = ArticleReader.read(text.getBytes(UTF_8), Hints.named("a.txt"), 1 << 20);
    return ((Reading.Legible) reading).article();
  }

  @Test
  @DisplayName(
      "70: facts for a language whose rules are not there are empty, numbers never misread")
  void row70() {
    KeyFacts facts = factsOf(GERMAN);

    assertThat(facts.people()).isEmpty();
    assertThat(facts.organizations()).isEmpty();
    assertThat(facts.places()).isEmpty();
    assertThat(facts.others()).isEmpty();
    assertThat(facts.statements()).isEmpty();
    assertThat(facts.dates()).isEmpty();
    assertThat(facts.event()).isEqualTo(MainEvent.NONE);
    assertThat(facts.figures().stream().map(f -> f.value().orElseThrow().toPlainString()))
        .containsExactly("1200000000", "12.5");
    assertThat(facts.quotes()).hasSize(1);
    assertThat(facts.quotes().getFirst().speaker()).isEmpty();
  }

  @Test
  @DisplayName("70: a language that nobody listed has no figures rather than wrong ones")
  void row70OfAnUnlistedLanguage() {
    // Estonian, which is not among the languages that are told.
    String text =
        "Volikogu otsustas teisipäeval sulgeda vana kai ja müüa selle paadiehitajate ühistule, kes"
            + " maksab linnale aastas 1.200 eurot ja parandab slipi omal kulul. Mayor Kask ütles, et"
            + " töö algab mais ning lõpeb enne sügistorme, kui ilm lubab seda teha. Sadam on seisnud"
            + " tühjana alates konservitehase sulgemisest, mil töö kaotas sada inimest.";

    assertThat(factsOf(text).figures()).isEmpty();
    assertThat(factsOf(text).people()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Stadt hat 4.500 Einwohner und die Kosten sind nicht bekannt. | COUNT | 4500 |",
        "Das Schiff ist mit 9,6 Mrd. Euro versichert und die Reederei auch. | MONEY | 9600000000 | EUR",
        "Les pluies ont fait des dégâts de 1,2 milliard d’euros dans la ville. | MONEY | 1200000000 | EUR",
        "Le port a vendu 35 000 billets au mois de mai et les prix sont en hausse. | COUNT | 35000 |",
        "El Gobierno aprobó una ayuda de 1.200 millones de euros para las islas. | MONEY | 1200000000 | EUR",
        "Le aziende hanno perso il 12,5 per cento dei contratti di un anno fa. | PERCENT | 12.5 | percent",
        "O Governo aprovou uma ajuda de 1,2 mil milhões de euros para as ilhas. | MONEY | 1200000000 | EUR",
        "Het kabinet trekt 1,2 miljard euro uit voor het herstel van de kade. | MONEY | 1200000000 | EUR",
        "Pomoc ma trafić do 35 tys. rodzin i nie jest jeszcze gotowa, ale się tworzy. | COUNT | 35000 |",
        "Помощь получат около 35 тыс. семей, но не все из них и не сразу. | COUNT | 35000 |",
        "Muhalefet bu planın zararın yalnızca yüzde 12,5 kadar olduğu için yetersiz dedi. | PERCENT | 12.5 | percent",
        "वित्त मंत्री ने कहा कि सहायता 1,20,000 परिवारों को दी जाएगी और यह काम जारी है। | COUNT | 120000 |",
        "政府は支援が約3万5000世帯に届くと発表した。 | COUNT | 35000 |",
        "政府批准了12亿欧元的计划，用于重建灾区。 | MONEY | 1200000000 | EUR"
      })
  void numbersAreReadByTheSignsOfTheirLanguage(
      String text, Figure.Kind kind, String value, String unit) {
    List<Figure> figures = factsOf(text).figures();

    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().kind()).isEqualTo(kind);
    assertThat(figures.getFirst().value().orElseThrow().toPlainString()).isEqualTo(value);
    assertThat(figures.getFirst().unit().orElse(null)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Vertrag vom 3. Mai 2024 gilt nicht für die 2. Kammer und die Autobahn A7.",
        "La réunion du 14 novembre 2024 à 18:30 est la 2e de la Ligue pour les élus.",
        "会议将于2024年11月14日举行。"
      })
  void datesOrdinalsAndNamesAreNoFigures(String text) {
    assertThat(factsOf(text).figures()).isEmpty();
  }

  @Test
  void quotationsHaveTheMarksOfTheirLanguage() {
    assertThat(factsOf(GERMAN).quotes().getFirst().span().in(article(GERMAN).text()))
        .isEqualTo("„Wir warten seit zwei Jahren auf diesen Beschluss“");
    assertThat(factsOf("市長は「誰も取り残さないと約束する」と記者会見で述べた。これは二回目だ。").quotes()).hasSize(1);
    assertThat(
            factsOf("Der Rat sagte: »Wir werden das nicht noch einmal tun, weil es nicht geht.«")
                .quotes())
        .hasSize(1);
  }
}
