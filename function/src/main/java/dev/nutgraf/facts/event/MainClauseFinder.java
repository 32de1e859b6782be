package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Finds the clause that a sentence is about: the first that does not depend on another. What
/// somebody said counts for more than that they said it.
final class MainClauseFinder {

  /// How far behind a verb of saying its report has a verb, in tokens.
  private static final int FURTHEST_REPORT = 20;

  /// How far before a verb the word may stand that makes its clause depend on another, in tokens.
  private static final int FURTHEST_OPENER = 12;

  private MainClauseFinder() {}

  /// The clause of `sentence`; "Voltara said it would buy a mine" tells of the mine.
  static Optional<MainClause> in(ParsedSentence sentence) {
    Optional<TokenRange> speaker = Optional.empty();
    for (int i = 1; i < sentence.size(); i++) {
      if (!sentence.part(i).isFinite() || (isDependent(sentence, i) && speaker.isEmpty())) {
        continue;
      }
      boolean says =
          ClauseWords.REPORTS_CLAUSE.contains(sentence.word(i))
              && !ClauseWords.NEEDS_CLAUSE.contains(sentence.word(i));
      Optional<TokenRange> subject = new SubjectFinder(sentence, 0).of(i);
      if (says
          && !sentence.word(i + 1).equals(".")
          && hasFinite(sentence, i + 1)
          && speaker.isEmpty()) {
        speaker = subject;
        continue;
      }
      if (subject.isPresent()) {
        subject = Optional.of(opening(sentence, subject.get()));
      }
      boolean pronoun =
          subject.isPresent() && sentence.part(subject.get().begin()) == PartOfSpeech.PRONOUN;
      subject = pronoun && speaker.isPresent() ? speaker : subject;
      if (subject.isPresent() && subject.get().end() <= i) {
        int last = PredicateBoundaries.lastOfGroup(sentence, i);
        return Optional.of(
            MainClause.of(sentence, i, subject.get(), PredicateBoundaries.end(sentence, last)));
      }
    }
    return Optional.empty();
  }

  /// The subject that opens its sentence where what was found only hangs on it: "Records of a
  /// driver arrested over the deaths of six men", "At least seven people".
  private static TokenRange opening(ParsedSentence sentence, TokenRange found) {
    int begin = found.begin();
    if (sentence.word(begin).equals("least") || sentence.word(begin).equals("most")) {
      return new TokenRange(Math.max(0, begin - 1), found.end());
    }
    for (int i = 0; i < begin; i++) {
      PartOfSpeech part = sentence.part(i);
      boolean hangs =
          switch (part) {
            case NOUN,
                NAME,
                ADJECTIVE,
                DETERMINER,
                POSSESSIVE,
                NUMBER,
                ENDING,
                PARTICIPLE,
                PREPOSITION ->
                !PredicateBoundaries.opensClause(sentence, i)
                    && (i > 0 || part != PartOfSpeech.PREPOSITION);
            default -> sentence.word(i).equals("to") || sentence.word(i).equals("-");
          };
      if (!hangs) {
        return found;
      }
    }
    TokenRange phrase = NounPhrases.linkedAt(sentence, 0);
    return begin > 0 && !phrase.isEmpty() && phrase.end() <= found.end() ? phrase : found;
  }

  private static boolean hasFinite(ParsedSentence sentence, int from) {
    for (int i = from; i < sentence.size() && i < from + FURTHEST_REPORT; i++) {
      if (sentence.part(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the verb stands in a relative or an adverbial clause.
  private static boolean isDependent(ParsedSentence sentence, int verb) {
    for (int at = verb - 1; at >= 0 && verb - at < FURTHEST_OPENER; at--) {
      PartOfSpeech part = sentence.part(at);
      if (part == PartOfSpeech.QUESTION_WORD) {
        return true;
      }
      if (sentence.word(at).equals(",")) {
        return false;
      }
      boolean conjunction = part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.ADVERB;
      if (conjunction && opensDependent(sentence.word(at))) {
        return true;
      }
      if (part.isFinite() && at < verb - 1) {
        return false;
      }
    }
    return false;
  }

  private static boolean opensDependent(String word) {
    return EventWords.DEPENDENT.contains(word) || word.equals("that");
  }
}
