package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.LettersOnly;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the part of a page that holds the article: the innermost one that has most of the running
/// text outside the parts whose names speak against it ([SectionClassifier]).
final class ArticleFinder {

  /// Going inwards stops where the next part would leave out more than the rest of this share.
  /// Tuned on half of `eval/clean`: lower loses first paragraphs that stand in a part of their own,
  /// higher takes in what surrounds short articles.
  private static final double MOST = 0.8;

  /// The article is found without doubting any name if so many words of running text are left...
  private static final int ENOUGH_WORDS = 150;

  /// ...and such a share of all of them.
  private static final double ENOUGH_SHARE = 0.25;

  /// Elements that hold a paragraph, not an article: what stands beside one belongs to it.
  private static final Set<String> LINES =
      Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd", "tr", "ul", "ol");

  private ArticleFinder() {}

  /// @param reasons for each block what it is instead of article text, if its surroundings say
  /// @param first the first block of the article's part
  /// @param end the block after its last
  /// @param part the article's part
  record Found(List<Optional<Removal.Reason>> reasons, int first, int end, int part) {}

  /// @param title the page's, if it has one
  static Found find(PageTree tree, Optional<String> title) {
    ProseSums all = ProseSums.of(tree.blocks());
    int outermost = OneOfSeveral.partCalled(title.map(LettersOnly::of).orElse(""), tree, all);
    Found found = find(tree, outermost, SectionClassifier.fully(tree, all));
    return isEnough(tree, found, all)
        ? found
        : find(tree, outermost, SectionClassifier.doubting(tree, all));
  }

  private static boolean isEnough(PageTree tree, Found found, ProseSums all) {
    long kept = ProseSums.of(tree.blocks(), found.reasons()).in(found.first(), found.end());
    return kept >= ENOUGH_WORDS && kept >= ENOUGH_SHARE * all.total();
  }

  private static Found find(
      PageTree tree, int outermost, List<Optional<Removal.Reason>> partReasons) {
    List<Optional<Removal.Reason>> reasons = new ArrayList<>(tree.blocks().size());
    for (PageBlock block : tree.blocks()) {
      reasons.add(partReasons.get(block.part()));
    }
    ProseSums prose = ProseSums.of(tree.blocks(), reasons);
    int part = prose.total() == 0 ? 0 : innermost(tree, outermost, prose);
    PageSection found = tree.parts().get(part);
    return new Found(Collections.unmodifiableList(reasons), found.first(), found.end(), part);
  }

  private static int innermost(PageTree tree, int outermost, ProseSums prose) {
    int[] sizes = sizes(tree);
    int at = outermost;
    while (true) {
      PageSection outer = tree.parts().get(at);
      int best = -1;
      long most = 0;
      for (int i = at + 1; i < at + sizes[at]; i += sizes[i]) {
        PageSection inner = tree.parts().get(i);
        if (prose.in(inner) > most && isContainer(tree, i, sizes)) {
          best = i;
          most = prose.in(inner);
        }
      }
      if (best < 0 || most < MOST * prose.in(outer)) {
        return at;
      }
      at = best;
    }
  }

  /// How many parts each part is, itself and those in it. These stand right behind it, so that the
  /// next one beside it is so many further.
  private static int[] sizes(PageTree tree) {
    int[] sizes = new int[tree.parts().size()];
    for (int i = sizes.length - 1; i >= 0; i--) {
      sizes[i]++;
      int parent = tree.parts().get(i).parent();
      if (parent >= 0) {
        sizes[parent] += sizes[i];
      }
    }
    return sizes;
  }

  /// Whether the part may hold an article: it is no line, or a row with a column of the page.
  private static boolean isContainer(PageTree tree, int part, int[] sizes) {
    PageSection outer = tree.parts().get(part);
    if (!LINES.contains(outer.tag())) {
      return true;
    }
    boolean row = outer.tag().equals("tr");
    for (int i = part + 1; row && i < part + sizes[part]; i += sizes[i]) {
      if (Cells.isCell(tree.parts().get(i).tag())) {
        return true;
      }
    }
    return false;
  }
}
