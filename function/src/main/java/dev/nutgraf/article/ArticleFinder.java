package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the part of a page that holds the article: the innermost one that has most of the running
/// text. Names of classes and tags say what to leave out, but never against the bulk of the text.
final class ArticleFinder {

  /// A part with more than this share of the page's running text is not believed to be a menu or a
  /// promotion, whatever it is called.
  private static final double TOO_MUCH_TO_DROP = 0.3;

  /// The same for comments and footers, which do grow longer than articles.
  private static final double NEARLY_ALL = 0.9;

  /// Going inwards stops where the next part would leave out more than the rest of this share.
  private static final double MOST = 0.8;

  /// The same where the next part is marked as the article.
  private static final double MARKED_MOST = 0.5;

  /// The article is found without doubting any name if so many words of running text are left...
  private static final int ENOUGH_WORDS = 150;

  /// ...and such a share of all of them.
  private static final double ENOUGH_SHARE = 0.25;

  private ArticleFinder() {}

  /// @param reasons for each block what it is instead of article text, if its surroundings say
  /// @param first the first block of the article's part
  /// @param end the block after its last
  /// @param part the article's part
  record Found(List<Optional<Removal.Reason>> reasons, int first, int end, int part) {}

  /// How far what names say is believed, from everything to not against the bulk of the text.
  private enum Belief {
    FULL,
    PARTS_OF_SOME_SIZE,
    REASONS_OF_SOME_SIZE
  }

  static Found find(PageTree tree) {
    boolean[] counted = new boolean[tree.blocks().size()];
    Arrays.fill(counted, true);
    PageProse all = PageProse.of(tree.blocks(), counted);
    Found found = find(tree, all, Belief.FULL);
    if (isEnough(tree, found, all)) {
      return found;
    }
    return find(tree, all, Belief.REASONS_OF_SOME_SIZE);
  }

  private static boolean isEnough(PageTree tree, Found found, PageProse all) {
    long kept = 0;
    for (int i = found.first(); i < found.end(); i++) {
      kept += found.reasons().get(i).isEmpty() ? PageProse.weight(tree.blocks().get(i)) : 0;
    }
    return kept >= ENOUGH_WORDS && kept >= ENOUGH_SHARE * all.total();
  }

  private static Found find(PageTree tree, PageProse all, Belief belief) {
    int blocks = tree.blocks().size();
    boolean[] counted = new boolean[blocks];
    List<Optional<Removal.Reason>> partReasons =
        belief == Belief.FULL
            ? partReasons(tree, all, EnumSet.allOf(Removal.Reason.class), true)
            : partReasons(tree, all);
    List<Optional<Removal.Reason>> reasons = new ArrayList<>(blocks);
    for (int i = 0; i < blocks; i++) {
      reasons.add(partReasons.get(tree.blocks().get(i).part()));
      counted[i] = reasons.get(i).isEmpty();
    }
    PageProse prose = PageProse.of(tree.blocks(), counted);
    if (prose.total() == 0) {
      return new Found(reasons, 0, blocks, 0);
    }
    int part = innermost(tree, prose);
    PagePart found = tree.parts().get(part);
    return new Found(Collections.unmodifiableList(reasons), found.first(), found.end(), part);
  }

  /// Elements that are text even where a picture would stand.
  private static final Set<String> TEXT_IN_FIGURES =
      Set.of("table", "pre", "blockquote", "ul", "ol", "dl");

  private static List<Optional<Removal.Reason>> partReasons(PageTree tree, PageProse prose) {
    Set<Removal.Reason> believed = EnumSet.allOf(Removal.Reason.class);
    while (true) {
      List<Optional<Removal.Reason>> reasons = partReasons(tree, prose, believed, false);
      Map<Removal.Reason, Long> lost = new EnumMap<>(Removal.Reason.class);
      long all = 0;
      for (int i = 0; i < tree.blocks().size(); i++) {
        int weight = (int) prose.in(i, i + 1);
        all += weight;
        reasons
            .get(tree.blocks().get(i).part())
            .ifPresent(r -> lost.merge(r, (long) weight, Long::sum));
      }
      long most = (long) (TOO_MUCH_TO_DROP * all);
      boolean changed = false;
      for (Map.Entry<Removal.Reason, Long> entry : lost.entrySet()) {
        if (!GROWING.contains(entry.getKey()) && entry.getValue() > 2 * most) {
          changed |= believed.remove(entry.getKey());
        }
      }
      if (!changed) {
        return reasons;
      }
    }
  }

  private static final Set<Removal.Reason> GROWING =
      EnumSet.of(Removal.Reason.COMMENTS, Removal.Reason.COOKIE_NOTICE);

  private static List<Optional<Removal.Reason>> partReasons(
      PageTree tree, PageProse prose, Set<Removal.Reason> believed, boolean whatever) {
    List<Optional<Removal.Reason>> reasons = new ArrayList<>(tree.parts().size());
    for (PagePart part : tree.parts()) {
      Optional<Removal.Reason> inherited =
          part.parent() < 0 ? Optional.empty() : reasons.get(part.parent());
      if (part.parent() >= 0
          && tree.parts().get(part.parent()).tag().equals("figure")
          && TEXT_IN_FIGURES.contains(part.tag())) {
        inherited = Optional.empty();
      }
      reasons.add(
          inherited.or(
              () ->
                  part.reason()
                      .filter(
                          r ->
                              believed.contains(r)
                                  && (whatever && isBelievedWhatever(part, r, prose)
                                      || isBelieved(part, r, prose)))));
    }
    return reasons;
  }

  private static final Set<Removal.Reason> SMALL =
      EnumSet.of(
          Removal.Reason.METADATA,
          Removal.Reason.TAGS,
          Removal.Reason.SHARE,
          Removal.Reason.CREDIT);

  private static final int MOST_SMALL_WORDS = 60;

  private static boolean isBelievedWhatever(PagePart part, Removal.Reason r, PageProse prose) {
    return !SMALL.contains(r) && prose.in(part) <= NEARLY_ALL * prose.total();
  }

  private static boolean isBelieved(PagePart part, Removal.Reason reason, PageProse prose) {
    if (SMALL.contains(reason) && prose.in(part) > MOST_SMALL_WORDS) {
      return false;
    }
    boolean grows =
        GROWING.contains(reason) || part.tag().equals("footer") || part.tag().equals("nav");
    return prose.in(part) <= (grows ? NEARLY_ALL : TOO_MUCH_TO_DROP) * prose.total();
  }

  private static int innermost(PageTree tree, PageProse prose) {
    int[] parents = tree.parts().stream().mapToInt(PagePart::parent).toArray();
    int at = 0;
    while (true) {
      int best = -1;
      long most = 0;
      // Parts come after their parents, so the next level begins right behind.
      for (int i = at + 1;
          i < parents.length && tree.parts().get(i).first() < tree.parts().get(at).end();
          i++) {
        if (parents[i] == at && prose.in(tree.parts().get(i)) > most) {
          best = i;
          most = prose.in(tree.parts().get(i));
        }
      }
      if (best < 0 || most < MOST * prose.in(tree.parts().get(at))) {
        return at;
      }
      at = best;
    }
  }
}
