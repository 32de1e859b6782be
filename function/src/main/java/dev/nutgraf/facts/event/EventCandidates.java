package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.WordRarity;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/// Collects the clauses that may tell the main event: the main clauses of the first sentences that
/// state something of somebody in the writer's own words.
final class EventCandidates {

  /// The news stands in the first sentences.
  static final int LEAD = 12;

  /// A line of fewer words may have a capital on each by chance.
  private static final int FEWEST_TITLED = 3;

  /// Shorter words tell little of what a text is about.
  private static final int SHORTEST_WORD = 4;

  private final ParsedArticle article;
  private final NavigableMap<Integer, NamedEntity> mentions;
  private final EventCircumstances circumstances;
  private final Set<String> title;
  private final Map<String, Integer> counts = new HashMap<>();

  private EventCandidates(
      ParsedArticle article,
      NamedEntities named,
      EventCircumstances circumstances,
      Set<String> title) {
    this.article = article;
    this.mentions = named.byMention();
    this.circumstances = circumstances;
    this.title = title;
    for (ParsedSentence sentence : article.parsed()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (isContent(sentence, i)) {
          counts.put(sentence.word(i), 1 + counts.getOrDefault(sentence.word(i), 0));
        }
      }
    }
  }

  /// The candidates of `article` in order.
  ///
  /// @param title the stems of its title or headline
  static List<EventCandidate> in(
      ParsedArticle article,
      NamedEntities named,
      EventCircumstances circumstances,
      Set<String> title) {
    return new EventCandidates(article, named, circumstances, title).candidates();
  }

  private List<EventCandidate> candidates() {
    List<EventCandidate> candidates = new ArrayList<>();
    int first = article.hasHeadline() ? 1 : 0;
    for (int s = first; s < Math.min(first + LEAD, article.parsed().size()); s++) {
      ParsedSentence sentence = article.parsed().get(s);
      Optional<MainClause> clause =
          tells(sentence) ? MainClauseFinder.in(sentence) : Optional.empty();
      if (clause.isPresent() && isTold(sentence, clause.get())) {
        candidates.add(new EventCandidate(s, clause.get(), features(s, s - first, clause.get())));
      }
    }
    return candidates;
  }

  /// Whether a sentence states something in the writer's own words: no question, no quotation.
  private static boolean tells(ParsedSentence sentence) {
    return sentence.size() > 3
        && !isTitled(sentence)
        && !EventWords.QUOTATION_MARK.contains(sentence.word(0))
        && !sentence.word(sentence.size() - 1).equals("?");
  }

  /// "The FBI Just Made a Bigger Move.": whether a sentence is written as titles are, nearly all of
  /// its words with a capital.
  static boolean isTitled(ParsedSentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.word(i).length() >= SHORTEST_WORD && !sentence.isMark(i)) {
        words++;
        capitals += sentence.isCapitalized(i) ? 1 : 0;
      }
    }
    return words >= FEWEST_TITLED && capitals * 5 >= words * 4;
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

  private List<Double> features(int index, int place, MainClause clause) {
    ParsedSentence sentence = article.parsed().get(index);
    List<Double> features = new ArrayList<>();
    for (EventFeature feature : EventFeature.values()) {
      features.add(
          switch (feature) {
            case ALWAYS -> 1.0;
            case PLACE -> StrictMath.log1p(place);
            case ARTICLE_LENGTH -> StrictMath.log(article.parsed().size());
            case FIRST -> one(place == 0);
            case SECOND -> one(place == 1);
            case OPENS_PARAGRAPH -> one(opensParagraph(index));
            case TITLE -> share(sentence, title);
            case NO_TITLE -> one(title.isEmpty());
            case CENTRAL -> central(sentence);
            case SALIENCE -> salience(clause.subject());
            case NAMED -> one(isNamed(clause.subject()));
            case INDEFINITE -> one(isIndefinite(sentence, clause));
            case SUBJECT_LENGTH -> StrictMath.log(Math.max(1, clause.verb() - clause.begin()));
            case STATE -> one(isState(sentence, clause.verb()));
            case MODAL -> one(sentence.part(clause.verb()) == PartOfSpeech.MODAL);
            case PRESENT -> one(isPresent(sentence, clause.verb()));
            case PERFECT -> one(isPerfect(sentence, clause.verb()));
            case REPORT -> one(reports(sentence, clause));
            case QUOTATION -> one(quotes(sentence));
            case PREDICATE_LENGTH -> StrictMath.log(Math.max(1, clause.end() - clause.verb()));
            case SENTENCE_LENGTH -> StrictMath.log(sentence.size());
            case TIMED -> one(circumstances.when(index, clause).isPresent());
            case PLACED -> one(circumstances.where(index, clause).isPresent());
            case FIGURE -> one(hasFigure(sentence));
            case POINTS_BACK -> one(pointsBack(sentence));
          });
    }
    return features;
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }

  private boolean opensParagraph(int index) {
    return index == 0
        || article.article().sentences().get(index).paragraph()
            > article.article().sentences().get(index - 1).paragraph();
  }

  /// The share of `stems` that `sentence` repeats, each by its rarity; 0 of none.
  static double share(ParsedSentence sentence, Set<String> stems) {
    Set<String> found = new HashSet<>();
    double rarity = 0;
    double all = 0;
    for (String stem : stems) {
      all += WordRarity.of(stem);
    }
    for (int i = 0; i < sentence.size(); i++) {
      String stem = sentence.isMark(i) ? "" : sentence.stem(i);
      if (stems.contains(stem) && found.add(stem)) {
        rarity += WordRarity.of(stem);
      }
    }
    return all == 0 ? 0 : rarity / all;
  }

  private static boolean isContent(ParsedSentence sentence, int i) {
    return sentence.word(i).length() >= SHORTEST_WORD
        && switch (sentence.part(i)) {
          case NOUN, NAME, VERB_BASE, VERB_PAST, VERB_PRESENT, PARTICIPLE, GERUND, ADJECTIVE ->
              true;
          default -> false;
        };
  }

  private double central(ParsedSentence sentence) {
    double sum = 0;
    int words = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (isContent(sentence, i)) {
        sum += StrictMath.log(counts.getOrDefault(sentence.word(i), 1));
        words++;
      }
    }
    return words == 0 ? 0 : sum / words;
  }

  /// How much the article is about whoever `subject` names, 0 to 1.
  private double salience(Span subject) {
    double most = 0;
    for (NamedEntity entity : mentions.subMap(subject.begin(), subject.end()).values()) {
      most = entity instanceof Place ? most : Math.max(most, entity.salience());
    }
    return most;
  }

  private boolean isNamed(Span subject) {
    return !mentions.subMap(subject.begin(), subject.end()).isEmpty();
  }

  private static boolean isIndefinite(ParsedSentence sentence, MainClause clause) {
    String first = sentence.word(clause.begin());
    return first.equals("a")
        || first.equals("an")
        || sentence.part(clause.begin()) == PartOfSpeech.NUMBER;
  }

  private static boolean isState(ParsedSentence sentence, int verb) {
    return EventWords.STATE.contains(sentence.word(verb)) && !goesOn(sentence, verb);
  }

  /// Whether a participle or the like follows an auxiliary.
  private static boolean goesOn(ParsedSentence sentence, int verb) {
    return sentence.part(verb + 1).isVerb()
        || (sentence.part(verb + 1) == PartOfSpeech.ADVERB && sentence.part(verb + 2).isVerb());
  }

  private static boolean isPresent(ParsedSentence sentence, int verb) {
    return sentence.part(verb) == PartOfSpeech.VERB_PRESENT && !goesOn(sentence, verb);
  }

  private static boolean isPerfect(ParsedSentence sentence, int verb) {
    return sentence.part(verb) == PartOfSpeech.VERB_PRESENT && goesOn(sentence, verb);
  }

  private static boolean reports(ParsedSentence sentence, MainClause clause) {
    int last = PredicateBoundaries.lastOfGroup(sentence, clause.verb());
    return ClauseWords.REPORTS_CLAUSE.contains(sentence.word(last))
        || EventWords.TELLS.contains(sentence.word(last));
  }

  private static boolean quotes(ParsedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals("\"") || sentence.word(i).equals("“")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFigure(ParsedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.part(i) == PartOfSpeech.NUMBER) {
        return true;
      }
    }
    return false;
  }

  private static boolean pointsBack(ParsedSentence sentence) {
    return sentence.part(0) == PartOfSpeech.CONJUNCTION
        || sentence.part(0) == PartOfSpeech.ADVERB
        || EventWords.POINTS_BACK.contains(sentence.word(0));
  }
}
