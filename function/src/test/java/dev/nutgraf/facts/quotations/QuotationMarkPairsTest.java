package dev.nutgraf.facts.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarkPairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          She said “we go” today. | “we go”
          She said "we go" today. | "we go"
          She said «we go» today. | «we go»
          She said „we go“ today. | „we go“
          She said ‘we go’ today. | ‘we go’
          She said 'We go.' and left. | 'We go.'
          She said “we call it ‘home’ here” today. | “we call it ‘home’ here”
          ”We go,” she said. | ”We go,”
          """)
  void marksPair(String text, String quotation) {
    assertThat(quotations(text)).containsExactly(quotation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The sailors' club and the farmers' market.",
        "It was 6'2\" high.",
        "The '90s were long, and 'twas cold.",
        "No marks at all."
      })
  void otherMarksAreNoQuotation(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @Test
  void whatItsParagraphLeavesOpenGoesOnInTheNext() {
    Article article = TestArticles.of("She said: “We go.\n“We stay.”\nNobody spoke.");
    List<QuotedSpan> quotations = QuotationMarkPairs.in(article);

    assertThat(quotations).hasSize(1);
    assertThat(quotations.getFirst().parts()).hasSize(2);
    assertThat(quotations.getFirst().words()).isEqualTo(4);
  }

  @Test
  void whatTheNextParagraphDoesNotTakeUpEndsWithItsOwn() {
    assertThat(quotations("She said: “We go.\nNobody spoke. “We stay.”"))
        .containsExactly("“We go.", "“We stay.”");
  }

  @Test
  void anOpeningMarkEndsWhatNothingCloses() {
    assertThat(quotations("“We go. “We stay.”")).containsExactly("“We go.", "“We stay.”");
  }

  @Test
  void aLongQuotationIsUnreadableAndAShortOneHasNoVerbs() {
    String text = "She said “we go to the dam tonight” and called it “go home”.";
    Article article = TestArticles.of(text);
    ParsedSentence sentence = ParsedArticle.of(article).parsed().getFirst();
    ParsedSentence masked = QuotationMask.of(sentence, QuotationMarkPairs.in(article));

    assertThat(masked.part(masked.words().indexOf("dam"))).isEqualTo(PartOfSpeech.MARK);
    assertThat(masked.part(masked.words().lastIndexOf("go")).isVerb()).isFalse();
    assertThat(masked.part(masked.words().lastIndexOf("home")))
        .isEqualTo(sentence.part(sentence.words().lastIndexOf("home")));
    assertThat(masked.part(1)).isEqualTo(sentence.part(1));
    assertThat(QuotationMask.of(sentence, List.of())).isSameAs(sentence);
  }

  private static List<String> quotations(String text) {
    Article article = TestArticles.of(text);
    return QuotationMarkPairs.in(article).stream()
        .map(quotation -> quotation.span().in(article.text()))
        .toList();
  }
}
