package dev.nutgraf.brief;

import dev.nutgraf.brief.EntityIds.EntityMention;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Organization;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says which listed entity some words of a fact stand for; nothing where that is not certain.
final class EntityLinks {

  /// What joins a role to the body it belongs to: "president of the Harbour Trust".
  private static final Set<String> JOINTS =
      Set.of(" of ", " at ", " for ", " of the ", " at the ", " for the ");

  private static final int LONGEST_JOINT = " for the ".length();
  private static final Set<String> ARTICLES = Set.of("", "the ", "The ");

  private final EntityIds ids;
  private final String text;
  private final Map<String, List<NamedEntity>> byName = new HashMap<>();

  EntityLinks(KeyFacts facts, EntityIds ids, String text) {
    this.ids = ids;
    this.text = text;
    addNames(facts.people());
    addNames(facts.organizations());
    addNames(facts.places());
    addNames(facts.others());
  }

  private void addNames(List<? extends NamedEntity> entities) {
    for (NamedEntity entity : entities) {
      List<NamedEntity> namesakes = byName.get(entity.name());
      if (namesakes == null) {
        namesakes = new ArrayList<>(1);
        byName.put(entity.name(), namesakes);
      }
      namesakes.add(entity);
    }
  }

  /// The id of the entity that speaks: the one of that name. Of several with the same name it is
  /// the one that the speaker's own words mention.
  Optional<String> speaker(Speaker speaker) {
    if (speaker.name().isEmpty()) {
      return Optional.empty();
    }
    List<NamedEntity> namesakes = byName.get(speaker.name().get());
    if (namesakes == null) {
      return Optional.empty();
    }
    if (namesakes.size() == 1) {
      return Optional.of(ids.of(namesakes.getFirst()));
    }
    for (EntityMention mention : mentionsIn(speaker.mention())) {
      if (mention.entity().name().equals(speaker.name().get())) {
        return Optional.of(ids.of(mention.entity()));
      }
    }
    return Optional.empty();
  }

  /// The id of the entity that is the head of `words`: words that are its name ("the Harbour
  /// Trust"), its name after a role that the article gives the person ("Mayor Ada Byrne"), or its
  /// name and an apposition ("Ada Byrne, the mayor"). "Officials in Larkport" stand for nobody
  /// listed.
  Optional<String> head(Span words) {
    List<EntityMention> within = mentionsIn(words);
    if (within.isEmpty()) {
      return Optional.empty();
    }
    EntityMention first = within.getFirst();
    int after = first.span().end();
    boolean isWhole = after == words.end();
    if (!isWhole && (text.charAt(after) != ',' || isListed(within, after))) {
      return Optional.empty();
    }
    return isNameOf(text.substring(words.begin(), first.span().begin()), first.entity())
        ? Optional.of(ids.of(first.entity()))
        : Optional.empty();
  }

  /// Whether another name comes directly after the comma at `comma`: "Norway, Sweden and Finland".
  private static boolean isListed(List<EntityMention> within, int comma) {
    return within.size() > 1 && within.get(1).span().begin() <= comma + ", ".length();
  }

  private boolean isNameOf(String before, NamedEntity entity) {
    if (ARTICLES.contains(before)) {
      return true;
    }
    if (entity instanceof Person person) {
      for (Span role : person.roles()) {
        String title = role.in(text) + " ";
        if (before.endsWith(title)
            && ARTICLES.contains(before.substring(0, before.length() - title.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  /// The id of the organisation that a role belongs to: the one that the role's words name ("chief
  /// executive of Larkport Ferries"), or that follows them ("chairwoman" of "chairwoman of the
  /// Harbour Trust").
  Optional<String> organization(Span role) {
    Optional<String> found = Optional.empty();
    for (EntityMention mention : mentionsIn(role)) {
      if (mention.entity() instanceof Organization) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(ids.of(mention.entity()));
      }
    }
    return found.isPresent() ? found : following(role.end());
  }

  private Optional<String> following(int end) {
    int reach = Math.min(text.length(), end + LONGEST_JOINT + 1);
    List<EntityMention> all = ids.mentions();
    for (int i = firstFrom(end); i < all.size() && all.get(i).span().begin() < reach; i++) {
      EntityMention mention = all.get(i);
      if (mention.entity() instanceof Organization
          && JOINTS.contains(text.substring(end, mention.span().begin()))) {
        return Optional.of(ids.of(mention.entity()));
      }
    }
    return Optional.empty();
  }

  private List<EntityMention> mentionsIn(Span words) {
    List<EntityMention> all = ids.mentions();
    List<EntityMention> within = new ArrayList<>(2);
    for (int i = firstFrom(words.begin());
        i < all.size() && all.get(i).span().begin() < words.end();
        i++) {
      if (words.contains(all.get(i).span())) {
        within.add(all.get(i));
      }
    }
    return within;
  }

  /// The place of the first mention that begins at `offset` or later.
  private int firstFrom(int offset) {
    List<EntityMention> all = ids.mentions();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
