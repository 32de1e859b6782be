package dev.nutgraf.reading.page;

import dev.nutgraf.reading.lines.LettersOnly;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Chooses among several articles of one page, as where the next is loaded below the first: the one
/// whose headline is the page's title.
final class OneOfSeveral {

  /// Fewer words of running text are a teaser, not an article.
  private static final int FEWEST_WORDS = 40;

  private OneOfSeveral() {}

  /// The `article` that is called as the page is, where others like it, called otherwise, stand
  /// beside it; else 0, the whole page. Posts of a live report have no headlines of the first
  /// level.
  ///
  /// @param title the page's, as [LettersOnly] has it
  static int partCalled(String title, PageTree tree, ProseSums prose) {
    if (title.isEmpty()) {
      return 0;
    }
    Map<Integer, Integer> called = new LinkedHashMap<>();
    Set<Integer> withOthers = new HashSet<>();
    for (int i = 1; i < tree.parts().size(); i++) {
      PageSection part = tree.parts().get(i);
      if (part.tag().equals("article") && prose.in(part) >= FEWEST_WORDS) {
        int headline = headlineIn(part, tree);
        if (headline >= 0 && LettersOnly.areThose(title, tree.blocks().get(headline).text())) {
          called.putIfAbsent(part.parent(), i);
        } else if (headline >= 0) {
          withOthers.add(part.parent());
        }
      }
    }
    for (Map.Entry<Integer, Integer> entry : called.entrySet()) {
      if (withOthers.contains(entry.getKey())) {
        return entry.getValue();
      }
    }
    return 0;
  }

  /// The first heading of the first level, if it stands before the running text; else -1.
  private static int headlineIn(PageSection part, PageTree tree) {
    for (int i = part.first(); i < part.end() && tree.blocks().get(i).prose() == 0; i++) {
      if (tree.blocks().get(i).tag().equals("h1")) {
        return i;
      }
    }
    return -1;
  }
}
