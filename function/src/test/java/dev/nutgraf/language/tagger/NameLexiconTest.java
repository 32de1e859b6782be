package dev.nutgraf.language.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.ModelBytes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameLexiconTest {

  private static final NameLexicon LEXICON =
      NameLexicon.of(
          Map.of(
              "north korea",
              PhraseList.COUNTRY.bit(),
              "korea",
              PhraseList.PLACE.bit() | PhraseList.SURNAME.bit()),
          Map.of("maker", new int[] {3, 70, 900}));

  @Test
  void aPhraseIsFoundInAnyCase() {
    assertThat(LEXICON.lists(List.of("North", "KOREA")))
        .isEqualTo(PhraseLists.of(PhraseList.COUNTRY));
    assertThat(LEXICON.lists(List.of("Korea")))
        .isEqualTo(PhraseLists.of(PhraseList.PLACE, PhraseList.SURNAME));
  }

  @Test
  void aPartOfAPhraseIsNotThePhrase() {
    assertThat(LEXICON.lists(List.of("North"))).isEqualTo(PhraseLists.NONE);
    assertThat(LEXICON.lists(List.of("Korea", "North"))).isEqualTo(PhraseLists.NONE);
    assertThat(NameLexicon.EMPTY.lists(List.of("Korea"))).isEqualTo(PhraseLists.NONE);
  }

  @Test
  void aCompoundHasTheClustersOfItsLastPart() {
    long clusters = 3L << 32 | 70L << 16 | 900;

    assertThat(clusters(LEXICON, "maker")).isEqualTo(clusters);
    assertThat(clusters(LEXICON, "battery-Maker")).isEqualTo(clusters);
    assertThat(clusters(LEXICON, "maker-battery")).isZero();
    assertThat(clusters(LEXICON, "battery")).isZero();
  }

  @Test
  void itIsReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LEXICON.writeTo(new DataOutputStream(out));
    NameLexicon read = NameLexicon.readFrom(new ModelBytes(out.toByteArray()));

    assertThat(read.lists(List.of("North", "Korea"))).isEqualTo(PhraseLists.of(PhraseList.COUNTRY));
    assertThat(read.lists(List.of("Korea"))).isEqualTo(LEXICON.lists(List.of("Korea")));
    assertThat(clusters(read, "maker")).isEqualTo(clusters(LEXICON, "maker"));
  }

  private static long clusters(NameLexicon lexicon, String word) {
    return lexicon.clusters(word, WordForm.lookup(word));
  }
}
