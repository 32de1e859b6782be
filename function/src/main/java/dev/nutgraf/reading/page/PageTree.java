package dev.nutgraf.reading.page;

import java.util.List;

/// A page as its text blocks in order and the elements around them; the blocks of an element are
/// always a range.
///
/// @param parts in the order in which they begin, so a part comes after its parent; the first is
///   the root
record PageTree(List<PageSection> parts, List<PageBlock> blocks) {

  PageTree {
    parts = List.copyOf(parts);
    blocks = List.copyOf(blocks);
  }
}
