package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import java.util.List;
import java.util.Optional;

/// Finds the lists of headlines that stand under heads such as "Most popular" in pasted text.
final class HeadlineLists {

  /// Of a short list the last line may be the subhead of what follows.
  private static final int SHORT_RUN = 2;

  private static final int MOST_HEADLINE_WORDS = 20;

  private HeadlineLists() {}

  /// Marks heads and the headlines under them in `reasons`.
  static void mark(List<LineProfile> lines, List<Optional<Removal.Reason>> reasons) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Removal.Reason> head = lines.get(i).head();
      if (head.isEmpty() || reasons.get(i).isPresent()) {
        continue;
      }
      reasons.set(i, head);
      int end = i + 1;
      while (end < lines.size() && isHeadline(lines.get(end))) {
        end++;
      }
      boolean atEnd = end == lines.size();
      int marked = !atEnd && end - i - 1 <= SHORT_RUN ? Math.max(i + 1, end - 1) : end;
      for (int k = i + 1; k < marked; k++) {
        if (reasons.get(k).isEmpty()) {
          reasons.set(k, head);
        }
      }
    }
  }

  private static boolean isHeadline(LineProfile line) {
    return line.reason().isPresent()
        || line.head().isPresent()
        || line.furniture()
        || (line.kind() == LineProfile.Kind.FRAGMENT && line.words() <= MOST_HEADLINE_WORDS);
  }
}
