package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;

/// Tells how far the predicate of a headline reaches, where a verb is often taken for a noun and
/// the other way round: it steps from phrase to phrase.
final class HeadlinePredicate {

  private static final int LONGEST = 12;

  /// "blames the defeat on the director of the bureau" has two.
  private static final int MOST_PREPOSITIONS = 2;

  private final ParsedSentence sentence;
  private final int limit;
  private int prepositions;
  private int at;

  private HeadlinePredicate(ParsedSentence sentence, int last, int end) {
    this.sentence = sentence;
    this.at = last + 1;
    this.limit = Math.min(end, last + 1 + LONGEST);
  }

  /// The token after the predicate whose verbs end at `last`; `end` at most.
  static int endOf(ParsedSentence sentence, int last, int end) {
    return new HeadlinePredicate(sentence, last, end).end();
  }

  private int end() {
    int begin = at;
    while (at < limit && advances()) {
      // each step moves on by a phrase
    }
    at = Math.min(at, limit);
    while (at > begin
        && (PredicateBoundaries.isLoose(sentence, at - 1) || closesNothing(begin - 1))) {
      at--;
    }
    return at;
  }

  /// Whether the last mark closes a quotation that opened before the verb.
  private boolean closesNothing(int begin) {
    boolean odd = false;
    for (int i = begin; i < at; i++) {
      odd ^= PredicateBoundaries.isQuotationMark(sentence.word(i));
    }
    return odd && PredicateBoundaries.isQuotationMark(sentence.word(at - 1));
  }

  /// Steps over the phrase at hand; false where the predicate ends.
  private boolean advances() {
    PartOfSpeech part = sentence.part(at);
    if (PredicateBoundaries.opensClause(sentence, at)
        || sentence.word(at).equals("that")
        || PredicateBoundaries.isTime(sentence, at)) {
      return false;
    }
    TokenRange phrase = NounPhrases.at(sentence, at);
    if (!phrase.isEmpty() && part != PartOfSpeech.PRONOUN) {
      return movesTo(phrase.end());
    }
    return switch (part) {
      case PREPOSITION -> overPreposition();
      case TO ->
          sentence.part(at + 1) == PartOfSpeech.VERB_BASE ? movesTo(at + 2) : overPreposition();
      case CONJUNCTION -> overConjunction();
      case MARK -> PredicateBoundaries.isInside(sentence, at) && movesTo(at + 1);
      case ADVERB,
          PARTICLE,
          ADJECTIVE,
          PARTICIPLE,
          PRONOUN,
          GERUND,
          VERB_BASE,
          VERB_PAST,
          VERB_PRESENT,
          NOUN,
          NAME,
          NUMBER,
          DETERMINER,
          POSSESSIVE,
          ENDING ->
          movesTo(at + 1);
      case MODAL, QUESTION_WORD, OTHER -> false;
    };
  }

  private boolean movesTo(int next) {
    at = next;
    return true;
  }

  private boolean overPreposition() {
    int next = at + 1;
    if (sentence.part(next) == PartOfSpeech.GERUND) {
      return movesTo(next + 1);
    }
    TokenRange phrase = NounPhrases.at(sentence, next);
    if (phrase.isEmpty()
        || prepositions == MOST_PREPOSITIONS
        || PredicateBoundaries.isTime(sentence, next)) {
      return false;
    }
    if (EventWords.LEADS_TO_PLACE.contains(sentence.word(at)) && sentence.hasName(phrase)) {
      return false;
    }
    prepositions++;
    return movesTo(phrase.end());
  }

  /// "rebuilt and reopened", "a school and a clinic", but not "won and the mayor left".
  private boolean overConjunction() {
    int next = at + 1;
    if (sentence.part(next).isVerb() && sentence.part(next) != PartOfSpeech.MODAL) {
      return movesTo(next + 1);
    }
    TokenRange phrase = NounPhrases.at(sentence, next);
    return !phrase.isEmpty() && !verbFollows(next) && movesTo(phrase.end());
  }

  private boolean verbFollows(int from) {
    for (int i = from; i < sentence.size() && i < from + LONGEST; i++) {
      if (sentence.word(i).equals(",") || PredicateBoundaries.opensClause(sentence, i)) {
        return false;
      }
      if (sentence.part(i).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
