package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.BoilerplateRules;
import dev.nutgraf.reading.lines.BylineReader;
import java.util.List;
import java.util.Optional;

/// Finds what stands behind an article in pasted text: who wrote it, where it came from,
/// invitations.
final class PlainTextTail {

  /// How many of the last lines are looked at.
  private static final int FARTHEST = 12;

  private PlainTextTail() {}

  /// Marks the last lines in `reasons`, from the first that only stands at an end.
  ///
  /// @param byline who wrote the article, as far as that is known
  static void mark(
      List<LineProfile> lines, List<Optional<Removal.Reason>> reasons, Optional<String> byline) {
    int looked = 0;
    int begin = lines.size();
    Removal.Reason found = Removal.Reason.OTHER;
    for (int i = lines.size() - 1; i > 0 && looked < FARTHEST; i--) {
      if (reasons.get(i).isPresent()) {
        continue;
      }
      looked++;
      LineProfile line = lines.get(i);
      Optional<Removal.Reason> own =
          isOfTheStory(lines, i, byline)
              ? Optional.empty()
              : BoilerplateRules.AT_END.reasonFor(line.text());
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

  /// Whether a line tells of the life of somebody in the story: of one whom the byline does not
  /// name and the article does, or in words that say nothing of writing.
  private static boolean isOfTheStory(List<LineProfile> lines, int index, Optional<String> byline) {
    String line = lines.get(index).text();
    int first = line.indexOf(' ');
    int second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0 || !BylineReader.isName(line.substring(0, second))) {
      return false;
    }
    String name = line.substring(0, second);
    if (byline.isPresent() && byline.get().contains(name.substring(0, first))) {
      return false;
    }
    for (int i = 0; i < index; i++) {
      if (lines.get(i).isProse() && lines.get(i).text().contains(name)) {
        return true;
      }
    }
    return BylineReader.tellsOfALife(line) && !BylineReader.holdsOffice(line);
  }
}
