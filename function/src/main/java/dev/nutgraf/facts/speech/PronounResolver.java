package dev.nutgraf.facts.speech;

import dev.nutgraf.article.Sentence;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.names.Gender;
import dev.nutgraf.facts.mentions.NameWords;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Tells whom "he" and "she" stand for, where that is safe: nobody else whom the pronoun could mean
/// is named as near. A pronoun in quotation marks is left alone.
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
  private final List<Span> quotations;

  /// Who is spoken of in each sentence so far, by name or pronoun, in order.
  private final List<Collection<Person>> spokenOf = new ArrayList<>();

  private final Map<Span, Person> resolved = new TreeMap<>();

  /// The first quotation that does not end before the token read last.
  private int quotation;

  private PronounResolver(ParsedArticle article, NamedEntities named, List<Span> quotations) {
    this.article = article;
    this.named = named;
    this.mentions = named.byMention();
    this.quotations = quotations;
  }

  /// The person that each pronoun stands for; one that is not safe to tell is absent.
  static Map<Span, Person> resolved(
      ParsedArticle article, NamedEntities named, List<Span> quotations) {
    PronounResolver pronouns = new PronounResolver(article, named, quotations);
    for (int s = 0; s < article.sentences().size(); s++) {
      pronouns.read(s);
    }
    return pronouns.resolved;
  }

  private void read(int s) {
    // Each once: no two people are mentioned first at the same place.
    Map<Integer, Person> here = new LinkedHashMap<>();
    spokenOf.add(here.values());
    for (Token token : article.sentences().get(s)) {
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
      Optional<Person> meant =
          gender.isPresent() ? antecedent(gender.get(), s, token) : Optional.empty();
      if (meant.isPresent()) {
        resolved.put(token.span(), meant.get());
        here.putIfAbsent(meant.get().mentions().getFirst().begin(), meant.get());
      }
    }
  }

  private Optional<Person> antecedent(Gender gender, int s, Token pronoun) {
    int nearest = isModified(s, pronoun) ? 1 : 0;
    for (int back = nearest; back <= REACH && s - back >= 0; back++) {
      int at = s - back;
      if (paragraph(s) - paragraph(at) > 1
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

  private int paragraph(int sentence) {
    return article.article().sentences().get(sentence).paragraph();
  }

  private boolean mayBe(Person person, Gender gender) {
    Gender known = named.genders().get(person.name());
    return known == null || known == gender;
  }

  /// Of several, the one who opens the sentence before, if the pronoun opens its own.
  private Optional<Person> subject(List<Person> fitting, int s, int at, Token pronoun) {
    Sentence sentence = article.article().sentences().get(s);
    boolean opens = pronoun.span().begin() == sentence.span().begin();
    Person first = fitting.getFirst();
    int begin = article.article().sentences().get(at).span().begin();
    boolean subject = first.equals(mentions.get(begin));
    return opens && subject && at == s - 1 ? Optional.of(first) : Optional.empty();
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
    if ((namesAny(gender, at) && unnamedCredit(sentence, end)) || unnamedSpeaker(sentence, end)) {
      return true;
    }
    for (int i = Math.max(0, end - WORDS_BACK); i < end; i++) {
      Token token = tokens.get(i);
      boolean noun = !token.isCapitalized() && !isMention(tokens, i + 1);
      if (noun && i > 0 && Gender.ofTitle(token.text()).equals(Optional.of(gender))) {
        return !NameWords.isRole(token.text());
      }
    }
    return false;
  }

  /// "A spokesman for the firm said": whoever goes on speaking after that is not somebody named.
  private static boolean unnamedSpeaker(ParsedSentence sentence, int end) {
    for (int i = Math.max(0, end - WORDS_BACK); i < end; i++) {
      boolean begins =
          i == 0 || sentence.word(i - 1).equals("”") || sentence.word(i - 1).equals("\"");
      if (begins && (sentence.word(i).equals("a") || sentence.word(i).equals("an"))) {
        TokenRange credited = NounPhrases.linkedAt(sentence, i);
        if (credited.end() < end && creditsUnnamed(sentence, credited)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a verb of saying follows `phrase`, which does not end in a name.
  private static boolean creditsUnnamed(ParsedSentence sentence, TokenRange phrase) {
    return phrase.size() > 1
        && ClauseWords.REPORTS_CLAUSE.contains(sentence.word(phrase.end()))
        && sentence.part(phrase.last()) != PartOfSpeech.NAME;
  }

  private boolean namesAny(Gender gender, int at) {
    for (Person person : spokenOf.get(at)) {
      if (mayBe(person, gender)) {
        return true;
      }
    }
    return false;
  }

  /// "Mr Hale's plan is old, the mayor said": whoever goes on speaking is not Hale.
  private static boolean unnamedCredit(ParsedSentence sentence, int end) {
    for (int i = Math.max(1, end - WORDS_BACK); i < end; i++) {
      if (sentence.word(i).equals("the")
          && (sentence.word(i - 1).equals(",") || sentence.word(i - 1).equals("\""))) {
        TokenRange credited = NounPhrases.at(sentence, i);
        if (credited.end() < end && creditsUnnamed(sentence, credited)) {
          return true;
        }
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
