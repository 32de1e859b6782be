package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The council has said that it will not pay for the repair of the bridge.
          de | Der Rat hat gesagt, dass er die Kosten für die Brücke nicht tragen wird.
          fr | Le conseil a dit qu'il ne paiera pas la réparation du pont dans la ville.
          es | El ayuntamiento dijo que los vecinos no pagarán el puente y que las obras son muy caras.
          it | Il consiglio ha detto che non pagherà la riparazione del ponte della città.
          nl | De raad heeft gezegd dat hij niet voor het herstel van de brug zal betalen.
          """)
  void functionWordsTellTheLanguage(String language, String text) {
    assertThat(LanguageDetector.of(text)).contains(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          el | Το συμβούλιο δεν πληρώνει
          he | המועצה לא תשלם
          ko | 시의회는 돈을 내지 않는다
          th | สภาจะไม่จ่ายเงิน
          ja | 市は橋の修理を払わない
          zh | 市政府不会支付桥梁维修费用
          ka | საბჭო არ გადაიხდის
          hy | Խորհուրդը չի վճարի
          """)
  void aScriptOfOneLanguageTellsIt(String language, String text) {
    assertThat(LanguageDetector.of(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "123 456", "Novak Lindqvist Okoro Bellini Zolvanta"})
  void whereNothingTellsThereIsNone(String text) {
    assertThat(LanguageDetector.of(text)).isEmpty();
  }

  @Test
  void aFewForeignWordsDoNotChangeIt() {
    assertThat(LanguageDetector.of("She said that the word 東京 is the name of a city in Japan."))
        .contains("en");
  }

  @Test
  void runningTextHasEnoughFunctionWordsAndAListOfNamesHasNot() {
    assertThat(
            LanguageDetector.of(
                "Harbour workers in Larkport voted on Monday to accept a pay offer from two firms."))
        .contains("en");
    assertThat(LanguageDetector.of("the " + "Novak Lindqvist Okoro Bellini ".repeat(5))).isEmpty();
  }

  @Test
  void capitalsPlayNoPart() {
    assertThat(LanguageDetector.of("THE COUNCIL WILL NOT PAY FOR THE BRIDGE")).contains("en");
  }

  @Test
  void onlyTheBeginningOfALongTextIsRead() {
    String german = "Der Rat hat gesagt, dass er die Kosten nicht tragen wird. ";
    String english = "The council has said that it will not pay. ";

    assertThat(LanguageDetector.of(english.repeat(500) + german.repeat(5_000))).contains("en");
  }
}
