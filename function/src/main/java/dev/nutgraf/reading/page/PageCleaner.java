package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.LettersOnly;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Goes through the blocks of a page and tells those of the article from the rest.
final class PageCleaner {

  private static final double MOSTLY_LINKS = 0.6;

  /// A block of fewer words stands in a page twice by chance.
  private static final int FEWEST_DUPLICATE_WORDS = 6;

  /// Lists say the same of several things: "Opening hours: every day from nine to five."
  private static final int FEWEST_DUPLICATE_ITEM_WORDS = 15;

  /// A longer line that ends in a colon tells more than what comes next.
  private static final int MOST_HEAD_WORDS = 25;

  /// How far above the article's part its headline and first paragraphs may begin, in blocks.
  private static final int FARTHEST_LEAD = 40;

  private final PageTree tree;
  private final ArticleFinder.Found found;
  private final String headline;
  private final List<Optional<Removal.Reason>> around;
  private final boolean inParagraphs;
  private final int firstProse;
  private final boolean[] leadsToProse;
  private final Set<String> seen = new HashSet<>();

  private PageCleaner(PageTree tree, ArticleFinder.Found found, String headline) {
    this.tree = tree;
    this.found = found;
    this.headline = headline;
    this.around = RelatedBoxes.reasons(tree, found, headline);
    this.inParagraphs = isMostlyIn("p");
    this.firstProse = firstProse();
    this.leadsToProse = leadingToProse();
  }

  /// For each block why it is not part of the article; empty for those that are.
  static List<Optional<Removal.Reason>> reasons(
      PageTree tree, ArticleFinder.Found found, Optional<String> title) {
    return new PageCleaner(tree, found, title.map(LettersOnly::of).orElse("")).reasons();
  }

  private List<Optional<Removal.Reason>> reasons() {
    int lead = leadBegin();
    List<Optional<Removal.Reason>> reasons = new ArrayList<>();
    for (int i = 0; i < tree.blocks().size(); i++) {
      Optional<Removal.Reason> reason = around.get(i);
      if (reason.isEmpty() && i >= lead && i < found.first()) {
        reason = isLead(i, lead) ? own(i) : Optional.of(Removal.Reason.METADATA);
      } else if (reason.isEmpty() && (i < found.first() || i >= found.end())) {
        reason = Optional.of(Removal.Reason.NAVIGATION);
      } else if (reason.isEmpty()) {
        reason = own(i);
      }
      reasons.add(reason);
    }
    dropLastHeads(reasons);
    return reasons;
  }

  /// A subhead with nothing under it was that of something else.
  private void dropLastHeads(List<Optional<Removal.Reason>> reasons) {
    for (int i = reasons.size() - 1; i >= 0; i--) {
      if (reasons.get(i).isEmpty()) {
        PageBlock block = tree.blocks().get(i);
        boolean head = block.text().endsWith(":") && block.words() <= MOST_HEAD_WORDS;
        if (!block.isHeading() && !head) {
          return;
        }
        reasons.set(i, Optional.of(Removal.Reason.OTHER));
      }
    }
  }

  /// The block behind the headline that stands above the article's part, if one does.
  private int leadBegin() {
    for (int i = found.first() - 1; i >= Math.max(0, found.first() - FARTHEST_LEAD); i--) {
      PageBlock block = tree.blocks().get(i);
      if (block.tag().equals("h1") || LettersOnly.areThose(headline, block.text())) {
        return i + 1;
      }
    }
    return found.first();
  }

  /// Whether a block between headline and article opens the article: running text, or a second
  /// headline right below the first.
  private boolean isLead(int index, int lead) {
    PageBlock block = tree.blocks().get(index);
    return block.prose() > 0
        || (index == lead && block.isHeading() && block.words() >= FEWEST_DUPLICATE_WORDS);
  }

  private Optional<Removal.Reason> own(int index) {
    PageBlock block = tree.blocks().get(index);
    if (LettersOnly.areThose(headline, block.text())
        || (block.tag().equals("h1") && index <= firstProse)) {
      return Optional.of(Removal.Reason.METADATA);
    }
    if (isWithoutLetters(block.text())) {
      return Optional.of(Removal.Reason.OTHER);
    }
    if (block.linkDensity() > MOSTLY_LINKS && !(block.isHeading() && leadsToProse[index])) {
      return Optional.of(Removal.Reason.RELATED);
    }
    if (inParagraphs && block.tag().equals("div") && block.prose() == 0) {
      return Optional.of(Removal.Reason.OTHER);
    }
    int fewest = block.tag().equals("li") ? FEWEST_DUPLICATE_ITEM_WORDS : FEWEST_DUPLICATE_WORDS;
    if (block.words() >= fewest && !seen.add(LettersOnly.of(block.text()))) {
      return Optional.of(Removal.Reason.DUPLICATE);
    }
    return Optional.empty();
  }

  /// Whether most of the article's running text stands in elements of this name.
  private boolean isMostlyIn(String tag) {
    long inTag = 0;
    long all = 0;
    for (int i = found.first(); i < found.end(); i++) {
      if (around.get(i).isEmpty()) {
        int weight = tree.blocks().get(i).prose();
        all += weight;
        inTag += tree.blocks().get(i).tag().equals(tag) ? weight : 0;
      }
    }
    return 2 * inTag > all;
  }

  private int firstProse() {
    for (int i = found.first(); i < found.end(); i++) {
      if (around.get(i).isEmpty() && tree.blocks().get(i).prose() > 0) {
        return i;
      }
    }
    return found.end();
  }

  /// For each block whether the next that may be the article's is running text, or the next but one
  /// is and no heading or link is between: under the name of a player stands his team.
  private boolean[] leadingToProse() {
    boolean[] leading = new boolean[tree.blocks().size()];
    boolean next = false;
    boolean afterNext = false;
    for (int i = found.end() - 1; i >= found.first(); i--) {
      PageBlock block = tree.blocks().get(i);
      leading[i] = next || afterNext;
      if (around.get(i).isEmpty()) {
        boolean between = !block.isHeading() && block.linkDensity() <= MOSTLY_LINKS;
        afterNext = next && between;
        next = block.prose() > 0;
      }
    }
    return leading;
  }

  private static boolean isWithoutLetters(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }
}
