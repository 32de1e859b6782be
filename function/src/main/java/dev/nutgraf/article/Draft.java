package dev.nutgraf.article;

import java.util.List;

/// An article on its way: what is kept so far, in order, and what has gone.
///
/// @param cut whether the input was longer than what was read of it
record Draft(Metadata metadata, List<Block> blocks, List<Removal> removed, boolean cut) {

  Draft {
    blocks = List.copyOf(blocks);
    removed = List.copyOf(removed);
  }
}
