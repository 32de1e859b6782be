package dev.nutgraf.facts.names;

import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The mentions of one person, organisation or place, while they are being gathered.
final class NameGroup {

  /// The one mentioned first comes first.
  static final Comparator<NameGroup> BY_FIRST_MENTION =
      (a, b) -> Integer.compare(a.firstBegin(), b.firstBegin());

  private final NavigableMap<Integer, NameMention> mentions = new TreeMap<>();

  /// The genders that the titles before the mentions tell.
  private final NavigableMap<Integer, Gender> titles = new TreeMap<>();

  private NameMention fullest;
  private Optional<String> surname = Optional.empty();

  NameGroup(NameMention first) {
    fullest = first;
    add(first);
  }

  void add(NameMention mention) {
    mentions.put(mention.span().begin(), mention);
    if (mention.size() > fullest.size()) {
      fullest = mention;
    }
  }

  /// Notes what the title before `mention` tells.
  void titled(NameMention mention, Gender gender) {
    titles.put(mention.span().begin(), gender);
  }

  /// The gender of a person, by the first title before a mention, then by the given name.
  Optional<Gender> gender() {
    return titles.isEmpty()
        ? Gender.ofGivenName(fullest.first())
        : Optional.of(titles.firstEntry().getValue());
  }

  /// Puts it among the groups of the same key.
  void addTo(Map<String, List<NameGroup>> groups, String key) {
    List<NameGroup> same = groups.getOrDefault(key, new ArrayList<>());
    same.add(this);
    groups.put(key, same);
  }

  /// Notes the surname that the text gives once for two people ("Katharine and Charles Parsons").
  void sharesSurname(String shared) {
    surname = Optional.of(shared);
  }

  NameMention fullest() {
    return fullest;
  }

  String name() {
    return surname.isPresent() ? fullest.text() + " " + surname.get() : fullest.text();
  }

  String surname() {
    return surname.orElse(fullest.last());
  }

  /// In the order of the text.
  Collection<NameMention> mentions() {
    return mentions.values();
  }

  List<Span> spans() {
    List<Span> spans = new ArrayList<>(mentions.size());
    for (NameMention mention : mentions.values()) {
      spans.add(mention.span());
    }
    return spans;
  }

  /// The other forms, in order of their first mention.
  List<String> aliases() {
    Set<String> aliases = new LinkedHashSet<>();
    for (NameMention mention : mentions.values()) {
      aliases.add(mention.text());
    }
    aliases.remove(name());
    return List.copyOf(aliases);
  }

  int firstBegin() {
    return mentions.firstKey();
  }

  /// Where the last mention begins.
  int lastBegin() {
    return mentions.lastKey();
  }

  /// Whether its last mention before `offset` stands nearer to it than any of `other` does.
  boolean isNearer(NameGroup other, int offset) {
    Integer own = mentions.lowerKey(offset);
    Integer others = other.mentions.lowerKey(offset);
    return own != null && (others == null || own > others);
  }
}
