package dev.nutgraf.facts.mentions;

import dev.nutgraf.language.tagger.NameTag;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts, for each name, how often it is taken for each kind.
final class KindVotes {

  private static final List<NameTag.Kind> KINDS = List.of(NameTag.Kind.values());

  private final Map<String, Map<NameTag.Kind, Integer>> votes = new HashMap<>();

  void add(String name, NameTag.Kind kind) {
    Map<NameTag.Kind, Integer> cast = votes.get(name);
    if (cast == null) {
      cast = new EnumMap<>(NameTag.Kind.class);
      votes.put(name, cast);
    }
    cast.put(kind, cast.getOrDefault(kind, 0) + 1);
  }

  /// The kind that most votes give to `name`; of equals `own`, then the first.
  NameTag.Kind winner(String name, NameTag.Kind own) {
    Map<NameTag.Kind, Integer> cast = votes.getOrDefault(name, Map.of());
    NameTag.Kind best = own;
    for (NameTag.Kind kind : KINDS) {
      best = cast.getOrDefault(kind, 0) > cast.getOrDefault(best, 0) ? kind : best;
    }
    return best;
  }
}
