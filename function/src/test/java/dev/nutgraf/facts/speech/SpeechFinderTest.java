package dev.nutgraf.facts.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “The dam will hold through the winter,” said Ruth Hale. | Ruth Hale
          “The dam will hold through the winter,” Ruth Hale said. | Ruth Hale
          “The dam will hold through the winter,” Ruth Hale, an engineer, told the council. | Ruth Hale
          “The dam will hold through the winter,” said the mayor, Ruth Hale. | Ruth Hale
          “The dam will hold through the winter,” the trust’s director, Ruth Hale, told the meeting. | Ruth Hale
          Long rains meant that “the dam will not hold through the winter”, Ruth Hale added. | Ruth Hale
          Ruth Hale said: “The dam will hold through the winter.” | Ruth Hale
          Ruth Hale, who built it, said on Friday that “the dam will hold through the winter”. | Ruth Hale
          According to Ruth Hale, “the dam will hold through the winter”. | Ruth Hale
          The visitors left early, but Ruth Hale insisted, “The dam will hold through the winter.” | Ruth Hale
          Ruth Hale opened the meeting and then joked: “The dam will hold through the winter.” | Ruth Hale
          “The dam will hold through the winter.” — Ruth Hale | Ruth Hale
          “Will the dam hold through the winter?” asked a reporter. | a reporter
          The ministry called the report “a work of fiction from end to end”. | The ministry
          """)
  void aQuotationHasItsSpeaker(String text, String speaker) {
    assertThat(speakers(text)).containsExactly(Optional.of(speaker));
  }

  @Test
  void aQuotationBehindAnotherOfItsParagraphHasTheSameSpeaker() {
    assertThat(speakers("“We are late,” said Ruth Hale. “The rain did not help us at all.”"))
        .containsExactly(Optional.of("Ruth Hale"), Optional.of("Ruth Hale"));
  }

  @Test
  void aQuotationThatItsAttributionInterruptsIsOneWithParts() {
    List<Quote> quotes = quotes("“It was,” Ruth Hale said, “the longest day of my life.”");

    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).parts()).hasSize(2);
    assertThat(quotes.get(0).kind()).isEqualTo(Quote.Kind.DIRECT);
  }

  @Test
  void aQuotationThatRunsOverParagraphsIsOneWithParts() {
    List<Quote> quotes =
        quotes("Ruth Hale said: “The dam will hold.\n“It held for ninety years before.”");

    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).parts()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The so-called “smart bins” were full by noon.
          She has read “The Long Way Home” to three classes.
          William “Bill” Ashdown opened the fair.
          On “The Ruth Hale Morning Show,” the mayor said she was tired.
          """)
  void scareQuotesTitlesAndNicknamesAreNoQuotes(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ruth Hale said the dam would hold. | Ruth Hale | the dam would hold
          Ruth Hale said on Friday that the dam would hold. | Ruth Hale | the dam would hold
          The dam would hold, Ruth Hale said. | Ruth Hale | The dam would hold
          The dam would hold, according to the engineers. | the engineers | The dam would hold
          According to the engineers, the dam would hold. | the engineers | the dam would hold
          Reports indicate that the dam is leaking. | Reports | the dam is leaking
          Ruth Hale denied the claims and said that the dam was safe. | Ruth Hale | the dam was safe
          The ministry has reported severe cracks in the wall. | The ministry | severe cracks in the wall
          Ruth Hale vowed to rebuild the dam. | Ruth Hale | to rebuild the dam
          """)
  void whatIsReportedHasItsSource(String text, String source, String content) {
    Article article = TestArticles.of(text);

    assertThat(speech(article).statements())
        .anySatisfy(
            statement -> {
              assertThat(statement.content().in(article.text())).isEqualTo(content);
              assertThat(statement.source().orElseThrow().mention().in(article.text()))
                  .isEqualTo(source);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A spokesman for the ministry declined to comment.",
        "Others welcomed the decision.",
        "The commissioner rejected the criticism.",
        "Voltara will report results this month."
      })
  void whatCannotStandAloneIsNoStatement(String text) {
    assertThat(speech(text).statements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruth Hale did not say whether the dam was safe.",
        "Ruth Hale did not mention that the dam was safe.",
        "Ruth Hale, the mayor, said no.",
        "Residents welcomed the decision, and the shops gave out free soup.",
        "Lawmakers rejected the plans for a new dam.",
        "Promising 60m hurdler wins again.",
        "Announcing the plans, Ruth Hale smiled."
      })
  void whatNobodySaidIsNoStatement(String text) {
    assertThat(speech(text).statements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ruth Hale did not deny that the dam was leaking. | the dam was leaking
          Even before Larkport said the pier would close, the shops had left. | the pier would close
          Calling for a review of the wall, Ruth Hale left the meeting. | a review of the wall
          Ruth Hale's claim that the clerk had lied about the sale was denied by the bank. | the clerk had lied about the sale
          Ruth Hale vowed to step in and a new law would follow. | to step in
          A neighbour suggested the dam was leaking, a new report has revealed. | the dam was leaking
          """)
  void aReportEndsWhereTheSentenceGoesOn(String text, String content) {
    assertThat(statements(text)).contains(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ruth Hale said the dam was safe. | ASSERTED
          Ruth Hale did not deny that the dam was safe. | ASSERTED
          Ruth Hale not only said that the dam was safe. | ASSERTED
          Ruth Hale warned that the dam was safe. | ASSERTED
          Ruth Hale denied that the dam was safe. | DENIED
          Ruth Hale did not say that the dam was safe. | DENIED
          Ruth Hale has never claimed the dam was safe. | DENIED
          Nowhere does it say that the dam is safe. | DENIED
          No minister said that the dam was safe. | DENIED
          Ruth Hale declined to comment on the survey. | DENIED
          Ruth Hale refused to say whether the dam was safe. | DENIED
          There is no evidence that the dam is safe. | DENIED
          Ruth Hale doubted that the dam was safe. | DOUBTED
          Ruth Hale questioned whether the dam was safe. | DOUBTED
          Ruth Hale raised doubts about whether the dam was safe. | DOUBTED
          Ruth Hale asked whether the dam was safe. | ASKED
          Ruth Hale wondered if the dam was safe. | ASKED
          Ruth Hale asked the farmers to leave the valley. | WANTED
          Ruth Hale urged the farmers to leave the valley. | WANTED
          Ruth Hale told the farmers to leave the valley. | WANTED
          Ruth Hale demanded that the farmers leave the valley. | WANTED
          Ruth Hale called for a review of the dam. | WANTED
          """)
  void aStatementHasAPolarity(String text, Polarity polarity) {
    assertThat(speech(text).statements()).extracting(Statement::polarity).containsExactly(polarity);
  }

  @Test
  void whoIsShownTellingIsTheSpeaker() {
    assertThat(
            speakers("The film showed Ruth Hale, at her desk, telling the men: “Go home to bed.”"))
        .containsExactly(Optional.of("Ruth Hale"));
  }

  @Test
  void whoGoesOnSpeakingIsNotWhoIsSpokenOf() {
    assertThat(sources("The mayor said the Hales had sold their farm, but insisted it was safe."))
        .containsExactly("The mayor", "The mayor");
  }

  @Test
  void whatMightBeSaidIsNoStatement() {
    assertThat(sources("The road will close if the councillors say it is too steep.")).isEmpty();
  }

  @Test
  void aCreditBehindTheReportIsNoPartOfIt() {
    String text = "Ruth Hale decided to sell the farm by the river, a neighbour said.";

    assertThat(speech(text).statements())
        .extracting(statement -> statement.content().in(text))
        .doesNotContain("to sell the farm by the river, a neighbour said");
  }

  @Test
  void aCreditInTheMidstOfAReportIsNoPartOfIt() {
    assertThat(
            statements(
                "The ferry will stop on Monday, the harbour master said, while its hull is painted."))
        .containsExactly("The ferry will stop on Monday");
    assertThat(
            statements("The ferry will stop, the harbour master said, and the kiosk will close."))
        .containsExactly("The ferry will stop", "the kiosk will close");
  }

  @Test
  void whatIsHighlightedWithoutThatIsNoStatement() {
    assertThat(statements("The mayor highlighted the long hours the nurses are working."))
        .isEmpty();
  }

  @Test
  void whatIsDoneBySomebodySpeaksNot() {
    assertThat(statements("The grant announced by the mayor last week includes a “full” refund."))
        .isEmpty();
  }

  @Test
  void theHolderOfAnOfficeIsNamedWhereTheTextNamesOne() {
    assertThat(
            names("Mayor Elena Brandt opened the school. The mayor said that the roof would hold."))
        .containsExactly(Optional.of("Elena Brandt"));
    assertThat(
            names(
                "Mayor Elena Brandt met Mayor Tom Reddaway. The mayor said that the roof would"
                    + " hold."))
        .containsExactly(Optional.empty());
  }

  @Test
  void whoOwnsTheSpeakerIsNotTheSpeaker() {
    assertThat(names("Ruth Hale left. Ruth Hale's new lawyer said that the farm was sold."))
        .containsExactly(Optional.empty());
  }

  @Test
  void anAsideBeforeTheVerbIsNotTheSpeaker() {
    assertThat(speakers("Ruth Hale, for example, said: “We want to keep the two old farms.”"))
        .containsExactly(Optional.of("Ruth Hale"));
  }

  @Test
  void tenThousandQuotationMarksGiveNoError() {
    assertThat(quotes("\"“'‘ ".repeat(2_500))).isNotNull();
    assertThat(quotes("'A ".repeat(10_000))).isEmpty();
  }

  @Test
  void textWithoutCaseMarksOrSpacesStatesNothing() {
    SpeechFinder.Speech speech = speech("thequickbrownfox".repeat(2_000));

    assertThat(speech.quotes()).isEmpty();
    assertThat(speech.statements()).isEmpty();
  }

  private static SpeechFinder.Speech speech(String text) {
    return speech(TestArticles.of(text));
  }

  private static SpeechFinder.Speech speech(Article article) {
    ParsedArticle parsed = ParsedArticle.of(article);
    return SpeechFinder.in(parsed, NamedEntities.in(parsed, NameTagger.shipped()));
  }

  private static List<Quote> quotes(String text) {
    return speech(text).quotes();
  }

  private static List<String> statements(String text) {
    return speech(text).statements().stream()
        .map(statement -> statement.content().in(text))
        .toList();
  }

  private static List<Optional<String>> names(String text) {
    return speech(text).statements().stream()
        .map(statement -> statement.source().flatMap(Speaker::name))
        .toList();
  }

  private static List<String> sources(String text) {
    return speech(text).statements().stream()
        .flatMap(statement -> statement.source().stream())
        .map(source -> source.mention().in(text))
        .toList();
  }

  private static List<Optional<String>> speakers(String text) {
    Article article = TestArticles.of(text);
    return speech(article).quotes().stream()
        .map(quote -> quote.speaker().map(s -> s.mention().in(article.text())))
        .toList();
  }
}
