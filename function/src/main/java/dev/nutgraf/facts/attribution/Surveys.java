package dev.nutgraf.facts.attribution;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// The surveys, polls and studies of an article, and whose they are: "the poll" is the "Saltby
/// Herald poll" named before it, or the one that, further on, "was conducted by the Saltby Herald".
final class Surveys {

  /// So many words behind a survey tell who made it.
  private static final int FURTHEST = 6;

  /// No makers that slashes join have more tokens.
  private static final int LONGEST_MAKER = 20;

  private final NavigableMap<Integer, Span> mentions = new TreeMap<>();
  private final NavigableMap<Integer, Span> named = new TreeMap<>();

  private final NavigableSet<Integer> people = new TreeSet<>();

  private Surveys(NamedEntities entities) {
    for (Person person : entities.people()) {
      for (Span mention : person.mentions()) {
        people.add(mention.begin());
      }
    }
  }

  /// Those that `article` speaks of.
  static Surveys in(ParsedArticle article, NamedEntities entities) {
    Surveys surveys = new Surveys(entities);
    for (ParsedSentence sentence : article.parsed()) {
      for (int at = 0; at < sentence.size(); at++) {
        if (isSurvey(sentence, at)) {
          surveys.add(sentence, at);
        } else if (sentence.part(at).isFinite()
            && AttributionWords.SURVEYS_SOMEBODY.contains(sentence.word(at))) {
          surveys.addMaker(sentence, new SubjectFinder(sentence, 0).of(at));
        }
      }
    }
    return surveys;
  }

  /// A survey and no vote: "the polls", "at the polls", "the poll tax".
  private static boolean isSurvey(ParsedSentence sentence, int at) {
    return sentence.part(at) == PartOfSpeech.NOUN
        && AttributionWords.SURVEY.containsNoun(sentence.word(at))
        && sentence.part(at + 1) != PartOfSpeech.NOUN
        && !(sentence.word(at).equals("polls") && sentence.part(at - 1) != PartOfSpeech.NAME);
  }

  private void add(ParsedSentence sentence, int noun) {
    TokenRange phrase = NounPhrases.before(sentence, noun + 1);
    if (phrase.isEmpty()) {
      return;
    }
    int begin = beginWithSlashes(sentence, phrase.begin());
    int end = endWithMaker(sentence, phrase.end());
    Span words = sentence.span(begin, end);
    mentions.put(words.begin(), words);
    if (sentence.hasName(new TokenRange(begin, end))) {
      named.put(words.begin(), words);
      return;
    }
    for (int at = end; at < Math.min(sentence.size(), end + FURTHEST); at++) {
      if (AttributionWords.LEADS_TO_MAKER.contains(sentence.word(at))
          && (AttributionWords.MAKES_SURVEY.contains(sentence.word(at - 1))
              || AttributionWords.MAKES_SURVEY.contains(sentence.word(at - 2)))) {
        addMaker(sentence, Optional.of(makerAt(sentence, at + 1)));
      }
    }
    for (int at = phrase.begin() - 1; at >= Math.max(0, phrase.begin() - 2); at--) {
      if (sentence.part(at).isFinite()
          && AttributionWords.MAKES_SURVEY.contains(sentence.word(at))) {
        addMaker(sentence, new SubjectFinder(sentence, 0).of(at));
      }
    }
  }

  /// Whoever made it, where that is a body with a name and nobody who works for it.
  private void addMaker(ParsedSentence sentence, Optional<TokenRange> maker) {
    if (maker.isPresent() && !maker.get().isEmpty() && sentence.hasName(maker.get())) {
      Span words = sentence.span(maker.get());
      Integer person = people.lower(words.end());
      if (person == null || person < words.begin()) {
        named.put(words.begin(), words);
      }
    }
  }

  /// "the Saltby Herald/Radio Tarn poll"
  private static int beginWithSlashes(ParsedSentence sentence, int from) {
    int begin = from;
    while (from - begin < LONGEST_MAKER && sentence.word(begin - 1).equals("/")) {
      TokenRange before = NounPhrases.before(sentence, begin - 1);
      if (before.isEmpty()) {
        return begin;
      }
      begin = before.begin();
    }
    return begin;
  }

  /// The token behind "by X" or "conducted by X", where that follows at `end`.
  private static int endWithMaker(ParsedSentence sentence, int end) {
    boolean done =
        sentence.part(end) == PartOfSpeech.PARTICIPLE
            || sentence.part(end) == PartOfSpeech.VERB_PAST;
    int by = done ? end + 1 : end;
    if (!AttributionWords.LEADS_TO_MAKER.contains(sentence.word(by))) {
      return end;
    }
    TokenRange maker = makerAt(sentence, by + 1);
    return maker.isEmpty() || !sentence.hasName(maker) ? end : maker.end();
  }

  /// "the University of Larkport", without "in the spring".
  private static TokenRange makerAt(ParsedSentence sentence, int begin) {
    TokenRange maker = NounPhrases.at(sentence, begin);
    TokenRange next = maker;
    while (!next.isEmpty() && sentence.word(next.end()).equals("of")) {
      maker = new TokenRange(begin, next.end());
      next = NounPhrases.at(sentence, next.end() + 1);
    }
    return next.isEmpty() ? maker : new TokenRange(begin, next.end());
  }

  /// The words that tell best which survey it is of which `words` speak; of several the last.
  Optional<Span> within(Span words) {
    Map.Entry<Integer, Span> last = mentions.lowerEntry(words.end());
    if (last == null || !last.getValue().overlaps(words)) {
      return Optional.empty();
    }
    Map.Entry<Integer, Span> name = named.floorEntry(last.getKey());
    if (name == null) {
      name = named.ceilingEntry(last.getKey());
    }
    return Optional.of(name == null ? last.getValue() : name.getValue());
  }
}
