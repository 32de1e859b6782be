package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells who "the chancellor" is: the one person whom the text has called that before.
final class OfficeHolders {

  private final String text;

  /// The roles with each word, by that word, in the order of the people.
  private final Map<String, List<Held>> byWord = new HashMap<>();

  OfficeHolders(String text, List<Person> people) {
    this.text = text;
    for (Person person : people) {
      for (Span role : person.roles()) {
        Held held = new Held(person, LetterCase.lower(role.in(text)));
        for (String word : held.role().split(" ", -1)) {
          byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(held);
        }
      }
    }
  }

  /// Somebody's role, in small letters.
  private record Held(Person person, String role) {}

  /// The name of the only person who has the office at `mention` as a role; nobody where two share
  /// its last word, or where the office is held no more.
  Optional<String> holder(Span mention) {
    String words = LetterCase.lower(mention.in(text));
    String office = words.startsWith("the ") ? words.substring(4) : "";
    String head = office.substring(office.lastIndexOf(' ') + 1);
    if (!SpeechWords.OFFICE.contains(head)) {
      return Optional.empty();
    }
    Optional<String> holder = Optional.empty();
    for (Held held : byWord.getOrDefault(head, List.of())) {
      String name = held.person().name();
      boolean same =
          held.person().mentions().getFirst().begin() < mention.begin()
              && (held.role().equals(office) || held.role().endsWith(" " + office))
              && !isPast(held.role());
      if (!same || (holder.isPresent() && !holder.get().equals(name))) {
        return Optional.empty();
      }
      holder = Optional.of(name);
    }
    return holder;
  }

  private static boolean isPast(String role) {
    return role.contains("former ") || role.contains("ex-") || role.contains("late ");
  }
}
