package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.BoilerplateRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Recognises boxes inside an article by their heads ("Most popular") and by their build (three or
/// more alike cards of a linked headline and a few words).
final class RelatedBoxes {

  /// A box holds less of the article's running text than this.
  private static final double MOST_OF_ARTICLE = 0.3;

  private static final int FEWEST_CARDS = 3;
  private static final int MOST_CARD_WORDS = 60;
  private static final int FEWEST_WORDS_BEFORE = 150;
  private static final int MOST_WORDS_AFTER = 40;
  private static final int FEWEST_LINKED_WORDS = 3;
  private static final double LINKED = 0.6;

  /// Behind a head without a box of its own, text with more words than this is the article's again.
  private static final int MOST_ITEM_WORDS = 25;

  private final PageTree tree;
  private final ArticleFinder.Found found;
  private final String headline;
  private final ProseSums prose;
  private final List<Optional<Removal.Reason>> reasons;

  private RelatedBoxes(PageTree tree, ArticleFinder.Found found, String headline) {
    this.tree = tree;
    this.found = found;
    this.headline = headline;
    this.reasons = new ArrayList<>(found.reasons());
    this.prose = ProseSums.of(tree.blocks(), found.reasons());
  }

  /// For each block what `found` says it is, and for the blocks of boxes what those are.
  ///
  /// @param headline the page's, as `Letters` has it
  static List<Optional<Removal.Reason>> reasons(
      PageTree tree, ArticleFinder.Found found, String headline) {
    RelatedBoxes boxes = new RelatedBoxes(tree, found, headline);
    boxes.markCards();
    boxes.markHeaded();
    return boxes.reasons;
  }

  private void mark(int first, int end, Removal.Reason reason) {
    for (int i = first; i < end; i++) {
      if (reasons.get(i).isEmpty()) {
        reasons.set(i, Optional.of(reason));
      }
    }
  }

  private boolean isSmall(long words) {
    return words <= MOST_OF_ARTICLE * prose.in(found.first(), found.end());
  }

  private void markCards() {
    Map<Integer, Map<String, List<PageSection>>> alike = new HashMap<>();
    for (int i = found.part() + 1; i < tree.parts().size(); i++) {
      PageSection part = tree.parts().get(i);
      if (part.first() >= found.end()) {
        break;
      }
      if (part.end() > part.first() && isCardTag(part.tag())) {
        alike
            .computeIfAbsent(part.parent(), p -> new HashMap<>())
            .computeIfAbsent(
                part.tag().equals("li") ? "li" : part.tag() + part.names().beginning(),
                s -> new ArrayList<>())
            .add(part);
      }
    }
    for (Map<String, List<PageSection>> ofParent : alike.values()) {
      for (List<PageSection> parts : ofParent.values()) {
        long cards = parts.stream().filter(this::isCard).count();
        if (cards >= FEWEST_CARDS
            && 3 * cards >= 2L * parts.size()
            && !isPromised(parts)
            && isApart(parts)) {
          parts.forEach(part -> mark(part.first(), part.end(), Removal.Reason.RELATED));
        }
      }
    }
  }

  /// Whether the headline announces as many things as there are cards: "Ten walks in the hills".
  private boolean isPromised(List<PageSection> cards) {
    String number = Integer.toString(cards.size());
    int at = headline.indexOf(number);
    int end = at + number.length();
    return at >= 0
        && (at == 0 || !Character.isDigit(headline.charAt(at - 1)))
        && (end == headline.length() || !Character.isDigit(headline.charAt(end)));
  }

  /// Whether the article is told without these cards: they hold little of its text, or stand behind
  /// all the rest of it.
  private boolean isApart(List<PageSection> cards) {
    long before = prose.in(found.first(), cards.getFirst().first());
    long after = prose.in(cards.getLast().end(), found.end());
    return isSmall(cards.stream().mapToLong(prose::in).sum())
        || (before >= FEWEST_WORDS_BEFORE && after <= MOST_WORDS_AFTER);
  }

  private static boolean isCardTag(String tag) {
    return tag.equals("div") || tag.equals("article") || tag.equals("li") || tag.equals("section");
  }

  private boolean isCard(PageSection part) {
    int words = 0;
    boolean linked = false;
    for (PageBlock block : tree.blocks().subList(part.first(), part.end())) {
      int own = block.words();
      words += own;
      linked |= block.linkDensity() > LINKED && own >= FEWEST_LINKED_WORDS;
    }
    return linked && words <= MOST_CARD_WORDS;
  }

  private void markHeaded() {
    for (int i = found.first(); i < found.end(); i++) {
      if (reasons.get(i).isPresent()) {
        continue;
      }
      Optional<Removal.Reason> head =
          BoilerplateRules.HEADS.reasonFor(
              tree.blocks().get(i).text(), tree.blocks().get(i).words());
      if (head.isPresent()) {
        int end = boxEnd(i);
        mark(i, end, head.get());
      }
    }
  }

  /// The end of the largest part that begins with this head; without one, of the items behind it.
  private int boxEnd(int head) {
    int end = head + 1;
    int at = tree.blocks().get(head).part();
    while (at > found.part() && tree.parts().get(at).first() == head) {
      int partEnd = tree.parts().get(at).end();
      if (!isSmall(prose.in(head, partEnd))) {
        break;
      }
      end = Math.max(end, partEnd);
      at = tree.parts().get(at).parent();
    }
    if (end > head + 1) {
      return end;
    }
    while (end < found.end() && isItem(tree.blocks().get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isItem(PageBlock block) {
    return block.linkDensity() > LINKED
        || (block.words() <= MOST_ITEM_WORDS && !block.isHeading() && block.tag().equals("li"));
  }
}
