package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Finds the subject that asides set off by commas part from its verb: ages, addresses,
/// appositions, relative clauses, "speaking on condition of anonymity".
final class AsideReader {

  private final ParsedSentence sentence;
  private final int first;

  /// @param first the token before which nothing belongs to the clause
  AsideReader(ParsedSentence sentence, int first) {
    this.sentence = sentence;
    this.first = first;
  }

  /// The phrase that opens its clause and that nothing but asides part from the comma at token
  /// `comma`: of "Ann Lee, 31, of Fern Road, Derby," the name.
  Optional<TokenRange> subjectBefore(int comma) {
    Optional<TokenRange> subject = Optional.empty();
    int end = comma;
    for (int at = comma - 1; at > first && comma - at < SubjectPhrases.FURTHEST; at--) {
      if (!isPause(at)) {
        continue;
      }
      if (isAside(at + 1, end)) {
        Optional<TokenRange> phrase = opening(at);
        subject = phrase.isPresent() ? phrase : subject;
      } else if (sentence.part(at + 1) == PartOfSpeech.CONJUNCTION || hasVerb(at + 1, end)) {
        // "who built it, and left": an aside may begin further back, at its relative pronoun.
        if (!isInRelative(at)) {
          break;
        }
        continue;
      }
      end = at;
    }
    return subject;
  }

  /// The phrase before token `end`, where it opens its clause.
  private Optional<TokenRange> opening(int end) {
    TokenRange phrase = NounPhrases.linkedBefore(sentence, end);
    int begin = phrase.begin();
    boolean opens =
        begin <= first
            || sentence.isMark(begin - 1)
            || sentence.part(begin - 1) == PartOfSpeech.CONJUNCTION
            || ClauseWords.OPENS_CLAUSE.contains(sentence.word(begin - 1))
            || (sentence.part(begin - 1) == PartOfSpeech.ADVERB && sentence.isMark(begin - 2));
    boolean nobody =
        phrase.isEmpty()
            || Calendar.isTimeWord(sentence.word(end - 1))
            || (phrase.size() == 1 && sentence.part(begin) == PartOfSpeech.NUMBER)
            || isPlaceOrAge(begin);
    return opens && !nobody ? Optional.of(phrase) : Optional.empty();
  }

  /// Whether the phrase at `begin` is itself part of an address: "of Fern Road, Derby, said".
  private boolean isPlaceOrAge(int begin) {
    if (!sentence.word(begin - 1).equals(",") || sentence.part(begin) != PartOfSpeech.NAME) {
      return false;
    }
    TokenRange before = NounPhrases.before(sentence, begin - 1);
    return !before.isEmpty()
        && sentence.part(before.last()) == PartOfSpeech.NAME
        && sentence.part(before.begin() - 1) == PartOfSpeech.PREPOSITION;
  }

  /// Whether the tokens from `from` to `to` say more of what stands before them and are no clause
  /// of their own.
  private boolean isAside(int from, int to) {
    return switch (sentence.part(from)) {
      case QUESTION_WORD -> true;
      case NUMBER,
          PREPOSITION,
          NAME,
          DETERMINER,
          POSSESSIVE,
          NOUN,
          ADJECTIVE,
          GERUND,
          PARTICIPLE,
          ADVERB ->
          !hasVerb(from, to) || relativeBefore(from, to);
      default -> false;
    };
  }

  /// Whether every verb from `from` to `to` stands behind a relative pronoun there.
  private boolean relativeBefore(int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.part(at) == PartOfSpeech.QUESTION_WORD) {
        return true;
      }
      if (sentence.part(at).isFinite()) {
        return false;
      }
    }
    return true;
  }

  /// Whether a relative clause that a comma opens runs over the comma at token `comma`.
  private boolean isInRelative(int comma) {
    for (int at = comma - 1; at > first && comma - at < SubjectPhrases.FURTHEST; at--) {
      if (sentence.part(at) == PartOfSpeech.QUESTION_WORD && sentence.word(at - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPause(int i) {
    String word = sentence.word(i);
    return word.equals(",") || word.equals("–") || word.equals("—");
  }

  private boolean hasVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.part(at).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
