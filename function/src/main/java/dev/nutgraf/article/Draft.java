package dev.nutgraf.article;

import java.util.List;

/// An article on its way: what is kept so far, in order, and what has gone.
record Draft(Metadata metadata, List<Block> blocks, List<Removal> removed) {

  Draft {
    blocks = List.copyOf(blocks);
    removed = List.copyOf(removed);
  }
}
