package dev.nutgraf.brief;

import dev.nutgraf.article.Notice;
import dev.nutgraf.facts.KeyFacts;
import java.util.ArrayList;
import java.util.List;

/// Key facts whose lists are no longer than a brief may have them. Each list keeps its first
/// entries: the most salient names, the best keyphrases, the facts that stand first in the text.
///
/// @param notices one that names the lists which were cut, if any was
public record BoundedFacts(KeyFacts facts, List<Notice> notices) {

  /// The most entries a list of a brief has. Of 3,738 articles none has more than MEASURED in any
  /// list; half a million characters made of nothing but "½" have one figure each.
  static final int LONGEST_LIST = 5_000;

  public BoundedFacts {
    notices = List.copyOf(notices);
  }

  /// The facts within the bound.
  public static BoundedFacts of(KeyFacts facts) {
    Cuts cuts = new Cuts();
    KeyFacts bounded =
        new KeyFacts(
            cuts.first("people", facts.people()),
            cuts.first("organizations", facts.organizations()),
            cuts.first("places", facts.places()),
            cuts.first("figures", facts.figures()),
            cuts.first("quotes", facts.quotes()),
            cuts.first("statements", facts.statements()),
            cuts.first("dates", facts.dates()),
            cuts.first("keyphrases", facts.keyphrases()),
            facts.event());
    return new BoundedFacts(bounded, cuts.notices());
  }

  /// Which lists were cut, and how long they were.
  private static final class Cuts {
    private final List<String> made = new ArrayList<>();

    <F> List<F> first(String name, List<F> list) {
      if (list.size() <= LONGEST_LIST) {
        return list;
      }
      made.add(list.size() + " " + name);
      return list.subList(0, LONGEST_LIST);
    }

    List<Notice> notices() {
      return made.isEmpty()
          ? List.of()
          : List.of(
              new Notice(
                  Notice.Code.TRUNCATED,
                  "The article has %s; the first %s of each list are in the brief."
                      .formatted(String.join(", ", made), LONGEST_LIST)));
    }
  }
}
