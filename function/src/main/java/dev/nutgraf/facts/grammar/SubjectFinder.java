package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the subject of a verb: the noun phrase that does it. This class goes back over the verb's
/// own group and the verbs that share its subject; where the phrase itself begins and ends is read
/// by [SubjectPhrases].
public final class SubjectFinder {

  private final ParsedSentence sentence;
  private final int first;
  private final SubjectPhrases phrases;

  /// Finds the subjects of one sentence.
  ///
  /// @param first the token before which nothing belongs to the clause
  public SubjectFinder(ParsedSentence sentence, int first) {
    this.sentence = sentence;
    this.first = first;
    this.phrases = new SubjectPhrases(sentence, first);
  }

  /// The subject of the verb at token `verb`.
  public Optional<TokenRange> of(int verb) {
    if (sentence.word(verb + 1).equals("by") && isDone(verb) && !isMeasure(verb + 2)) {
      return Optional.empty();
    }
    int at = verb;
    for (int step = 0; step < SubjectPhrases.FURTHEST && at >= first; step++) {
      at = groupBegin(at);
      int before = at - 1;
      if (before < first) {
        return Optional.empty();
      }
      String word = sentence.word(before);
      PartOfSpeech part = sentence.part(before);
      boolean beside = word.equals("while") && sentence.part(at) == PartOfSpeech.GERUND;
      if (part == PartOfSpeech.TO || part == PartOfSpeech.CONJUNCTION || beside) {
        boolean paused =
            part == PartOfSpeech.CONJUNCTION
                && sentence.word(before - 1).equals(",")
                && ClauseWords.attributes(sentence.word(verb));
        OptionalInt governing = paused ? outOfReport(verbBefore(before)) : verbBefore(before);
        if (governing.isEmpty()) {
          return Optional.empty();
        }
        at = governing.getAsInt();
      } else if (word.equals(",") || isDash(before)) {
        boolean gerund = sentence.part(at) == PartOfSpeech.GERUND;
        if (gerund || isCoordinated(before)) {
          OptionalInt governing = gerund ? firstVerb(before) : verbBefore(before);
          if (governing.isEmpty()) {
            return Optional.empty();
          }
          at = governing.getAsInt();
          Optional<TokenRange> seen = gerund ? seen(at) : Optional.empty();
          if (seen.isPresent()) {
            return seen;
          }
        } else {
          return phrases.beforeComma(before);
        }
      } else if (part == PartOfSpeech.GERUND || part == PartOfSpeech.PARTICIPLE) {
        return Optional.empty();
      } else {
        Optional<TokenRange> phrase = phrases.endingAt(at);
        OptionalInt governing =
            at == verb && phrase.isPresent()
                ? verbOfTelling(phrase.get(), verb)
                : OptionalInt.empty();
        if (governing.isEmpty()) {
          return phrase;
        }
        at = governing.getAsInt();
      }
    }
    return Optional.empty();
  }

  /// "Hale issued a statement saying …": the verb whose object, a thing with words in it, `phrase`
  /// before a verb of saying in -ing is.
  private OptionalInt verbOfTelling(TokenRange phrase, int verb) {
    boolean thing =
        sentence.part(verb) == PartOfSpeech.GERUND
            && ClauseWords.TELLING_THING.contains(sentence.word(phrase.last()));
    int before = phrase.begin() - 1;
    boolean object = before > first && sentence.part(before).isFinite();
    return thing && object ? OptionalInt.of(before) : OptionalInt.empty();
  }

  private boolean isDash(int i) {
    return sentence.word(i).equals("–") || sentence.word(i).equals("—");
  }

  /// "The film shows Ann Lee, at her desk, telling …": whom the verb at `verb` shows.
  private Optional<TokenRange> seen(int verb) {
    if (!ClauseWords.SHOWS_DOING.contains(sentence.word(verb))) {
      return Optional.empty();
    }
    TokenRange phrase = NounPhrases.at(sentence, verb + 1);
    return !phrase.isEmpty() && sentence.part(phrase.last()) == PartOfSpeech.NAME
        ? Optional.of(phrase)
        : Optional.empty();
  }

  /// "…, and said": a comma after which the same subject goes on.
  private boolean isCoordinated(int comma) {
    return sentence.part(comma + 1) == PartOfSpeech.CONJUNCTION;
  }

  /// The last verb before token `end` that can have a subject of its own.
  private OptionalInt verbBefore(int end) {
    for (int at = end - 1; at >= first && end - at < SubjectPhrases.FURTHEST; at--) {
      PartOfSpeech part = sentence.part(at);
      if (part.isFinite()) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /// "He left aside the claim that she might go, but said": the verb of the clause that `verb`
  /// belongs to, or of the one which "that" makes it part of.
  private OptionalInt outOfReport(OptionalInt verb) {
    if (verb.isEmpty()) {
      return verb;
    }
    Optional<TokenRange> subject = phrases.endingAt(groupBegin(verb.getAsInt()));
    boolean reported =
        subject.isPresent() && sentence.word(subject.get().begin() - 1).equals("that");
    OptionalInt outer = reported ? verbBefore(subject.get().begin() - 1) : verb;
    return outer.isPresent() ? outer : verb;
  }

  /// The main verb before token `end`: the first that says something, else the first of all.
  private OptionalInt firstVerb(int end) {
    OptionalInt main = OptionalInt.empty();
    for (int at = Math.max(first, end - 3 * SubjectPhrases.FURTHEST); at < end; at++) {
      if (sentence.part(at).isFinite()) {
        if (ClauseWords.attributes(sentence.word(at))) {
          return OptionalInt.of(at);
        }
        main = main.isEmpty() ? OptionalInt.of(at) : main;
      }
    }
    return main;
  }

  /// The first token of the verb group that `verb` belongs to: auxiliaries and adverbs included, as
  /// far as a subject is looked for.
  private int groupBegin(int verb) {
    int at = verb;
    while (at > first && verb - at < SubjectPhrases.FURTHEST) {
      PartOfSpeech part = sentence.part(at - 1);
      String word = sentence.word(at - 1);
      boolean group =
          part == PartOfSpeech.MODAL
              || part == PartOfSpeech.ADVERB
              || (ClauseWords.standsBetween(word) && !isThing(part))
              || ((part == PartOfSpeech.VERB_PRESENT || part == PartOfSpeech.VERB_PAST)
                  && ClauseWords.AUXILIARY.contains(word))
              || (word.equals("been") || word.equals("be") || word.equals("being"))
              || (word.equals("'s") && part != PartOfSpeech.ENDING);
      if (!group) {
        break;
      }
      at--;
    }
    return at;
  }

  /// "grew by an estimated 3%", "fell by a third": by how much, not by whom.
  private boolean isMeasure(int from) {
    for (int at = from; at < from + 4; at++) {
      String word = sentence.word(at);
      if (sentence.part(at) == PartOfSpeech.NUMBER || ClauseWords.FRACTION.contains(word)) {
        return true;
      }
      if (sentence.part(at) == PartOfSpeech.NAME) {
        return false;
      }
    }
    return false;
  }

  /// "family" and "Kelly" end as adverbs do.
  private static boolean isThing(PartOfSpeech part) {
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.NAME;
  }

  /// "the grant announced by the mayor": the grant announced nothing.
  private boolean isDone(int verb) {
    PartOfSpeech part = sentence.part(verb);
    return part == PartOfSpeech.PARTICIPLE || part == PartOfSpeech.VERB_PAST;
  }
}
