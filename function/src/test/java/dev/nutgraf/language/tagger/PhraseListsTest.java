package dev.nutgraf.language.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Tokenizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseListsTest {

  @ParameterizedTest
  @EnumSource
  void aListIsOneOfItself(PhraseList list) {
    assertThat(PhraseLists.of(list).contains(list)).isTrue();
    assertThat(PhraseLists.NONE.contains(list)).isFalse();
    assertThat(PhraseLists.of(PhraseList.values()).contains(list)).isTrue();
  }

  @Test
  void everyListHasABitOfItsOwn() {
    assertThat(Arrays.stream(PhraseList.values()).map(PhraseList::bit)).doesNotHaveDuplicates();
  }

  @Test
  void listsAreAddedUp() {
    PhraseLists place = PhraseLists.of(PhraseList.COUNTRY, PhraseList.PLACE);
    PhraseLists more = place.and(PhraseList.SURNAME);

    assertThat(more.contains(PhraseList.SURNAME)).isTrue();
    assertThat(more.contains(PhraseList.PLACE)).isTrue();
    assertThat(more.contains(PhraseList.GIVEN_NAME)).isFalse();
    assertThat(place.contains(PhraseList.SURNAME)).isFalse();
  }

  @Test
  void oneInCommonIsEnough() {
    PhraseLists place = PhraseLists.of(PhraseList.COUNTRY, PhraseList.PLACE);

    assertThat(place.containsAny(PhraseLists.of(PhraseList.PLACE, PhraseList.TITLE))).isTrue();
    assertThat(place.containsAny(PhraseLists.of(PhraseList.TITLE))).isFalse();
    assertThat(place.containsAny(PhraseLists.NONE)).isFalse();
  }

  @Test
  void bitsOfNoListAreRefused() {
    assertThatThrownBy(() -> new PhraseLists(1 << 16))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10000");
    assertThatThrownBy(() -> new PhraseLists(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "France,COUNTRY",
    "united states,COUNTRY",
    "London,PLACE",
    "Peter,GIVEN_NAME",
    "Friday,CALENDAR",
    "the,FUNCTION_WORD",
    "French,DEMONYM",
    "Ltd,COMPANY_SUFFIX"
  })
  void theShippedListsHoldPhrasesInAnyCase(String phrase, PhraseList list) {
    Span all = new Span(0, phrase.length());

    assertThat(NameTagger.shipped().lists(Tokenizer.tokensIn(phrase, all)).contains(list)).isTrue();
  }

  @Test
  void noListHoldsAnInventedWord() {
    assertThat(NameTagger.shipped().lists(Tokenizer.tokensIn("Zolvanta", new Span(0, 8))))
        .isEqualTo(PhraseLists.NONE);
  }
}
