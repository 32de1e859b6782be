package dev.nutgraf.language.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the other mentions of a word say of it, told by which features they add.
class FirstPassVotesTest {

  private static final int PERSON = NameLabels.begin(NameTag.Kind.PERSON);
  private static final int IN_PERSON = NameLabels.inside(NameTag.Kind.PERSON);
  private static final int PLACE = NameLabels.begin(NameTag.Kind.PLACE);

  @Test
  void aMentionHasNoVoteOnItself() {
    Votes alone = new Votes().sentence("Novak left", PERSON, 0);

    assertThat(alone.features(0, 0)).isEmpty();
  }

  @Test
  void otherMentionsHaveOne() {
    Votes twice = new Votes().sentence("Novak left", PERSON, 0).sentence("Novak won", 0, 0);

    assertThat(twice.features(0, 0)).isNotEmpty();
    assertThat(twice.features(1, 0)).isNotEmpty();
  }

  @Test
  void aWordInSmallLettersIsNotAsked() {
    Votes votes = new Votes().sentence("Novak left", PERSON, 0).sentence("Left Novak", 0, PERSON);

    assertThat(votes.features(0, 1)).isEmpty();
  }

  @Test
  void otherKindsAreOtherFeatures() {
    Votes person = new Votes().sentence("Novak left", PERSON, 0).sentence("Novak won", 0, 0);
    Votes place = new Votes().sentence("Novak left", PLACE, 0).sentence("Novak won", 0, 0);

    assertThat(person.features(1, 0)).isNotEqualTo(place.features(1, 0));
  }

  @Test
  void moreVotesAreSurer() {
    Votes once = new Votes().sentence("Novak left", PERSON, 0).sentence("Novak won", 0, 0);
    Votes twice =
        new Votes()
            .sentence("Novak left", PERSON, 0)
            .sentence("Novak lost", PERSON, 0)
            .sentence("Novak won", 0, 0);
    Votes divided =
        new Votes()
            .sentence("Novak left", PERSON, 0)
            .sentence("Novak lost", PERSON, 0)
            .sentence("Novak fell", PLACE, 0)
            .sentence("Novak won", 0, 0);

    List<Integer> sure = twice.features(2, 0);
    assertThat(sure).isNotEqualTo(once.features(1, 0));
    assertThat(sure).isNotEqualTo(divided.features(3, 0));
  }

  @Test
  void aPartOfALongerNameVotesOnTheWordAlone() {
    Votes whole = new Votes().sentence("Novak left", PERSON, 0).sentence("Novak won", 0, 0);
    Votes part =
        new Votes().sentence("Peter Novak left", PERSON, IN_PERSON, 0).sentence("Novak won", 0, 0);

    assertThat(part.features(1, 0)).isNotEmpty().isNotEqualTo(whole.features(1, 0));
  }

  @Test
  void aSentenceInCapitalsIsAskedButHasNoVote() {
    Votes votes = new Votes().sentence("NOVAK LEFT", PERSON, 0).sentence("Novak won", PERSON, 0);

    assertThat(votes.features(0, 0)).isNotEmpty();
    assertThat(votes.features(1, 0)).isEmpty();
  }

  /// A text with the labels of its first pass.
  private static final class Votes {
    private final List<List<String>> sentences = new ArrayList<>();
    private final List<int[]> labels = new ArrayList<>();

    Votes sentence(String words, int... given) {
      sentences.add(List.of(words.split(" ", -1)));
      labels.add(given);
      return this;
    }

    List<Integer> features(int sentence, int token) {
      NameDocument document = new NameDocument(sentences, NameLexicon.EMPTY);
      NameFeatures features = new NameFeatures();
      new FirstPassVotes(document, labels).addTo(features, sentence, token);
      return Arrays.stream(features.hashes(), 0, features.count()).boxed().toList();
    }
  }
}
