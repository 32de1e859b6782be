package dev.nutgraf.facts.coreference;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.mentions.RoleNouns;
import dev.nutgraf.facts.names.Gender;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Tells whom "he", "she" and descriptions such as "the singer" stand for, where that is safe:
/// nobody else who could be meant is named as near. Words in quotation marks are left alone.
final class PronounResolver {

  /// How many sentences a pronoun reaches back.
  private static final int REACH = 3;

  /// In a sentence that names more people nobody can be told.
  private static final int MOST_NAMED = 8;

  /// How many words before a pronoun somebody without a name is looked for in one sentence.
  private static final int WORDS_BACK = 60;

  private final ParsedArticle article;
  private final NamedEntities named;
  private final NavigableMap<Integer, NamedEntity> mentions;
  private final Descriptions descriptions;
  private final List<Span> quotations;
  private final TellingOrder order;

  /// Who is spoken of in each sentence so far, by name or pronoun, in order.
  private final List<Collection<Person>> spokenOf = new ArrayList<>();

  private final Map<Span, Person> resolved = new TreeMap<>();

  /// The subjects of the sentences that were asked for, by index.
  private final Map<Integer, Optional<Span>> subjects = new HashMap<>();

  /// The offices whose holder the text does not name: "the senator" means them again.
  private final Set<String> untold = new HashSet<>();

  /// The first quotation that does not end before the token read last.
  private int quotation;

  private PronounResolver(
      ParsedArticle article,
      NamedEntities named,
      Descriptions descriptions,
      List<Span> quotations) {
    this.article = article;
    this.named = named;
    this.mentions = named.byMention();
    this.descriptions = descriptions;
    this.quotations = quotations;
    this.order = new TellingOrder(article.article(), quotations);
  }

  /// The person that each pronoun and description stands for; one that is not safe to tell is
  /// absent.
  static Map<Span, Person> resolved(
      ParsedArticle article,
      NamedEntities named,
      Descriptions descriptions,
      List<Span> quotations) {
    PronounResolver pronouns = new PronounResolver(article, named, descriptions, quotations);
    for (int s = 0; s < article.sentences().size(); s++) {
      pronouns.read(s);
    }
    return pronouns.resolved;
  }

  private void read(int s) {
    // Each once: no two people are mentioned first at the same place.
    Map<Integer, Person> here = new LinkedHashMap<>();
    spokenOf.add(here.values());
    ParsedSentence sentence = article.parsed().get(s);
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.tokens().get(i);
      while (quotation < quotations.size()
          && quotations.get(quotation).end() <= token.span().begin()) {
        quotation++;
      }
      boolean quoted =
          quotation < quotations.size() && quotations.get(quotation).contains(token.span().begin());
      if (quoted) {
        continue;
      }
      if (mentions.get(token.span().begin()) instanceof Person person) {
        here.putIfAbsent(person.mentions().getFirst().begin(), person);
        continue;
      }
      Optional<Gender> gender = Gender.ofPronoun(token.text());
      int end = Descriptions.end(sentence, i);
      Span words = end > i ? sentence.span(i, end) : token.span();
      Optional<Person> meant =
          gender.isPresent()
              ? antecedent(gender.get(), s, token)
              : end > i ? described(words, s) : Optional.empty();
      if (meant.isPresent()) {
        resolved.put(words, meant.get());
        here.putIfAbsent(meant.get().mentions().getFirst().begin(), meant.get());
      }
    }
  }

  /// Whom "the singer" means: who has been called so, or the only one, or the subject, of the
  /// nearest sentence that names somebody.
  private Optional<Person> described(Span words, int s) {
    Optional<Person> holder = descriptions.holder(words);
    boolean office = descriptions.isOffice(words);
    String head = Descriptions.head(LetterCase.lower(words.in(article.text())));
    if (holder.isPresent() || !descriptions.takesUp(words) || (office && untold.contains(head))) {
      return holder;
    }
    Optional<Person> meant = takenUp(words, s);
    if (office && meant.isEmpty()) {
      untold.add(head);
    }
    return meant;
  }

  private Optional<Person> takenUp(Span words, int s) {
    int at = s;
    for (int back = 0; back <= REACH && at >= 0; back++, at = order.before(at)) {
      if (!order.isNear(at, s) || spokenOf.get(at).size() > MOST_NAMED) {
        return Optional.empty();
      }
      List<Person> fitting = new ArrayList<>();
      for (Person person : spokenOf.get(at)) {
        if (descriptions.mayTakeUp(words, person)) {
          fitting.add(person);
        }
      }
      if (fitting.size() == 1) {
        return back == 1 || !descriptions.isOffice(words)
            ? Optional.of(fitting.getFirst())
            : Optional.empty();
      }
      if (!fitting.isEmpty()) {
        return back == 1 ? mainSubject(at, fitting) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Of `fitting` the one who does what the main verb of a sentence says.
  private Optional<Person> mainSubject(int at, List<Person> fitting) {
    Optional<Span> subject = mainSubject(at);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Person told = resolved.get(subject.get());
    Map.Entry<Integer, NamedEntity> first = mentions.ceilingEntry(subject.get().begin());
    boolean named = first != null && first.getKey() < subject.get().end();
    if (told == null && named && isSeveral(subject.get())) {
      return Optional.empty();
    }
    Person person = told != null ? told : named && first.getValue() instanceof Person p ? p : null;
    return person != null && fitting.contains(person) ? Optional.of(person) : Optional.empty();
  }

  /// "Ann Lee and Tom Fox"
  private boolean isSeveral(Span subject) {
    Map.Entry<Integer, NamedEntity> first = mentions.ceilingEntry(subject.begin());
    Map.Entry<Integer, NamedEntity> last = mentions.lowerEntry(subject.end());
    return first != null && last != null && !first.getKey().equals(last.getKey());
  }

  private Optional<Span> mainSubject(int sentence) {
    Optional<Span> known = subjects.get(sentence);
    if (known == null) {
      known = MainSubject.of(article.parsed().get(sentence), quotations);
      subjects.put(sentence, known);
    }
    return known;
  }

  private Optional<Person> antecedent(Gender gender, int s, Token pronoun) {
    int nearest = isModified(s, pronoun) ? 1 : 0;
    int at = nearest == 0 ? s : order.before(s);
    for (int back = nearest; back <= REACH && at >= 0; back++, at = order.before(at)) {
      if (!order.isNear(at, s)
          || spokenOf.get(at).size() > MOST_NAMED
          || someoneUnnamed(gender, at, pronoun)
          || (back > 0 && opensUntold(gender, at))) {
        return Optional.empty();
      }
      List<Person> fitting = new ArrayList<>();
      List<Person> certain = new ArrayList<>();
      for (Person person : spokenOf.get(at)) {
        if (mayBe(person, gender)) {
          fitting.add(person);
        }
        if (gender == named.genders().get(person.name())) {
          certain.add(person);
        }
      }
      if (fitting.size() == 1) {
        return Optional.of(fitting.getFirst());
      }
      if (!fitting.isEmpty()) {
        return certain.size() == 1
            ? Optional.of(certain.getFirst())
            : subject(fitting, s, at, pronoun);
      }
    }
    return Optional.empty();
  }

  private boolean mayBe(Person person, Gender gender) {
    Gender known = named.genders().get(person.name());
    return known == null || known == gender;
  }

  /// Of several, the subject of the sentence before, if the pronoun is that of its own.
  private Optional<Person> subject(List<Person> fitting, int s, int at, Token pronoun) {
    Optional<Span> own = mainSubject(s);
    boolean subject = own.isPresent() && own.get().equals(pronoun.span());
    return subject && at == order.before(s) ? mainSubject(at, fitting) : Optional.empty();
  }

  /// "Asked whether Mr Hale might return, he …": who is named in what leads up to the pronoun is
  /// not the one it means.
  private boolean isModified(int s, Token pronoun) {
    ParsedSentence sentence = article.parsed().get(s);
    PartOfSpeech opening = sentence.part(0);
    int at = sentence.indexAt(pronoun.span().begin());
    return (opening == PartOfSpeech.GERUND || opening == PartOfSpeech.PARTICIPLE)
        && sentence.word(at - 1).equals(",");
  }

  /// Whether somebody without a name ("a woman", "his father") stands in the sentence before the
  /// pronoun and could be meant.
  private boolean someoneUnnamed(Gender gender, int at, Token pronoun) {
    List<Token> tokens = article.sentences().get(at);
    ParsedSentence sentence = article.parsed().get(at);
    int end = sentence.indexAt(pronoun.span().begin());
    if ((namesAny(gender, at) && UnnamedSpeakers.isCredited(sentence, end))
        || UnnamedSpeakers.opens(sentence, end)) {
      return true;
    }
    for (int i = Math.max(0, end - WORDS_BACK); i < end; i++) {
      Token token = tokens.get(i);
      boolean noun = !token.isCapitalized() && !isMention(tokens, i + 1);
      if (noun && i > 0 && Gender.ofTitle(token.text()).equals(Optional.of(gender))) {
        return !RoleNouns.isRole(token.text());
      }
    }
    return false;
  }

  private boolean namesAny(Gender gender, int at) {
    for (Person person : spokenOf.get(at)) {
      if (mayBe(person, gender)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the sentence opens with the same pronoun and nobody could tell whom it means: the next
  /// one most likely means the same.
  private boolean opensUntold(Gender gender, int at) {
    List<Token> tokens = article.sentences().get(at);
    return !tokens.isEmpty()
        && Gender.ofPronoun(tokens.getFirst().text()).equals(Optional.of(gender))
        && !resolved.containsKey(tokens.getFirst().span());
  }

  /// Whether somebody is named from the token at `i` on.
  private boolean isMention(List<Token> tokens, int i) {
    return i < tokens.size() && mentions.containsKey(tokens.get(i).span().begin());
  }
}
