package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Reads `lexicon-cases.txt` beside it.
class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.read(LexiconTest.class, "lexicon-cases.txt");

  @Test
  void aSectionHasItsWordsInOrder() {
    assertThat(LEXICON.words("words")).containsExactly("one", "two words", "'s", "&", "four");
  }

  @Test
  void linesForPeopleAndEmptyOnesAreNoWords() {
    assertThat(LEXICON.lines("words")).containsExactly("one, two words,, 's", "&, four, one");
  }

  @Test
  void aTableGivesEachEntryTheValueOfItsLine() {
    assertThat(LEXICON.table("table"))
        .containsEntry("us", "united states")
        .containsEntry("usa", "united states")
        .containsEntry("uk", "united kingdom")
        .hasSize(3);
  }

  @Test
  void aSectionMayBeEmpty() {
    assertThat(LEXICON.words("empty")).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> LEXICON.words("nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lexicon-cases.txt")
        .hasMessageContaining("nothing");
    assertThatThrownBy(() -> LEXICON.table("words"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one, two words,, 's");
    assertThatThrownBy(() -> Lexicon.read(LexiconTest.class, "none.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.txt");
  }

  @Test
  void wordsAreReadOnly() {
    assertThatThrownBy(() -> LEXICON.words("words").add("five"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
