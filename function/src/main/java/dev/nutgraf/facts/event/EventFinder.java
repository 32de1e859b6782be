package dev.nutgraf.facts.event;

import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.WordRarity;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/// Finds the main event: of the first sentences, the main clause that tells most like news and most
/// of what the title or headline tells, with the time, place and cause that are said of it. What is
/// not sure is left out.
public final class EventFinder {

  /// The news stands in the first sentences.
  private static final int LEAD = 6;

  private static final int LONGEST_HEADLINE = 25;

  /// What each sentence farther down loses; like the next four set by reading the even half of the
  /// articles of gold_news.
  private static final double FARTHER = 0.2;

  /// What a clause loses that says what something is, not what happened.
  private static final double STATE = 0.19;

  /// What a clause loses that says what happens again and again, or may happen.
  private static final double HABIT = 0.1;

  /// What a clause gains whose subject is whom the article is about.
  private static final double NAMED = 0.19;

  /// What any name counts, beside its salience.
  private static final double ANY_NAME = 0.3;

  /// What the words of the title are worth, each by its rarity.
  private static final double TITLE = 0.02;

  /// A clause of a lower score tells no news.
  private static final double LEAST = 0.8;

  private final ParsedArticle article;
  private final NavigableMap<Integer, NamedEntity> mentions;
  private final EventCircumstances circumstances;

  private EventFinder(ParsedArticle article, List<DateMention> dates, NamedEntities named) {
    this.article = article;
    this.mentions = named.byMention();
    this.circumstances = new EventCircumstances(article, dates, named);
  }

  /// The main event of `article`; none in a text that tells its reader what to do.
  public static MainEvent in(ParsedArticle article, List<DateMention> dates, NamedEntities named) {
    return Instructions.isIn(article)
        ? MainEvent.NONE
        : new EventFinder(article, dates, named).event();
  }

  /// The clause that tells the event.
  private record Told(int sentence, MainClause clause) {}

  private MainEvent event() {
    Optional<Told> told = told();
    if (told.isEmpty()) {
      return MainEvent.NONE;
    }
    int sentence = told.get().sentence();
    MainClause clause = told.get().clause();
    return new MainEvent(
        Optional.of(who(clause.subject())),
        Optional.of(clause.predicate()),
        said(sentence, clause, true),
        said(sentence, clause, false),
        CircumstanceReader.why(article.parsed().get(sentence), clause.verb()),
        CircumstanceReader.how(article.parsed().get(sentence), clause.verb()));
  }

  /// The time, or the place, of `clause`; for a headline that the first sentence of the text tells.
  private Optional<Span> said(int sentence, MainClause clause, boolean time) {
    int index = sentence;
    MainClause told = clause;
    if (article.hasHeadline() && sentence == 0) {
      Optional<MainClause> first = MainClauseFinder.in(article.parsed().get(1));
      if (first.isEmpty()) {
        return Optional.empty();
      }
      index = 1;
      told = first.get();
    }
    return time ? circumstances.when(index, told) : circumstances.where(index, told);
  }

  private Optional<Told> told() {
    Set<String> wanted = wanted();
    Optional<Told> best = Optional.empty();
    double most = LEAST;
    for (int s = article.hasHeadline() ? 1 : 0; s < Math.min(LEAD, article.parsed().size()); s++) {
      ParsedSentence sentence = article.parsed().get(s);
      Optional<MainClause> clause =
          tells(sentence) ? MainClauseFinder.in(sentence) : Optional.empty();
      if (clause.isPresent() && isTold(sentence, clause.get())) {
        double score = score(s, clause.get(), wanted);
        if (score > most) {
          most = score;
          best = Optional.of(new Told(s, clause.get()));
        }
      }
    }
    return best.isPresent() && repeatsHeadline(best.get(), wanted) ? best : headline(best);
  }

  /// Whether the sentence of `told` says what a headline in the text says; without one, any does.
  private boolean repeatsHeadline(Told told, Set<String> wanted) {
    if (!article.hasHeadline()) {
      return true;
    }
    ParsedSentence sentence = article.parsed().get(told.sentence());
    Set<String> found = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      String stem = sentence.isMark(i) ? "" : PorterStemmer.stem(sentence.word(i));
      if (wanted.contains(stem)) {
        found.add(stem);
      }
    }
    return found.size() * 2 >= wanted.size();
  }

  /// A first line without a stop is a headline: it tells the event in the fewest words. `other`
  /// where it holds no clause.
  private Optional<Told> headline(Optional<Told> other) {
    if (!article.hasHeadline()) {
      return other;
    }
    ParsedSentence first = article.parsed().get(0);
    Optional<MainClause> clause =
        first.size() > 3 && first.size() < LONGEST_HEADLINE
            ? HeadlineClause.in(first)
            : Optional.empty();
    return clause.isPresent() ? Optional.of(new Told(0, clause.get())) : other;
  }

  /// Whether a sentence states something in the writer's own words: no question, no quotation.
  private static boolean tells(ParsedSentence sentence) {
    return sentence.size() > 3
        && !EventWords.QUOTATION_MARK.contains(sentence.word(0))
        && !sentence.word(sentence.size() - 1).equals("?");
  }

  /// Whether the subject of `clause` says who it is: "it" and "they" do not, and nobody reads "you"
  /// as news.
  private static boolean isTold(ParsedSentence sentence, MainClause clause) {
    PartOfSpeech first = sentence.part(clause.begin());
    return first != PartOfSpeech.PRONOUN
        && first != PartOfSpeech.QUESTION_WORD
        && first != PartOfSpeech.POSSESSIVE
        && !EventWords.POINTS_BACK.contains(sentence.word(clause.begin()));
  }

  private double score(int s, MainClause clause, Set<String> wanted) {
    ParsedSentence sentence = article.parsed().get(s);
    int behindHeadline = article.hasHeadline() ? s - 1 : s;
    double score = 1 - FARTHER * behindHeadline + TITLE * overlap(sentence, wanted);
    int verb = clause.verb();
    if (EventWords.STATE.contains(sentence.word(verb))
        && !sentence.part(verb + 1).isVerb()
        && !(sentence.part(verb + 1) == PartOfSpeech.ADVERB && sentence.part(verb + 2).isVerb())) {
      score -= STATE;
    } else if (sentence.part(verb) == PartOfSpeech.MODAL
        || (sentence.part(verb) == PartOfSpeech.VERB_PRESENT
            && !ClauseWords.REPORTS_CLAUSE.contains(sentence.word(verb))
            && !EventWords.STATE.contains(sentence.word(verb))
            && !EventWords.PERFECT.contains(sentence.word(verb)))) {
      score -= HABIT;
    }
    return score + NAMED * salience(clause.subject());
  }

  /// How much the article is about whoever `subject` names, 0 to 1.
  private double salience(Span subject) {
    double most = 0;
    for (NamedEntity entity : mentions.subMap(subject.begin(), subject.end()).values()) {
      most =
          entity instanceof Place
              ? most
              : Math.max(most, (ANY_NAME + entity.salience()) / (1 + ANY_NAME));
    }
    return most;
  }

  /// The stems of the title and of a headline that stands in the text.
  private Set<String> wanted() {
    Set<String> stems = new HashSet<>();
    String title = article.article().title().orElse("");
    if (article.hasHeadline()) {
      title += " " + article.article().sentences().get(0).span().in(article.text());
    }
    for (Token token : Tokenizer.tokensIn(title, new Span(0, title.length()))) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > 2) {
        stems.add(PorterStemmer.stem(token.text()));
      }
    }
    return stems;
  }

  private static double overlap(ParsedSentence sentence, Set<String> wanted) {
    if (wanted.isEmpty()) {
      return 0;
    }
    Set<String> found = new HashSet<>();
    double rarity = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String stem = sentence.isMark(i) ? "" : PorterStemmer.stem(sentence.word(i));
      if (wanted.contains(stem) && found.add(stem)) {
        rarity += WordRarity.of(stem);
      }
    }
    return rarity;
  }

  /// The subject; where a short form of a name ends it ("veteran driver Hale"), whom it names in
  /// the fullest form that the article has.
  private Span who(Span subject) {
    Map.Entry<Integer, NamedEntity> last = mentions.lowerEntry(subject.end());
    if (last == null
        || last.getKey() < subject.begin()
        || !(last.getValue() instanceof Person person)
        || isLinked(subject, last.getKey())) {
      return subject;
    }
    Span mention = person.mentionAt(last.getKey()).orElseThrow();
    if (mention.end() != subject.end() || mention.in(article.text()).equals(person.name())) {
      return subject;
    }
    for (Span span : person.mentions()) {
      if (span.in(article.text()).equals(person.name())) {
        return span;
      }
    }
    return subject;
  }

  /// "an aide to Ruth Hale" is not Ruth Hale, nor are "Tom Fox and Hale".
  private boolean isLinked(Span subject, int mention) {
    ParsedSentence sentence = article.parsed().get(article.article().sentenceAt(subject.begin()));
    int end = sentence.indexAt(mention);
    for (int i = sentence.indexAt(subject.begin()); i < end; i++) {
      if (NounPhrases.isLink(sentence.word(i))
          || sentence.word(i).equals("and")
          || sentence.word(i).equals("'s")) {
        return true;
      }
    }
    return false;
  }
}
