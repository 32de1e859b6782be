package dev.nutgraf.lab.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameTag;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AugmentationTest {

  private static final TaggedText TEXT =
      new TaggedText(
          List.of(List.of("Anna", "Lind", "left", "New", "Larkport", ".")),
          List.of(
              new int[] {
                NameLabels.begin(NameTag.Kind.PERSON),
                NameLabels.inside(NameTag.Kind.PERSON),
                0,
                NameLabels.begin(NameTag.Kind.PLACE),
                NameLabels.inside(NameTag.Kind.PLACE),
                0
              }));

  @Test
  void whatIsAddedKeepsTheSentencesThatWereThere() {
    Augmentation augmentation = new Augmentation();

    assertThat(IntStream.range(0, 50).mapToObj(i -> augmentation.augmented(TEXT)))
        .allMatch(text -> text.sentences().containsAll(TEXT.sentences()))
        .anyMatch(text -> text.sentences().getFirst().contains("LARKPORT"));
  }

  @Test
  void aSwappedNameKeepsItsKindAndTheWordsAroundIt() {
    NameSwap swap = new NameSwap(Map.of("lima", 2, "ines", 16, "okafor", 32, "acme", 4));

    TaggedText swapped = swap.swapped(TEXT);

    assertThat(swapped.sentences().getFirst()).startsWith("Ines").contains("left", ".");
    assertThat(swapped.labels().getFirst()[0]).isEqualTo(NameLabels.begin(NameTag.Kind.PERSON));
  }
}
