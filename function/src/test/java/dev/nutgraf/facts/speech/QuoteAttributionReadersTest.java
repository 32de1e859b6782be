package dev.nutgraf.facts.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.quotations.QuotationMarkPairs;
import dev.nutgraf.facts.quotations.QuotationMask;
import dev.nutgraf.facts.quotations.QuotedSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each reader alone, with the shapes of phrase that its documentation names.
class QuoteAttributionReadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “The dam will hold,” said Ruth Hale. | Ruth Hale
          “The dam will hold,” Ruth Hale, a doctor, told reporters. | Ruth Hale
          “The dam will hold,” the trust’s director, Helen Marsh, told them. | Helen Marsh
          “The dam will hold,” grinned Ruth Hale. | Ruth Hale
          “The dam will hold” — Ruth Hale. | Ruth Hale
          """)
  void rightBehindTheQuotation(String text, String speaker) {
    assertThat(speaker(new TrailingAttribution(), text)).contains(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ruth Hale said: “The dam will hold.” | Ruth Hale
          Said Ruth Hale: “The dam will hold.” | Ruth Hale
          Former mayor Ann Lee: “The dam will hold.” | Ann Lee
          According to Ruth Hale, “the dam will hold”. | Ruth Hale
          Ruth Hale said the dam was one of those that “will always hold”. | Ruth Hale
          """)
  void beforeTheQuotation(String text, String speaker) {
    assertThat(speaker(new LeadingAttribution(), text)).contains(speaker);
  }

  @Test
  void nobodyImpersonalSpeaksBeforeIt() {
    assertThat(speaker(new LeadingAttribution(), "It says in the book that “dams will hold”."))
        .isEmpty();
    assertThat(speaker(new LeadingAttribution(), "Ruth Hale was called “the dam lady”.")).isEmpty();
  }

  @Test
  void inALineOfItsOwn() {
    assertThat(speaker(new SignatureLine(), "“The dam will hold.”\n― Ruth Hale"))
        .contains("Ruth Hale");
    assertThat(speaker(new SignatureLine(), "“The dam will hold.”\n― a reader")).isEmpty();
    assertThat(speaker(new SignatureLine(), "“The dam will hold.”\nRuth Hale")).isEmpty();
    assertThat(speaker(new SignatureLine(), "“The dam will hold.”")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The wall is a “disaster” for the town, Ruth Hale said. | Ruth Hale
          The wall is a “disaster” for the town, said Ruth Hale. | Ruth Hale
          The wall is a “disaster” for the town, according to Ruth Hale. | Ruth Hale
          """)
  void behindTheWordsThatFollowTheQuotation(String text, String speaker) {
    assertThat(speaker(new DistantAttribution(), text)).contains(speaker);
  }

  @Test
  void withoutAPauseTheVerbIsAnothers() {
    assertThat(speaker(new DistantAttribution(), "The “smart bins” Ruth Hale said were full."))
        .isEmpty();
  }

  private static Optional<String> speaker(QuoteAttributionReader reader, String text) {
    Article article = TestArticles.of(text);
    ParsedArticle parsed = ParsedArticle.of(article);
    List<QuotedSpan> quotations = QuotationMarkPairs.in(article);
    ParsedSentence sentence = QuotationMask.of(parsed.parsed().getFirst(), quotations);
    QuotedSpan quotation = quotations.getFirst();
    return reader
        .of(
            new QuotationPlace(
                sentence,
                sentence.indexAt(quotation.span().begin()),
                sentence,
                sentence.indexAt(quotation.span().end()),
                parsed.parsed().size() > 1 ? Optional.of(parsed.parsed().get(1)) : Optional.empty(),
                text.contains(",”")))
        .map(credit -> credit.mention().in(article.text()));
  }
}
