package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ClockStamp;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Tells where a report begins and ends in its sentence, and what of it is content.
final class ReportBoundaries {

  /// No report in one sentence has more words.
  static final int LONGEST_REPORT = 300;

  private final ParsedSentence sentence;

  ReportBoundaries(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  boolean isGerund(int i) {
    return sentence.part(i) == PartOfSpeech.GERUND;
  }

  /// Whether nothing but a time, a place or a hearer follows up to the next mark.
  boolean isTail(int from) {
    int at = from;
    while (at < sentence.size() && !sentence.isMark(at)) {
      PartOfSpeech part = sentence.part(at);
      if (part.isFinite() || sentence.word(at).equals("that") || part == PartOfSpeech.TO) {
        return false;
      }
      at++;
    }
    return !isOpeningMark(at);
  }

  /// Whether the mark at `i`, not the first token, parts a report from its credit.
  boolean isPause(int i) {
    String word = sentence.word(i);
    return i > 0 && (word.equals(",") || word.equals("—") || word.equals("–") || isClosing(word));
  }

  private static boolean isClosing(String word) {
    return word.equals("”") || word.equals("\"");
  }

  boolean isOpeningMark(int at) {
    String word = sentence.word(at);
    return word.equals(":") || word.equals("“") || (word.equals("\"") && at + 1 < sentence.size());
  }

  /// Where the clause began that ends before token `end`: after a semicolon or the opening
  /// conjunction.
  int clauseBegin(int end) {
    int begin = ClockStamp.end(sentence);
    for (int at = end - 2; at >= Math.max(0, end - LONGEST_REPORT); at--) {
      if (sentence.word(at).equals(";")) {
        begin = at + 1;
        break;
      }
    }
    boolean joined = sentence.word(begin).equals("but") || sentence.word(begin).equals("and");
    return joined && begin < end ? begin + 1 : begin;
  }

  /// Whether a finite verb is among the tokens of `range`.
  boolean hasVerb(TokenRange range) {
    return hasVerb(range.begin(), range.end());
  }

  /// Whether a finite verb stands at token `from` or behind it.
  boolean hasVerbFrom(int from) {
    return hasVerb(from, sentence.size());
  }

  private boolean hasVerb(int from, int to) {
    for (int at = from; at < Math.min(to, from + LONGEST_REPORT); at++) {
      if (sentence.part(at).isFinite() || sentence.isSubjectWithVerb(at) || isPlainVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /// "results also change": a plain form behind its subject is finite.
  private boolean isPlainVerb(int i) {
    if (sentence.part(i) != PartOfSpeech.VERB_BASE) {
      return false;
    }
    int at = sentence.part(i - 1) == PartOfSpeech.ADVERB ? i - 2 : i - 1;
    return sentence.part(at) == PartOfSpeech.NOUN || sentence.part(at) == PartOfSpeech.NAME;
  }

  /// The report that begins at `from`: to the end of the sentence, or to where the writer's own
  /// words go on.
  TokenRange reportFrom(int from) {
    return new TokenRange(from, reportEnd(from));
  }

  private int reportEnd(int from) {
    int limit = Math.min(sentence.size(), from + LONGEST_REPORT);
    int open = 0;
    for (int at = from + 1; at < limit; at++) {
      String word = sentence.word(at);
      open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (word.equals(";") && open <= 0) {
        return at;
      }
      if (word.equals(",") || word.equals("—") || word.equals("–")) {
        String next = sentence.word(at + 1);
        boolean cue =
            (isGerund(at + 1) && isCue(at + 1))
                || next.equals("according")
                || isClosingCredit(at + 1)
                || (SpeechWords.ENDS_REPORT.contains(next) && hasVerbFrom(at + 2))
                || ((next.equals("and") || next.equals("but"))
                    && isCue(at + 2)
                    && sentence.part(at + 2).isFinite());
        if (cue) {
          return at;
        }
      } else if (word.equals("and") || word.equals("but")) {
        int next = sentence.part(at + 1) == PartOfSpeech.ADVERB ? at + 2 : at + 1;
        if (isCue(next) && sentence.part(next).isFinite()) {
          return at;
        }
      }
    }
    return limit;
  }

  /// ", the source said." at the end of the sentence: what stands before is not the source's of
  /// whoever is named earlier.
  private boolean isClosingCredit(int from) {
    if (isCue(from) && sentence.part(from).isFinite()) {
      TokenRange speaker = NounPhrases.linkedAt(sentence, from + 1);
      return !speaker.isEmpty() && speaker.end() >= sentence.size() - 1;
    }
    TokenRange speaker = NounPhrases.at(sentence, from);
    int verb = speaker.end();
    while (ClauseWords.HAVE.contains(sentence.word(verb))) {
      verb++;
    }
    boolean finite =
        sentence.part(verb).isFinite()
            || (verb > speaker.end() && sentence.part(verb) == PartOfSpeech.PARTICIPLE);
    if (speaker.isEmpty() || !isCue(verb) || !finite || !isTail(verb + 1)) {
      return false;
    }
    int mark = verb + 1;
    while (mark < sentence.size() && !sentence.isMark(mark)) {
      mark++;
    }
    return mark >= sentence.size() - 1;
  }

  /// The part of `content` before the main clause of the sentence, which a comma sets off.
  ///
  /// @param must whether there is no report without a main clause
  Optional<Span> beforeMainClause(Span content, boolean must) {
    int from = sentence.indexAt(content.begin());
    for (int at = from + 1; at < Math.min(sentence.size(), from + LONGEST_REPORT); at++) {
      if (!sentence.word(at).equals(",")) {
        continue;
      }
      TokenRange phrase = NounPhrases.linkedAt(sentence, at + 1);
      int verb = phrase.end();
      while (sentence.part(verb) == PartOfSpeech.ADVERB) {
        verb++;
      }
      if (!phrase.isEmpty() && sentence.part(verb).isFinite()) {
        return sentence.span(from, at).end() < content.end()
            ? content(new TokenRange(from, at))
            : Optional.of(content);
      }
    }
    return must ? Optional.empty() : Optional.of(content);
  }

  /// What of `report` is reported where "X's claim that …" is the subject of its sentence: the
  /// words before the verb that is said of the claim, which follows the report's own verb and no
  /// new subject.
  TokenRange beforeOwnVerb(TokenRange report) {
    boolean told = false;
    for (int at = report.begin(); at < report.end(); at++) {
      PartOfSpeech part = sentence.part(at);
      boolean apart =
          part == PartOfSpeech.CONJUNCTION
              || part == PartOfSpeech.QUESTION_WORD
              || sentence.word(at).equals("that")
              || sentence.isMark(at);
      if (told && apart) {
        return report;
      }
      if (part.isFinite()) {
        if (told && sentence.part(at - 1) != PartOfSpeech.PRONOUN && isBehindPreposition(at)) {
          return new TokenRange(report.begin(), at);
        }
        told = true;
      }
    }
    return report;
  }

  /// "…about the sale was denied": the noun before the verb hangs on a preposition, so that it is
  /// no subject.
  private boolean isBehindPreposition(int verb) {
    TokenRange noun = NounPhrases.linkedBefore(sentence, verb);
    return !noun.isEmpty() && sentence.part(noun.begin() - 1) == PartOfSpeech.PREPOSITION;
  }

  private boolean isCue(int i) {
    return ClauseWords.attributes(sentence.word(i)) || SpeechWords.TELLS.contains(sentence.word(i));
  }

  /// The words of `report` without the marks at its ends; empty when nothing else is there.
  Optional<Span> content(TokenRange report) {
    int begin = report.begin();
    int end = Math.min(report.end(), sentence.size());
    while (end > begin && isTrailing(sentence.word(end - 1))) {
      end--;
    }
    while (begin < end && (sentence.word(begin).equals(",") || sentence.word(begin).equals(":"))) {
      begin++;
    }
    return end > begin ? Optional.of(sentence.span(begin, end)) : Optional.empty();
  }

  private static boolean isTrailing(String word) {
    return word.equals(",")
        || word.equals(".")
        || word.equals("—")
        || word.equals("–")
        || word.equals(";");
  }
}
