package dev.nutgraf.facts.coreference;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.Gender;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.Organization;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells whom a description with "the" stands for: the one person whom the text has called so ("the
/// chancellor"), the one body whose name holds the word ("the ministry"), or, of words that only
/// take up somebody, the one who was spoken of last ("the singer").
final class Descriptions {

  /// Of more roles of one person none is looked at.
  private static final int MOST_ROLES = 20;

  private final String text;
  private final NamedEntities named;

  /// The roles with each word, by that word, in the order of the people.
  private final Map<String, List<Held>> byWord = new HashMap<>();

  /// The bodies whose names hold each word.
  private final Map<String, List<Organization>> bodies = new HashMap<>();

  Descriptions(String text, NamedEntities named) {
    this.text = text;
    this.named = named;
    for (Person person : named.people()) {
      for (Span role : person.roles()) {
        hold(person, LetterCase.lower(role.in(text)));
      }
      if (isDoctor(person)) {
        hold(person, "doctor");
      }
    }
    for (Organization organization : named.organizations()) {
      for (String word : LetterCase.lower(organization.name()).split(" ", -1)) {
        if (ReferenceWords.BODY.contains(word)) {
          List<Organization> holders = bodies.getOrDefault(word, new ArrayList<>());
          holders.add(organization);
          bodies.put(word, holders);
        }
      }
    }
  }

  /// Somebody's role, in small letters.
  private record Held(Person person, String role) {}

  private void hold(Person person, String role) {
    Held held = new Held(person, role);
    for (String word : role.split(" ", -1)) {
      List<Held> holders = byWord.getOrDefault(word, new ArrayList<>());
      holders.add(held);
      byWord.put(word, holders);
    }
  }

  /// "Dr Lee" is a doctor.
  private boolean isDoctor(Person person) {
    for (Span mention : person.mentions()) {
      String before = text.substring(Math.max(0, mention.begin() - 4), mention.begin());
      if (before.endsWith("Dr ") || before.endsWith("Dr. ") || mention.in(text).startsWith("Dr")) {
        return true;
      }
    }
    return false;
  }

  /// The person whom the text has called `mention`; nobody where two share its last word, or where
  /// the office is held no more.
  Optional<Person> holder(Span mention) {
    String office = withoutArticle(mention);
    String head = head(office);
    if (!ReferenceWords.OFFICE.contains(head) && !ReferenceWords.DESCRIPTION.contains(head)) {
      return Optional.empty();
    }
    boolean past = isPast(office);
    Optional<Person> holder = Optional.empty();
    for (Held held : byWord.getOrDefault(head, List.of())) {
      boolean same =
          held.person().mentions().getFirst().begin() < mention.begin()
              && (past || !isPast(held.role()))
              && agree(office, held.role(), head);
      if (!same || (holder.isPresent() && !holder.get().equals(held.person()))) {
        return Optional.empty();
      }
      holder = Optional.of(held.person());
    }
    return holder;
  }

  /// Whether a role and a description with one head say the same: one ends with the other.
  private static boolean agree(String description, String role, String head) {
    String plain =
        isPast(description) ? description.substring(description.indexOf(' ') + 1) : description;
    return role.equals(plain)
        || role.endsWith(" " + plain)
        || plain.endsWith(" " + role)
        || (plain.equals(head) && (role.startsWith(head + " ") || role.contains(" " + head + " ")));
  }

  /// The one body, told of before `mention`, whose name holds its last word.
  Optional<Organization> body(Span mention) {
    String head = withoutArticle(mention);
    List<Organization> held = bodies.getOrDefault(head, List.of());
    return held.size() == 1 && held.getFirst().mentions().getFirst().begin() < mention.begin()
        ? Optional.of(held.getFirst())
        : Optional.empty();
  }

  /// Whether `mention` takes up somebody whom the text has just told of, and does not contradict
  /// what is known of `person`.
  boolean mayTakeUp(Span mention, Person person) {
    String description = withoutArticle(mention);
    String head = head(description);
    Gender told = Gender.ofTitle(head).orElse(null);
    Gender known = named.genders().get(person.name());
    return takesUp(mention)
        && (told == null || known == null || told == known)
        && (!isOffice(mention) || !holdsAnother(person, head));
  }

  /// "the French president", "the Harbour Trust's director": an office with what it is of, which
  /// one person holds.
  boolean isOffice(Span mention) {
    String description = withoutArticle(mention);
    return description.indexOf(' ') > 0 && ReferenceWords.OFFICE.contains(head(description));
  }

  /// Whether the text tells of another office that `person` holds.
  private boolean holdsAnother(Person person, String head) {
    for (Span role : person.roles().subList(0, Math.min(MOST_ROLES, person.roles().size()))) {
      String words = LetterCase.lower(role.in(text));
      for (String word : words.split(" ", -1)) {
        if (ReferenceWords.OFFICE.contains(word)) {
          return !words.contains(head) && !isPast(words);
        }
      }
    }
    return false;
  }

  /// "the singer", "the former Florida governor", "the 36-year-old".
  boolean takesUp(Span mention) {
    String description = withoutArticle(mention);
    String head = head(description);
    return ReferenceWords.DESCRIPTION.contains(head)
        || isOffice(mention)
        || head.endsWith("-year-old");
  }

  /// The words of `mention` behind "the", in small letters; none where it opens otherwise.
  private String withoutArticle(Span mention) {
    String words = LetterCase.lower(mention.in(text));
    return words.startsWith("the ") ? words.substring(4) : "";
  }

  /// The last word of a description.
  static String head(String description) {
    return description.substring(description.lastIndexOf(' ') + 1);
  }

  private static boolean isPast(String role) {
    for (String word : role.split("[ -]", -1)) {
      if (ReferenceWords.PAST.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// The end of the description that begins with "the" at token `i`, as far as its noun; `i` where
  /// none begins.
  static int end(ParsedSentence sentence, int i) {
    if (!sentence.word(i).equals("the")) {
      return i;
    }
    for (int at = i + 1; at < sentence.size() && at < i + 6; at++) {
      String word = sentence.word(at);
      boolean head =
          ReferenceWords.DESCRIPTION.contains(word)
              || ReferenceWords.OFFICE.contains(word)
              || word.endsWith("year-old");
      boolean last = word.endsWith("year-old") || !isPhrase(sentence, at + 1);
      if (head && last) {
        return at + 1;
      }
      if (!isPhrase(sentence, at)) {
        return i;
      }
    }
    return i;
  }

  private static boolean isPhrase(ParsedSentence sentence, int i) {
    return switch (sentence.part(i)) {
      case NOUN, NAME, ADJECTIVE, NUMBER, ENDING -> true;
      default -> sentence.word(i).equals("-");
    };
  }
}
