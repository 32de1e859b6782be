package dev.nutgraf.facts.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.language.tagger.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedArticleTest {

  @Test
  void eachSentenceHasItsTokensAndPartsOfSpeech() {
    ParsedArticle article = article("The dam held. Nobody left the town.");

    assertThat(article.parsed()).hasSize(2);
    assertThat(article.sentences().get(0)).hasSize(4);
    assertThat(article.parsed().get(0).part(1)).isEqualTo(PartOfSpeech.NOUN);
    assertThat(article.parsed().get(0).part(2).isFinite()).isTrue();
    assertThat(article.parsed().get(1).word(0)).isEqualTo("nobody");
    assertThat(article.text()).isEqualTo("The dam held. Nobody left the town.");
  }

  @Test
  void anArticleWithoutTextHasNoSentences() {
    assertThat(article("").parsed()).isEmpty();
    assertThat(article("").hasHeadline()).isFalse();
  }

  @Test
  void aFirstLineWithoutAStopIsAHeadline() {
    assertThat(article("Mayor quits\nThe mayor resigned on Friday.").hasHeadline()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor quits",
        "The mayor resigned. It was Friday.",
        "The mayor resigned.\nIt was Friday.",
        "The mayor resigned!\nIt was Friday.",
        "She said: “I resign”\nIt was Friday."
      })
  void whatEndsInAStopOrStandsAloneIsNoHeadline(String text) {
    assertThat(article(text).hasHeadline()).isFalse();
  }

  @Test
  void beyondItsEndsASentenceHasEmptyMarks() {
    ParsedSentence sentence = article("The dam held.").parsed().getFirst();

    assertThat(sentence.word(-1)).isEmpty();
    assertThat(sentence.text(4)).isEmpty();
    assertThat(sentence.part(-1)).isEqualTo(PartOfSpeech.MARK);
    assertThat(sentence.part(4)).isEqualTo(PartOfSpeech.MARK);
    assertThat(sentence.isMark(4)).isTrue();
    assertThat(sentence.isMark(1)).isFalse();
    assertThat(sentence.isCapitalized(-1)).isFalse();
    assertThat(sentence.isCapitalized(0)).isTrue();
  }

  @Test
  void wordsAreSmallAndHaveStraightApostrophes() {
    assertThat(article("The Mayor’s dog isn’t here.").parsed().getFirst().words())
        .contains("the", "mayor", "'s", "dog", "isn't")
        .noneMatch(word -> word.contains("’"));
  }

  @Test
  void aRangeOfTokensHasItsSpanAndKnowsWhetherANameIsInIt() {
    String text = "The old bridge in Saltby fell.";
    ParsedSentence sentence = article(text).parsed().getFirst();

    assertThat(sentence.span(new TokenRange(1, 3)).in(text)).isEqualTo("old bridge");
    assertThat(sentence.span(1, 3)).isEqualTo(sentence.span(new TokenRange(1, 3)));
    assertThat(sentence.hasName(new TokenRange(0, 4))).isFalse();
    assertThat(sentence.hasName(new TokenRange(0, 5))).isTrue();
    assertThat(sentence.hasName(new TokenRange(4, 4))).isFalse();
  }

  @Test
  void anOffsetLeadsToTheFirstTokenThatBeginsThereOrBehind() {
    ParsedSentence sentence = article("The dam held.").parsed().getFirst();

    assertThat(sentence.indexAt(0)).isEqualTo(0);
    assertThat(sentence.indexAt(1)).isEqualTo(1);
    assertThat(sentence.indexAt(4)).isEqualTo(1);
    assertThat(sentence.indexAt(100)).isEqualTo(4);
  }

  @Test
  void otherPartsOfSpeechLeaveTheSentenceAsItIs() {
    ParsedSentence sentence = article("The dam held.").parsed().getFirst();
    PartOfSpeech[] parts = sentence.parts();
    parts[1] = PartOfSpeech.OTHER;

    assertThat(sentence.with(parts).part(1)).isEqualTo(PartOfSpeech.OTHER);
    assertThat(sentence.part(1)).isEqualTo(PartOfSpeech.NOUN);
  }

  @Test
  void aVerbOfSayingIsAVerbAndASurnameBehindATitleIsAName() {
    ParsedSentence sentence = article("Then Mr Early said the dam held.").parsed().getFirst();

    assertThat(sentence.part(2)).isEqualTo(PartOfSpeech.NAME);
    assertThat(sentence.part(3).isFinite()).isTrue();
  }

  private static ParsedArticle article(String text) {
    return ParsedArticle.of(TestArticles.of(text));
  }
}
