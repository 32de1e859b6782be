package dev.nutgraf.facts.keyphrases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyphraseFinderTest {

  private static final String TEXT =
      "The lithium mine in the desert will close. Workers at the lithium mine heard it on Monday."
          + " The lithium mine employs 900 people, and its owner is looking for a buyer. The price of"
          + " lithium has fallen, and no other mine of lithium is near. Another mine closed.";

  @Test
  void whatStandsOftenAndEarlyComesFirst() {
    assertThat(phrases().subList(0, 3))
        .containsExactlyInAnyOrder("lithium", "mine", "lithium mine");
    assertThat(phrases().getFirst()).isEqualTo("lithium");
  }

  @Test
  void noPhraseIsListedTwiceAndScoresFall() {
    List<Keyphrase> keyphrases = keyphrases(TEXT);

    assertThat(new HashSet<>(phrases())).hasSize(keyphrases.size());
    assertThat(keyphrases)
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
        .allSatisfy(k -> assertThat(k.score()).isBetween(0.0, 1.0));
  }

  @Test
  void everyMentionIsListed() {
    assertThat(keyphrases(TEXT))
        .filteredOn(keyphrase -> keyphrase.text().equals("lithium mine"))
        .singleElement()
        .satisfies(keyphrase -> assertThat(keyphrase.mentions()).hasSize(3));
  }

  @Test
  void aWordThatOnlyStandsInsideANameIsNoKeyphrase() {
    assertThat(
            phrases(
                "The Alnbury Chamber of Commerce wants a tunnel. Drivers told the Chamber of"
                    + " Commerce of the long queues. A tunnel would shorten the queues."))
        .contains("tunnel", "queues")
        .doesNotContain("Commerce");
  }

  @Test
  void plainAdjectivesAreLeftOut() {
    assertThat(phrases("The only hospital closed. An important bakery closed. The bakery burned."))
        .contains("hospital", "bakery")
        .doesNotContain("only hospital", "important bakery");
  }

  @Test
  void aSpokesmanIsNotWhatAnArticleIsAbout() {
    assertThat(phrases("A spokesman said the canal leaks. The spokesman said the canal is old."))
        .contains("canal")
        .doesNotContain("spokesman");
  }

  @Test
  void wordsThatMeetOnlyInTheHeadlineAreNoPhrase() {
    assertThat(
            phrases(
                "Mayor rebuts canal claims\n\nThe mayor of Alnbury has answered those who fear for"
                    + " the canal. Nobody has to fear for the canal, the mayor said."))
        .contains("canal")
        .noneMatch(phrase -> phrase.contains("rebuts"));
  }

  private static List<String> phrases() {
    return phrases(TEXT);
  }

  private static List<String> phrases(String text) {
    return keyphrases(text).stream().map(Keyphrase::text).toList();
  }

  private static List<Keyphrase> keyphrases(String text) {
    ParsedArticle article = ParsedArticle.of(TestArticles.of(text));
    return KeyphraseFinder.in(article, NamedEntities.in(article, NameTagger.shipped()));
  }
}
