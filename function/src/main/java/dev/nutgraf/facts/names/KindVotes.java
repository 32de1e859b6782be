package dev.nutgraf.facts.names;

import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameTag;
import java.util.HashMap;
import java.util.Map;

/// Counts, for each name, how often it is taken for each kind.
final class KindVotes {

  private static final int KINDS = NameTag.Kind.values().length;

  private final Map<String, int[]> votes = new HashMap<>();

  void add(String name, NameTag.Kind kind) {
    int[] cast = votes.get(name);
    if (cast == null) {
      cast = new int[KINDS];
      votes.put(name, cast);
    }
    cast[NameLabels.index(kind)]++;
  }

  /// The kind that most votes give to `name`; of equals `own`, then the first.
  NameTag.Kind winner(String name, NameTag.Kind own) {
    int[] cast = votes.getOrDefault(name, new int[KINDS]);
    int best = NameLabels.index(own);
    for (int kind = 0; kind < KINDS; kind++) {
      best = cast[kind] > cast[best] ? kind : best;
    }
    return NameLabels.kindNumbered(best);
  }
}
