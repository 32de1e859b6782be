package dev.nutgraf.facts;

import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The mentions of one person, organisation or place, while they are being gathered.
final class NameGroup {

  private final List<NameMention> mentions = new ArrayList<>();
  private NameMention fullest;
  private Optional<String> surname = Optional.empty();

  NameGroup(NameMention first) {
    fullest = first;
    mentions.add(first);
  }

  void add(NameMention mention) {
    mentions.add(mention);
    if (mention.size() > fullest.size()) {
      fullest = mention;
    }
  }

  /// Notes the surname that the text gives once for two people ("Katharine and Charles Parsons").
  void sharesSurname(String shared) {
    surname = Optional.of(shared);
  }

  NameMention fullest() {
    return fullest;
  }

  String name() {
    return surname.map(s -> fullest.text() + " " + s).orElse(fullest.text());
  }

  String surname() {
    return surname.orElse(fullest.last());
  }

  List<NameMention> mentions() {
    return mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  List<Span> spans() {
    return mentions().stream().map(NameMention::span).toList();
  }

  /// The other forms, in order of their first mention.
  List<String> aliases() {
    Set<String> aliases = new LinkedHashSet<>();
    mentions().forEach(mention -> aliases.add(mention.text()));
    aliases.remove(name());
    return List.copyOf(aliases);
  }

  int firstBegin() {
    return mentions().getFirst().span().begin();
  }

  /// The last mention that begins before `offset`, -1 if there is none.
  int lastBegin(int offset) {
    int last = -1;
    for (NameMention mention : mentions) {
      int begin = mention.span().begin();
      if (begin < offset && begin > last) {
        last = begin;
      }
    }
    return last;
  }
}
