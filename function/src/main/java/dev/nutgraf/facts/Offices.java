package dev.nutgraf.facts;

import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells who "the chancellor" is: the one person whom the text has called that before.
final class Offices {

  private final String text;
  private final List<Person> people;

  Offices(String text, List<Person> people) {
    this.text = text;
    this.people = people;
  }

  /// The name of the only person who has the office at `mention` as a role; nobody where two share
  /// its last word, or where the office is held no more.
  Optional<String> holder(Span mention) {
    String words = mention.in(text).toLowerCase(Locale.ROOT);
    String office = words.startsWith("the ") ? words.substring(4) : "";
    String head = office.substring(office.lastIndexOf(' ') + 1);
    if (!SpeechWords.isOffice(head)) {
      return Optional.empty();
    }
    Optional<String> holder = Optional.empty();
    for (Person person : people) {
      for (Span role : person.roles()) {
        String held = role.in(text).toLowerCase(Locale.ROOT);
        if (!hasWord(held, head)) {
          continue;
        }
        boolean same =
            person.mentions().getFirst().begin() < mention.begin()
                && (held.equals(office) || held.endsWith(" " + office))
                && !isPast(held);
        if (!same || holder.filter(name -> !name.equals(person.name())).isPresent()) {
          return Optional.empty();
        }
        holder = Optional.of(person.name());
      }
    }
    return holder;
  }

  private static boolean hasWord(String role, String word) {
    return (" " + role + " ").contains(" " + word + " ");
  }

  private static boolean isPast(String role) {
    return role.contains("former ") || role.contains("ex-") || role.contains("late ");
  }
}
