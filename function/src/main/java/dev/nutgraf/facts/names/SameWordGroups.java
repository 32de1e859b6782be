package dev.nutgraf.facts.names;

import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.SamePlaces;
import dev.nutgraf.language.tagger.NameTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers the mentions of places and of other things: those of the same words in any case are one,
/// and the United States are one under all their names.
final class SameWordGroups {

  private SameWordGroups() {}

  /// One group a name among the mentions of `kind`, in the order of their first mention.
  static List<NameGroup> of(List<NameMention> mentions, NameTag.Kind kind) {
    Map<String, NameGroup> groups = new LinkedHashMap<>();
    for (NameMention mention : mentions) {
      if (mention.kind() == kind) {
        String key = SamePlaces.key(mention.text());
        NameGroup known = groups.get(key);
        if (known == null) {
          groups.put(key, new NameGroup(mention));
        } else {
          known.add(mention);
        }
      }
    }
    return new ArrayList<>(groups.values());
  }
}
