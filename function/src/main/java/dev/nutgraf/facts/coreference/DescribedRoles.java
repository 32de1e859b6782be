package dev.nutgraf.facts.coreference;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.mentions.NameWords;
import dev.nutgraf.facts.mentions.RoleNouns;
import dev.nutgraf.facts.names.Gender;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.RoleFinder;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the roles that stand apart from a name: in a description that takes up somebody ("the
/// former minister"), and behind a pronoun ("she is a member of the board").
public final class DescribedRoles {

  /// Of more roles of one person none is added.
  private static final int MOST_ROLES = 20;

  private static final int LONGEST_TAIL = 6;

  private final ParsedArticle article;
  private final RoleFinder finder;

  private DescribedRoles(ParsedArticle article, RoleFinder finder) {
    this.article = article;
    this.finder = finder;
  }

  /// `named` with the roles that `referents` lead to.
  public static NamedEntities added(
      ParsedArticle article, NamedEntities named, Referents referents) {
    if (referents.resolved().isEmpty()) {
      return named;
    }
    DescribedRoles described = new DescribedRoles(article, RoleFinder.of(article, named.all()));
    Map<String, List<Span>> added = new HashMap<>();
    for (Map.Entry<Span, Person> told : referents.resolved().entrySet()) {
      Optional<Span> role = described.role(told.getKey());
      Person person = told.getValue();
      List<Span> more = added.getOrDefault(person.name(), new ArrayList<>());
      if (role.isPresent()
          && person.roles().size() + more.size() < MOST_ROLES
          && described.isNew(role.get(), person.roles())
          && described.isNew(role.get(), more)) {
        more.add(role.get());
        added.put(person.name(), more);
      }
    }
    return added.isEmpty() ? named : named.withRoles(added);
  }

  private Optional<Span> role(Span words) {
    int s = article.article().sentenceAt(words.begin());
    ParsedSentence sentence = article.parsed().get(s);
    int begin = sentence.indexAt(words.begin());
    if (Gender.ofPronoun(sentence.tokens().get(begin).text()).isPresent()) {
      return finder.told(begin + 1, sentence);
    }
    int end = sentence.indexAt(words.end());
    boolean described =
        sentence.word(begin).equals("the") && end > begin + 1 && isPerson(end - 1, sentence);
    if (!described) {
      return Optional.empty();
    }
    int whole = behindTail(end, sentence);
    return isSubject(begin, whole, sentence)
        ? Optional.of(sentence.span(begin + 1, whole))
        : Optional.empty();
  }

  /// A noun for a person, but not "forward" in "the path forward" or "Legend" in "The Legend of
  /// Ore".
  private static boolean isPerson(int at, ParsedSentence sentence) {
    Token noun = sentence.tokens().get(at);
    return switch (sentence.part(at)) {
      case NOUN, NAME ->
          RoleNouns.namesPerson(noun)
              && (!noun.isCapitalized() || ReferenceWords.OFFICE.contains(sentence.word(at)));
      default -> false;
    };
  }

  /// Whether the description does what a verb says: one that something is done to ("between her and
  /// the ambassador", "blackmailed the teenager") is often somebody who is not named.
  private static boolean isSubject(int begin, int end, ParsedSentence sentence) {
    int verb = sentence.part(end) == PartOfSpeech.ADVERB ? end + 1 : end;
    boolean named = sentence.isCapitalized(end) || sentence.isCapitalized(end + 1);
    boolean said =
        sentence.part(begin - 1).isFinite() && NameWords.isVerbOfSaying(sentence.word(begin - 1));
    return !named
        && (said
            || sentence.part(verb).isFinite()
            || (begin == 0 && sentence.word(end).equals(",")));
  }

  /// Behind "for president" of "the nominee for president", where such words begin at `end`.
  private static int behindTail(int end, ParsedSentence sentence) {
    if (!sentence.word(end).equals("of") && !sentence.word(end).equals("for")) {
      return end;
    }
    int at = end + 1;
    while (at < sentence.size() && at - end <= LONGEST_TAIL && belongs(at, sentence)) {
      at++;
    }
    return at > end + 1 ? at : end;
  }

  private static boolean belongs(int at, ParsedSentence sentence) {
    return switch (sentence.part(at)) {
      case NOUN, NAME, ADJECTIVE, DETERMINER -> true;
      default -> false;
    };
  }

  /// Whether a role says what none of `known` does.
  private boolean isNew(Span role, List<Span> known) {
    List<String> words = words(role);
    for (Span other : known) {
      Set<String> said = new HashSet<>(words(other));
      if (said.containsAll(words)) {
        return false;
      }
    }
    return true;
  }

  private List<String> words(Span role) {
    return Arrays.asList(LetterCase.lower(role.in(article.text())).split(" ", -1));
  }
}
