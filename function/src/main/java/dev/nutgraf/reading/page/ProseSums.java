package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How much running text stretches of a page hold, by block ranges, each told in constant time.
final class ProseSums {

  private final long[] sums;

  private ProseSums(long[] sums) {
    this.sums = sums;
  }

  /// The running text of all blocks.
  static ProseSums of(List<PageBlock> blocks) {
    return of(blocks, Collections.nCopies(blocks.size(), Optional.empty()));
  }

  /// The running text of the blocks without a reason against them.
  static ProseSums of(List<PageBlock> blocks, List<Optional<Removal.Reason>> reasons) {
    long[] sums = new long[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + (reasons.get(i).isEmpty() ? blocks.get(i).prose() : 0);
    }
    return new ProseSums(sums);
  }

  /// The words of running text in blocks `first` to `end`.
  long in(int first, int end) {
    return sums[end] - sums[first];
  }

  long in(PageSection part) {
    return in(part.first(), part.end());
  }

  long total() {
    return sums[sums.length - 1];
  }
}
