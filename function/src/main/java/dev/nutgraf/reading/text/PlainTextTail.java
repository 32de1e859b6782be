package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.BoilerplateRules;
import java.util.List;
import java.util.Optional;

/// Finds what stands behind an article in pasted text: who wrote it, where it came from,
/// invitations.
final class PlainTextTail {

  /// How many of the last lines are looked at.
  private static final int FARTHEST = 12;

  private PlainTextTail() {}

  /// Marks the last lines in `reasons`, from the first that only stands at an end.
  static void mark(List<LineProfile> lines, List<Optional<Removal.Reason>> reasons) {
    int looked = 0;
    int begin = lines.size();
    Removal.Reason found = Removal.Reason.OTHER;
    for (int i = lines.size() - 1; i > 0 && looked < FARTHEST; i--) {
      if (reasons.get(i).isPresent()) {
        continue;
      }
      looked++;
      LineProfile line = lines.get(i);
      Optional<Removal.Reason> own = BoilerplateRules.AT_END.reasonFor(line.text());
      if (own.isPresent()) {
        reasons.set(i, own);
        begin = i;
        found = own.get();
      } else if (line.kind() != LineProfile.Kind.FRAGMENT) {
        break;
      }
    }
    for (int i = begin + 1; i < lines.size(); i++) {
      if (reasons.get(i).isEmpty()) {
        reasons.set(i, Optional.of(found));
      }
    }
  }
}
