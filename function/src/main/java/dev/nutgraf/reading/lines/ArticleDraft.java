package dev.nutgraf.reading.lines;

import dev.nutgraf.article.Removal;
import java.util.List;

/// An article on its way: what is kept so far, in order, and what has gone.
///
/// @param cut whether the input was longer than what was read of it
public record ArticleDraft(
    ArticleMetadata metadata, List<TextBlock> blocks, List<Removal> removed, boolean cut) {

  public ArticleDraft {
    blocks = List.copyOf(blocks);
    removed = List.copyOf(removed);
  }
}
