package dev.nutgraf.reading;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.LettersOnly;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.ArrayList;
import java.util.List;

/// The title of an article where it stands above the text once more.
final class TitleLine {

  /// Paper, section and date may stand above it.
  private static final int FARTHEST = 4;

  private TitleLine() {}

  /// The draft without the first block that is its title.
  static ArticleDraft without(ArticleDraft draft) {
    if (draft.metadata().title().isEmpty() || draft.blocks().size() < 2) {
      return draft;
    }
    String title = LettersOnly.of(draft.metadata().title().get());
    for (int i = 0; i < Math.min(FARTHEST, draft.blocks().size()); i++) {
      TextBlock block = draft.blocks().get(i);
      if (!title.isEmpty() && LettersOnly.areThose(title, block.text())) {
        List<TextBlock> blocks = new ArrayList<>(draft.blocks());
        blocks.remove(i);
        List<Removal> removed = new ArrayList<>(draft.removed());
        removed.add(new Removal(block.text(), Removal.Reason.METADATA));
        return new ArticleDraft(draft.metadata(), blocks, removed, draft.cut());
      }
    }
    return draft;
  }
}
