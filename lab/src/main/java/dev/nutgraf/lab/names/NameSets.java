package dev.nutgraf.lab.names;

import java.util.ArrayList;
import java.util.List;

/// Which texts are for training and which are held out while tuning.
final class NameSets {

  /// Where the shipped model lies in the repository.
  static final String MODEL = "function/src/main/resources/dev/nutgraf/language/tagger/names.model";

  /// The sets that what ships may be trained on. The first is large and labelled by machine, with
  /// labels of its own for countries and peoples: a part of it is enough.
  static final List<TrainingSet> TRAINING =
      List.of(
          new TrainingSet("ner_gmb_train", 2, false, true, 8),
          new TrainingSet("ner_wikigold", 1, true, true, 20),
          TrainingSet.whole("ner_docred", true, 8),
          TrainingSet.whole("ner_crossner_politics", true, 1),
          TrainingSet.whole("ner_crossner_other", true, 1),
          TrainingSet.whole("ner_grobid_wikipedia", true, 8),
          TrainingSet.whole("ner_pud", false, 8),
          TrainingSet.whole("ner_btc_train", false, 1),
          TrainingSet.whole("ner_wnut17_train", true, 1));

  private static final int HELD_OUT_EVERY = 10;

  private NameSets() {}

  static List<TaggedText> training(List<TaggedText> texts, boolean holdOut) {
    return holdOut ? select(texts, false) : texts;
  }

  static List<TaggedText> heldOut(List<TaggedText> texts) {
    return select(texts, true);
  }

  private static List<TaggedText> select(List<TaggedText> texts, boolean held) {
    List<TaggedText> selected = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if ((i % HELD_OUT_EVERY == HELD_OUT_EVERY - 1) == held) {
        selected.add(texts.get(i));
      }
    }
    return selected;
  }
}
