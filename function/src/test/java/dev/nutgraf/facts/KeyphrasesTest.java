package dev.nutgraf.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyphrasesTest {

  private static final String TEXT =
      "The lithium mine in the desert will close. Workers at the lithium mine heard it on Monday."
          + " The lithium mine employs 900 people, and its owner is looking for a buyer. The price of"
          + " lithium has fallen, and no other mine of lithium is near. Another mine closed.";

  @Test
  void whatStandsOftenAndEarlyComesFirst() {
    assertThat(phrases().subList(0, 3)).contains("lithium", "mine");
  }

  @Test
  void noPhraseIsListedTwiceAndScoresFall() {
    List<Keyphrase> keyphrases = FactFinder.factsOf(TestArticles.of(TEXT)).keyphrases();

    assertThat(new HashSet<>(phrases())).hasSize(keyphrases.size());
    assertThat(keyphrases)
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
        .allSatisfy(k -> assertThat(k.score()).isBetween(0.0, 1.0));
  }

  @Test
  void everyMentionIsListed() {
    assertThat(FactFinder.factsOf(TestArticles.of(TEXT)).keyphrases())
        .filteredOn(keyphrase -> keyphrase.text().equals("lithium mine"))
        .singleElement()
        .satisfies(keyphrase -> assertThat(keyphrase.mentions()).hasSize(3));
  }

  private static List<String> phrases() {
    return FactFinder.factsOf(TestArticles.of(TEXT)).keyphrases().stream()
        .map(Keyphrase::text)
        .toList();
  }
}
