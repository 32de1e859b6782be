package dev.nutgraf.lab.names;

import java.util.ArrayList;
import java.util.List;

/// Which texts are for training and which are held out while tuning.
final class NameSets {

  /// Where the shipped model lies in the repository.
  static final String MODEL = "function/src/main/resources/dev/nutgraf/language/tagger/names.model";

  /// The sets that what ships may be trained on.
  static final List<String> TRAINING = List.of("ner_gmb_train", "ner_wikigold");

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
