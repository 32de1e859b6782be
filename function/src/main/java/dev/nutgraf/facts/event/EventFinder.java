package dev.nutgraf.facts.event;

import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.PorterStemmer;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import dev.nutgraf.language.WordRarity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the main event: the clause among the first sentences that tells most of what the title or,
/// without one, the rest of the lead tells, and what the sentences around say of its time, place,
/// cause and manner.
public final class EventFinder {

  /// The news stands in the first sentences.
  private static final int LEAD = 6;

  private static final int LONGEST_HEADLINE = 25;

  /// How far time and place may stand from the clause.
  private static final int NEARBY = 25;

  /// News is not older than this, in days.
  private static final int RECENT = 21;

  private final ParsedArticle article;
  private final List<DateMention> dates;
  private final NamedEntities named;
  private final Optional<LocalDate> today;

  private EventFinder(ParsedArticle article, List<DateMention> dates, NamedEntities named) {
    this.article = article;
    this.dates = dates;
    this.named = named;
    Optional<String> published = article.article().publishedAt();
    this.today = published.isPresent() ? Calendar.dayOf(published.get()) : Optional.empty();
  }

  /// The main event of `article`.
  public static MainEvent in(ParsedArticle article, List<DateMention> dates, NamedEntities named) {
    return new EventFinder(article, dates, named).event();
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
        when(sentence),
        EventPlaceFinder.near(sentence, article, named, dates),
        CircumstanceReader.why(article.parsed().get(sentence), clause.verb()),
        CircumstanceReader.how(article.parsed().get(sentence), clause.verb()));
  }

  /// A first line without a stop is a headline: it tells the event in the fewest words.
  private Optional<Told> headline() {
    if (!article.hasHeadline()) {
      return Optional.empty();
    }
    ParsedSentence first = article.parsed().get(0);
    return first.size() > 3 && first.size() < LONGEST_HEADLINE
        ? HeadlineClause.in(first).map(clause -> new Told(0, clause))
        : Optional.empty();
  }

  private Optional<Told> told() {
    Optional<Told> headline = headline();
    if (headline.isPresent()) {
      return headline;
    }
    Set<String> wanted = wanted();
    Optional<Told> best = Optional.empty();
    double most = 0;
    for (int s = 0; s < Math.min(LEAD, article.parsed().size()); s++) {
      ParsedSentence sentence = article.parsed().get(s);
      Optional<MainClause> clause = MainClauseFinder.in(sentence);
      if (clause.isPresent()) {
        double score = (1 + overlap(sentence, wanted)) * (1 - 0.08 * s);
        if (score > most) {
          most = score;
          best = Optional.of(new Told(s, clause.get()));
        }
      }
    }
    return best;
  }

  /// The stems of the title.
  private Set<String> wanted() {
    Set<String> stems = new HashSet<>();
    String title = article.article().title().orElse("");
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
    return rarity / 10;
  }

  /// The subject, or whom it names at its end, in the fullest form the article has: "veteran driver
  /// Hale" is "Ruth Hale".
  private Span who(Span subject) {
    Map.Entry<Integer, NamedEntity> last = named.byMention().lowerEntry(subject.end());
    if (last == null || last.getKey() < subject.begin() || isJoined(subject)) {
      return subject;
    }
    NamedEntity entity = last.getValue();
    Optional<Span> mention = entity.mentionAt(last.getKey());
    if (entity instanceof Place
        || mention.isEmpty()
        || mention.get().end() != subject.end()
        || isLinked(subject, mention.get())) {
      return subject;
    }
    for (Span span : entity.mentions()) {
      if (span.in(article.text()).equals(entity.name())) {
        return span;
      }
    }
    return mention.get();
  }

  private boolean isJoined(Span subject) {
    return subject.in(article.text()).contains(" and ");
  }

  /// "an aide to Ruth Hale" is not Ruth Hale.
  private boolean isLinked(Span subject, Span mention) {
    for (String word :
        article.text().substring(subject.begin(), mention.begin()).strip().split(" ", -1)) {
      if (NounPhrases.isLink(LetterCase.lower(word))
          || word.endsWith("s’")
          || word.endsWith("’s")
          || word.endsWith("'s")) {
        return true;
      }
    }
    return false;
  }

  /// The first day or time that the clause's sentence tells, else the nearest behind it.
  private Optional<Span> when(int sentence) {
    List<Span> near = new ArrayList<>();
    Span told = article.article().sentences().get(sentence).span();
    Optional<Span> inside = Optional.empty();
    for (DateMention date : dates) {
      boolean point = date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME;
      int at = article.article().sentenceAt(date.span().begin());
      if (!point || at > sentence + NEARBY) {
        continue;
      }
      if (told.contains(date.span()) && inside.isEmpty()) {
        inside = Optional.of(date.span());
      }
      if (isDayOrTime(date)) {
        near.add(date.span());
      }
    }
    for (Span day : near) {
      if (told.contains(day)) {
        return Optional.of(withLead(day));
      }
    }
    if (inside.isPresent()) {
      return Optional.of(withLead(inside.get()));
    }
    return near.isEmpty() ? Optional.empty() : Optional.of(withLead(near.getFirst()));
  }

  /// With the words before it that make it more exact: "late on Thursday", "at around 6am".
  private Span withLead(Span date) {
    ParsedSentence sentence = article.parsed().get(article.article().sentenceAt(date.begin()));
    int begin = sentence.indexAt(date.begin());
    int at = begin;
    if (sentence.word(at - 1).equals("on") && isLead(sentence.word(at - 2))) {
      at--;
    }
    while (isLead(sentence.word(at - 1))) {
      at--;
    }
    if (at < begin && sentence.word(at - 1).equals("at")) {
      at--;
    }
    return at == begin ? date : new Span(sentence.tokens().get(at).span().begin(), date.end());
  }

  private static boolean isLead(String word) {
    return EventWords.LEADS_TO_TIME.contains(word);
  }

  private boolean isDayOrTime(DateMention date) {
    if (date.value().isEmpty()) {
      return true;
    }
    String value = date.value().get();
    return date.kind() == DateMention.Kind.TIME || (value.length() >= 10 && isRecent(value));
  }

  /// Whether the day lies within weeks of the publication.
  private boolean isRecent(String value) {
    Optional<LocalDate> day = Calendar.dayOf(value);
    return day.isEmpty()
        || today.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(day.get(), today.get())) <= RECENT;
  }
}
