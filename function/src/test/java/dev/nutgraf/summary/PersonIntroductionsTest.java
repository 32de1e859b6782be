package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.TestFacts;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonIntroductionsTest {

  private static final Article ARTICLE =
      SentenceArticles.of(
          "The ferry to Orla will stop.",
          "Ane Dahl teaches there.",
          "Dahl has no boat.",
          "Ane Dahl said that Dahl was tired.");

  @Test
  void aSurnameMissesItsFullName() {
    PersonIntroductions introductions = PersonIntroductions.of(ARTICLE, dahl());

    assertThat(introductions.isMissed(2, new BitSet())).isTrue();
    assertThat(introductions.isMissed(2, introductions.given().get(1))).isFalse();
  }

  @Test
  void aSentenceWithTheFullNameMissesNothing() {
    PersonIntroductions introductions = PersonIntroductions.of(ARTICLE, dahl());

    assertThat(introductions.isMissed(1, new BitSet())).isFalse();
    assertThat(introductions.isMissed(3, new BitSet())).isFalse();
  }

  @Test
  void aNameOfOneWordNeedsNoIntroduction() {
    PersonIntroductions introductions = PersonIntroductions.of(ARTICLE, people("Orla", "Orla"));

    assertThat(introductions.isMissed(0, new BitSet())).isFalse();
  }

  private static KeyFacts dahl() {
    return people("Ane Dahl", "Dahl");
  }

  /// A person with a mention wherever `word` stands, of the full name where it ends one.
  private static KeyFacts people(String name, String word) {
    List<Span> mentions = new ArrayList<>();
    String text = ARTICLE.text();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int begin = at + word.length() - name.length();
      boolean full = begin >= 0 && text.startsWith(name, begin);
      mentions.add(new Span(full ? begin : at, at + word.length()));
    }
    Person person = new Person(name, List.of(), List.of(), mentions, 1);
    return new TestFacts().people(person).build();
  }
}
