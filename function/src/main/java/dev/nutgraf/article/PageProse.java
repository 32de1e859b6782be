package dev.nutgraf.article;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How much running text stretches of a page hold, by block ranges, each told in constant time.
///
/// Prose is what has sentences and few links: menus, lists of headlines and buttons have none.
final class PageProse {

  /// Shorter blocks are labels as often as sentences.
  private static final int FEWEST_WORDS = 8;

  private static final double MOST_LINKED = 0.4;

  /// What a block without the end of a sentence counts, and an item of a list.
  private static final int THIRD = 3;

  private static final int HALF = 2;

  private final long[] sums;

  private PageProse(long[] sums) {
    this.sums = sums;
  }

  /// The running text of all blocks.
  static PageProse of(List<PageBlock> blocks) {
    return of(blocks, Collections.nCopies(blocks.size(), Optional.empty()));
  }

  /// The running text of the blocks without a reason against them.
  static PageProse of(List<PageBlock> blocks, List<Optional<Removal.Reason>> reasons) {
    long[] sums = new long[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + (reasons.get(i).isEmpty() ? blocks.get(i).prose() : 0);
    }
    return new PageProse(sums);
  }

  /// The words of running text in blocks `first` to `end`.
  long in(int first, int end) {
    return sums[end] - sums[first];
  }

  long in(PagePart part) {
    return in(part.first(), part.end());
  }

  long total() {
    return sums[sums.length - 1];
  }

  /// How much running text `text` is, in words.
  static int weight(String text, int words, double linkDensity, boolean item) {
    if (words < FEWEST_WORDS || linkDensity > MOST_LINKED) {
      return 0;
    }
    int weight = hasSentenceEnd(text) ? words : words / THIRD;
    return item ? weight / HALF : weight;
  }

  private static boolean hasSentenceEnd(String text) {
    char last = text.charAt(text.length() - 1);
    return ".!?…。！？।\"”’':)".indexOf(last) >= 0
        || text.contains(". ")
        || text.contains("? ")
        || text.contains("! ")
        || text.indexOf('。') >= 0;
  }
}
