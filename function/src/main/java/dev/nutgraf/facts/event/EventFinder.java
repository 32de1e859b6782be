package dev.nutgraf.facts.event;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.dates.DateFinder;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.ArrayList;
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

  private static final int LONGEST_HEADLINE = 25;

  /// A clause of a lower score tells no news,
  private static final double LEAST = 0.2;

  /// nor does one of a score below this that has more than all others together.
  private static final double LEAST_APART = 0.08;

  /// A sentence that repeats less of a headline, each word by its rarity, tells another story.
  private static final double LEAST_REPEATED = 0.65;

  /// An article of fewer sentences has little beside its event,
  private static final int SHORT = 6;

  /// so that a lower score will do.
  private static final double LEAST_OF_SHORT = 0.01;

  /// The last sentence that may add a time or place to what another tells.
  private static final int AGAIN = 6;

  /// A sentence tells the same where it repeats so much of the words, each by its rarity.
  private static final double LEAST_SHARED = 0.5;

  private final ParsedArticle article;
  private final NamedEntities named;
  private final NavigableMap<Integer, NamedEntity> mentions;
  private final EventCircumstances circumstances;

  private EventFinder(ParsedArticle article, List<DateMention> dates, NamedEntities named) {
    this.article = EventNames.known(article, named);
    this.named = named;
    this.mentions = named.byMention();
    this.circumstances = new EventCircumstances(this.article, dates, named);
  }

  /// The main event of `article`; none in a text that tells its reader what to do.
  public static MainEvent in(ParsedArticle article, List<DateMention> dates, NamedEntities named) {
    return Instructions.isIn(article)
        ? MainEvent.NONE
        : new EventFinder(article, dates, named).event();
  }

  /// The clauses that `article` has to choose from, for training.
  public static List<EventCandidate> candidates(Article article) {
    ParsedArticle parsed = ParsedArticle.of(article);
    NamedEntities named = NamedEntities.in(parsed, NameTagger.shipped());
    EventFinder finder = new EventFinder(parsed, DateFinder.in(parsed), named);
    return EventCandidates.in(parsed, named, finder.circumstances, finder.wanted());
  }

  /// The clause that tells the event.
  private record Told(int sentence, MainClause clause) {}

  private MainEvent event() {
    Set<String> wanted = wanted();
    List<EventCandidate> candidates = EventCandidates.in(article, named, circumstances, wanted);
    Optional<Told> told = told(candidates, wanted);
    if (told.isEmpty()) {
      return MainEvent.NONE;
    }
    ParsedSentence sentence = article.parsed().get(told.get().sentence());
    MainClause clause = told.get().clause();
    List<EventCandidate> again = again(candidates, told.get());
    return new MainEvent(
        Optional.of(who(clause.subject())),
        Optional.of(clause.predicate()),
        when(told.get(), again),
        where(told.get(), again),
        CircumstanceReader.why(sentence, clause.verb()),
        CircumstanceReader.how(sentence, clause.verb()));
  }

  /// The clauses of the lead, other than that of `told`, that tell the same: those that repeat half
  /// of its words, and the first behind a headline.
  private List<EventCandidate> again(List<EventCandidate> candidates, Told told) {
    ParsedSentence sentence = article.parsed().get(told.sentence());
    Set<String> stems = new HashSet<>();
    MainClause clause = told.clause();
    for (int i = clause.begin(); i < clause.end(); i++) {
      if (sentence.word(i).length() > 2 && !sentence.isMark(i)) {
        stems.add(sentence.stem(i));
      }
    }
    List<EventCandidate> again = new ArrayList<>();
    for (EventCandidate candidate : candidates) {
      int at = candidate.sentence();
      boolean behindHeadline = told.sentence() == 0 && at == 1 && article.hasHeadline();
      boolean repeats =
          at <= AGAIN && EventCandidates.share(article.parsed().get(at), stems) >= LEAST_SHARED;
      if (at != told.sentence() && (behindHeadline || repeats)) {
        again.add(candidate);
      }
    }
    return again;
  }

  private Optional<Span> when(Told told, List<EventCandidate> again) {
    Optional<Span> when = circumstances.when(told.sentence(), told.clause());
    for (EventCandidate candidate : again) {
      if (when.isEmpty()) {
        when = circumstances.when(candidate.sentence(), candidate.clause());
      }
    }
    return when;
  }

  private Optional<Span> where(Told told, List<EventCandidate> again) {
    Optional<Span> where = circumstances.where(told.sentence(), told.clause());
    for (EventCandidate candidate : again) {
      if (where.isEmpty()) {
        where = circumstances.where(candidate.sentence(), candidate.clause());
      }
    }
    return where;
  }

  private Optional<Told> told(List<EventCandidate> candidates, Set<String> wanted) {
    Optional<Told> best = Optional.empty();
    double most = 0;
    double all = 0;
    for (EventCandidate candidate : candidates) {
      double score = EventWeights.shipped().score(candidate);
      all += score;
      if (score > most) {
        most = score;
        best = Optional.of(new Told(candidate.sentence(), candidate.clause()));
      }
    }
    double least = article.parsed().size() < SHORT ? LEAST_OF_SHORT : LEAST_APART;
    if (most < LEAST && (most < least || 2 * most < all)) {
      best = Optional.empty();
    }
    return best.isPresent() && repeatsHeadline(best.get(), wanted) ? best : headline(best);
  }

  /// Whether the sentence of `told` says what a headline in the text says; without one, any does.
  private boolean repeatsHeadline(Told told, Set<String> wanted) {
    return !article.hasHeadline()
        || EventCandidates.share(article.parsed().get(told.sentence()), wanted) >= LEAST_REPEATED;
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

  /// The stems of the title and of a headline that stands in the text.
  private Set<String> wanted() {
    Set<String> stems = new HashSet<>();
    String title = article.article().title().orElse("");
    boolean titled =
        !article.parsed().isEmpty() && EventCandidates.isTitled(article.parsed().getFirst());
    if (article.hasHeadline() || titled) {
      title += " " + article.article().sentences().get(0).span().in(article.text());
    }
    for (Token token : Tokenizer.tokensIn(title, new Span(0, title.length()))) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > 2) {
        stems.add(PorterStemmer.stem(token.text()));
      }
    }
    return stems;
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
