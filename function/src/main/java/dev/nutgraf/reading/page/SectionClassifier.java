package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides which of the names of a page's parts to believe. Names such as `gallery` or `related`
/// speak against a part, but some pages give them to the article itself.
final class SectionClassifier {

  /// In doubt, a part with more than this share of the page's running text is not believed to be a
  /// menu or a promotion, whatever it is called.
  private static final double TOO_MUCH_FOR_A_PART = 0.3;

  /// The same for all parts of one kind together.
  private static final double TOO_MUCH_FOR_A_KIND = 0.6;

  /// The same for what does grow longer than articles, and without doubt.
  private static final double NEARLY_ALL = 0.9;

  private static final Set<Removal.Reason> GROWING =
      EnumSet.of(Removal.Reason.COMMENTS, Removal.Reason.COOKIE_NOTICE);

  /// What is never longer than a few lines: of these none is believed of more words, and a footer
  /// or menu of no more is one even where nothing else is on the page.
  private static final Set<Removal.Reason> SMALL =
      EnumSet.of(
          Removal.Reason.METADATA,
          Removal.Reason.TAGS,
          Removal.Reason.SHARE,
          Removal.Reason.CREDIT);

  private static final int MOST_SMALL_WORDS = 60;

  /// Elements that are text even where a picture would stand.
  private static final Set<String> TEXT_IN_FIGURES =
      Set.of("table", "pre", "blockquote", "ul", "ol", "dl");

  private final PageTree tree;
  private final ProseSums prose;
  private final Set<Removal.Reason> believed = EnumSet.allOf(Removal.Reason.class);
  private final boolean doubting;

  private SectionClassifier(PageTree tree, ProseSums prose, boolean doubting) {
    this.tree = tree;
    this.prose = prose;
    this.doubting = doubting;
  }

  /// For each part what it is instead of article text, every name being believed.
  static List<Optional<Removal.Reason>> fully(PageTree tree, ProseSums prose) {
    return new SectionClassifier(tree, prose, false).reasons();
  }

  /// The same, no name being believed against the bulk of the running text.
  static List<Optional<Removal.Reason>> doubting(PageTree tree, ProseSums prose) {
    SectionClassifier belief = new SectionClassifier(tree, prose, true);
    List<Optional<Removal.Reason>> reasons = belief.reasons();
    while (belief.hasDropped(reasons)) {
      reasons = belief.reasons();
    }
    return reasons;
  }

  /// Whether a kind of part takes too much of the text; it is then no longer believed.
  private boolean hasDropped(List<Optional<Removal.Reason>> reasons) {
    Map<Removal.Reason, Long> lost = new EnumMap<>(Removal.Reason.class);
    for (int i = 0; i < tree.blocks().size(); i++) {
      long words = prose.in(i, i + 1);
      reasons
          .get(tree.blocks().get(i).part())
          .ifPresent(reason -> lost.merge(reason, words, Long::sum));
    }
    boolean dropped = false;
    for (Map.Entry<Removal.Reason, Long> entry : lost.entrySet()) {
      if (!GROWING.contains(entry.getKey())
          && entry.getValue() > TOO_MUCH_FOR_A_KIND * prose.total()) {
        dropped |= believed.remove(entry.getKey());
      }
    }
    return dropped;
  }

  private List<Optional<Removal.Reason>> reasons() {
    List<Optional<Removal.Reason>> reasons = new ArrayList<>(tree.parts().size());
    for (PageSection part : tree.parts()) {
      Optional<Removal.Reason> inherited =
          part.parent() < 0 || isTextInFigure(part) ? Optional.empty() : reasons.get(part.parent());
      reasons.add(inherited.or(() -> part.reason().filter(reason -> isBelieved(part, reason))));
    }
    return reasons;
  }

  private boolean isTextInFigure(PageSection part) {
    return tree.parts().get(part.parent()).tag().equals("figure")
        && TEXT_IN_FIGURES.contains(part.tag());
  }

  private boolean isBelieved(PageSection part, Removal.Reason reason) {
    if (!believed.contains(reason)
        || (SMALL.contains(reason) && prose.in(part) > MOST_SMALL_WORDS)) {
      return false;
    }
    boolean grows =
        GROWING.contains(reason) || part.tag().equals("footer") || part.tag().equals("nav");
    double most = doubting && !grows ? TOO_MUCH_FOR_A_PART : NEARLY_ALL;
    return prose.in(part) <= most * prose.total() || (grows && prose.in(part) <= MOST_SMALL_WORDS);
  }
}
