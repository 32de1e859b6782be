package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.tagger.NameTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers the mentions of each thing that is no person, organisation or place: the same name in
/// any case is one.
final class OtherGroups {

  private OtherGroups() {}

  /// One group a thing, in the order of their first mention.
  static List<NameGroup> of(List<NameMention> mentions, ParsedArticle article) {
    Map<String, NameGroup> groups = new LinkedHashMap<>();
    for (NameMention mention : mentions) {
      if (mention.kind() == NameTag.Kind.OTHER) {
        String key = LetterCase.lower(mention.text());
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
