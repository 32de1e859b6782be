package dev.nutgraf.lab.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameLexicon;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.NameWeights;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameTrainingTest {

  private static final int PERSON = NameLabels.begin(NameTag.Kind.PERSON);
  private static final int PLACE = NameLabels.begin(NameTag.Kind.PLACE);
  private static final NameLexicon NO_LISTS = NameLexicon.of(Map.of(), Map.of());
  private static final NameTraining.Knobs KNOBS =
      new NameTraining.Knobs(
          new CrfTrainer.Settings(5, 0.1, 0.01, 0.1, 0),
          new CrfTrainer.Settings(10, 0.1, 0.01, 0.1, 0.5),
          10_000,
          2.5);

  @Test
  void twoTrainingsGiveTheSameBytes() throws IOException {
    assertThat(bytes(trained())).isEqualTo(bytes(trained()));
  }

  @Test
  void whatWasLearnedIsFoundInNewSentences() {
    NameTagger tagger = new NameTagger(NO_LISTS, trained());

    assertThat(tagger.labels(List.of(List.of("Mr.", "Zorn", "lives", "in", "Quill", "."))))
        .containsExactly(new int[] {0, PERSON, 0, 0, PLACE, 0});
  }

  private static NameWeights trained() {
    return new NameTraining(NO_LISTS, KNOBS, new PrintWriter(Writer.nullWriter())).train(texts());
  }

  private static List<TaggedText> texts() {
    List<TaggedText> texts = new ArrayList<>();
    for (String name : List.of("Abel", "Brandt", "Celik", "Dorn", "Eder", "Falk", "Graf", "Hahn")) {
      String place = name + "burg";
      texts.add(
          new TaggedText(
              List.of(
                  List.of("Mr.", name, "lives", "in", place, "."),
                  List.of("It", "rains", "in", place, "today", "."),
                  List.of("Mr.", name, "works", ".")),
              List.of(
                  new int[] {0, PERSON, 0, 0, PLACE, 0},
                  new int[] {0, 0, 0, PLACE, 0, 0},
                  new int[] {0, PERSON, 0, 0})));
    }
    return texts;
  }

  private static byte[] bytes(NameWeights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.writeTo(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
