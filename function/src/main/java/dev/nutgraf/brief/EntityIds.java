package dev.nutgraf.brief;

import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/// Numbers the named entities of an article: "e1", "e2", … over all lists, in the order of their
/// first mention. Of two that begin together the one that ends earlier is first; of two with the
/// same words, the person comes before the organisation, that before the place and that before the
/// rest.
final class EntityIds {

  private final IdentityHashMap<NamedEntity, String> ids = new IdentityHashMap<>();
  private final List<EntityMention> mentions = new ArrayList<>();

  EntityIds(KeyFacts facts) {
    List<NamedEntity> all = new ArrayList<>(facts.people());
    all.addAll(facts.organizations());
    all.addAll(facts.places());
    all.addAll(facts.others());
    List<EntityMention> firsts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      NamedEntity entity = all.get(i);
      for (Span span : entity.mentions()) {
        mentions.add(new EntityMention(span, i, entity));
      }
      firsts.add(new EntityMention(entity.mentions().getFirst(), i, entity));
    }
    Collections.sort(mentions);
    Collections.sort(firsts);
    for (EntityMention first : firsts) {
      ids.put(first.entity(), "e" + (ids.size() + 1));
    }
  }

  /// The id of a listed entity.
  String of(NamedEntity entity) {
    String id = ids.get(entity);
    if (id == null) {
      throw new IllegalArgumentException("%s is not listed".formatted(entity.name()));
    }
    return id;
  }

  /// Every mention of every entity, in the order of the text.
  List<EntityMention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /// A mention of an entity.
  ///
  /// @param rank the entity's place among all people, organisations, places and other names
  record EntityMention(Span span, int rank, NamedEntity entity)
      implements Comparable<EntityMention> {

    @Override
    public int compareTo(EntityMention other) {
      int bySpan = span.compareTo(other.span);
      return bySpan != 0 ? bySpan : Integer.compare(rank, other.rank);
    }
  }
}
