package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.List;

/// Finds the article in plain text, as it is pasted from a page or a mail.
final class PastedText {

  private PastedText() {}

  static Draft in(String text) {
    List<Block> blocks = HardWrap.paragraphs(text).stream().map(Block::body).toList();
    return cleaned(new Draft(Metadata.NONE, blocks, List.of()));
  }

  /// The draft without the lines, and the sentences at the ends of paragraphs, that are
  /// boilerplate.
  static Draft cleaned(Draft draft) {
    List<Block> kept = new ArrayList<>();
    List<Removal> removed = new ArrayList<>(draft.removed());
    for (Block block : draft.blocks()) {
      SentenceTrim.Trimmed trimmed = SentenceTrim.trimmed(block.text());
      removed.addAll(trimmed.removed());
      if (!trimmed.text().isEmpty()) {
        kept.add(block.withText(trimmed.text()));
      }
    }
    return new Draft(draft.metadata(), kept, removed);
  }
}
