package dev.nutgraf.language.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is worked out of a sentence before any features: with a lexicon that knows five phrases.
class NameSentenceTest {

  private static final NameLexicon LEXICON =
      NameLexicon.of(
          Map.of(
              "the", PhraseList.FUNCTION_WORD.bit(),
              "korea", PhraseList.PLACE.bit(),
              "north korea", PhraseList.COUNTRY.bit(),
              "president", PhraseList.TITLE.bit(),
              "hill", PhraseList.SURNAME.bit()),
          Map.of());

  @Test
  void capitalisedWordsRunOn() {
    NameSentence sentence = sentence("He met Anna van Lind Novak here");

    assertThat(sentence.runBegin).containsExactly(0, 1, 2, 3, 4, 4, 6);
    assertThat(sentence.runEnd).containsExactly(1, 2, 3, 4, 6, 6, 7);
  }

  @Test
  void aLongRunGoesOnOverOfTheAndTheLike() {
    NameSentence sentence = sentence("a Bank of the West here");

    assertThat(sentence.longBegin).containsExactly(0, 1, 1, 1, 1, 5);
    assertThat(sentence.longEnd).containsExactly(1, 5, 5, 5, 5, 6);
  }

  @Test
  void aLongRunDoesNotGoOnOverOtherWords() {
    assertThat(sentence("a Bank and West here").longEnd).containsExactly(1, 2, 3, 4, 5);
    assertThat(sentence("a Bank of the of West").longEnd[1]).isEqualTo(2);
  }

  @Test
  void aFunctionWordThatBeginsASentenceIsNoPartOfAName() {
    assertThat(sentence("The Hill saw The Hill").candidate)
        .containsExactly(false, true, false, true, true);
    assertThat(sentence("“ The Hill").candidate).containsExactly(false, false, true);
    assertThat(sentence("THE hill is an old hill").candidate[0]).isTrue();
  }

  @Test
  void aSentenceInCapitalsIsCaseless() {
    assertThat(sentence("FLOODS IN KOREA").caseless).isTrue();
    assertThat(sentence("FLOODS IN THE north of korea").caseless).isFalse();
    assertThat(sentence("A 1 .").caseless).isFalse();
  }

  @Test
  void listedPhrasesAreFoundFromEachWord() {
    NameSentence sentence = sentence("in North Korea");

    assertThat(sentence.aloneIn).containsExactly(0, 0, PhraseList.PLACE.bit());
    assertThat(sentence.beginsIn).containsExactly(0, PhraseList.COUNTRY.bit(), 0);
    assertThat(sentence.continuesIn).containsExactly(0, 0, PhraseList.COUNTRY.bit());
  }

  @Test
  void inSmallLettersOnlyPlainWordsAreListed() {
    NameSentence sentence = sentence("the president of north korea");

    assertThat(sentence.aloneIn)
        .containsExactly(PhraseList.FUNCTION_WORD.bit(), PhraseList.TITLE.bit(), 0, 0, 0);
    assertThat(sentence.beginsIn).containsOnly(0);
  }

  @Test
  void casingIsWeighedOverAllSentences() {
    CasingEvidence evidence =
        new CasingEvidence(List.of(sentence("Hill saw a hill"), sentence("He met Novak")));

    assertThat(evidence.of(WordForm.lookup("hill"))).isEqualTo(1);
    assertThat(evidence.of(WordForm.lookup("novak"))).isEqualTo(2);
    assertThat(evidence.of(WordForm.lookup("he"))).isZero();
    assertThat(evidence.of(WordForm.lookup("never"))).isZero();
  }

  @Test
  void capitalsOfASentenceInCapitalsAreNoEvidence() {
    CasingEvidence evidence = new CasingEvidence(List.of(sentence("FLOODS IN KOREA")));

    assertThat(evidence.of(WordForm.lookup("korea"))).isZero();
  }

  @Test
  void aWordKnowsItsLooks() {
    assertThat(word("Lind").capital).isTrue();
    assertThat(word("al-Qaida").capital).isTrue();
    assertThat(word("d'Aubert").capital).isTrue();
    assertThat(word("eBAY").capital).isTrue();
    assertThat(word("iPhone").capital).isFalse();
    assertThat(word("lind").capital).isFalse();
    assertThat(word("NATO").allCapitals).isTrue();
    assertThat(word("A").allCapitals).isFalse();
    assertThat(word("1984").letters).isFalse();
    assertThat(word("Anna").shape).isEqualTo(word("Lindqvist").shape);
    assertThat(word("F-16").shape).isEqualTo(word("A-20").shape);
    assertThat(word("F-16").shape).isNotEqualTo(word("F16").shape);
    assertThat(word("It's").lower).isEqualTo(word("it’S").lower);
  }

  @Test
  void digitsAndMarksOfAWordArePlain() {
    assertThat(WordForm.plain("1984’s")).isEqualTo("0000's");
    assertThat(WordForm.plain("“a—b”")).isEqualTo("\"a-b\"");
    assertThat(WordForm.lookup("ANNA")).isEqualTo(WordForm.lookup("anna"));
    assertThat(WordForm.lookup("F-16")).isEqualTo(WordForm.lookup("f–99"));
  }

  private static NameWord word(String text) {
    return new NameWord(text, LEXICON);
  }

  private static NameSentence sentence(String text) {
    List<Token> tokens = Tokenizer.tokensIn(text, new Span(0, text.length()));
    return new NameSentence(Token.texts(tokens), LEXICON, new HashMap<>());
  }
}
