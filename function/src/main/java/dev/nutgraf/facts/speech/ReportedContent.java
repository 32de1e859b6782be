package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Finds what is reported behind a verb of saying: a clause ("that …"), a deed ("to …") or a thing.
final class ReportedContent {

  /// How far "that" may stand behind its verb: "said in a statement on Friday that".
  private static final int FURTHEST_THAT = 12;

  /// A thing of fewer words that tell something cannot stand alone.
  private static final int FEWEST_TELLING = 2;

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;

  ReportedContent(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
  }

  Optional<Span> after(int verb, boolean reports, boolean passive) {
    String word = sentence.word(verb);
    int begin = verb + 1;
    if (SpeechWords.TELLS.contains(word) && !passive) {
      int hearer = NounPhrases.linkedEndOf(sentence, begin);
      boolean clause = sentence.part(hearer).isFinite() || !reports;
      begin = clause && !word.startsWith("t") ? begin : hearer;
    }
    int that = thatAfter(begin);
    if (reports && that >= 0) {
      return edges.hasVerb(that + 1, sentence.size())
          ? edges.content(that + 1, edges.reportEnd(that + 1))
          : Optional.empty();
    }
    int start = afterTime(begin);
    if (reports && !passive && !SpeechWords.NEEDS_THAT.contains(word) && isClause(start, word)) {
      return edges.content(start, edges.reportEnd(start));
    }
    if (passive || isPlainForm(verb)) {
      return Optional.empty();
    }
    if (SpeechWords.ASKS_DEED.contains(word)) {
      Optional<Span> deed = deed(word, begin);
      if (deed.isPresent()) {
        return deed;
      }
    }
    return SpeechWords.REPORTS_THING.contains(word) ? thing(word, verb + 1) : Optional.empty();
  }

  /// Who "will report", "is to announce" or "would support" has not done so: only a clause says
  /// enough after such a verb.
  private boolean isPlainForm(int verb) {
    return sentence.part(verb) == PartOfSpeech.VERB_BASE;
  }

  /// Where the "that" of the verb stands, also in "said on Friday that"; -1 when there is none.
  private int thatAfter(int from) {
    for (int at = from; at < sentence.size() && at < from + FURTHEST_THAT; at++) {
      if (sentence.word(at).equals("that")) {
        PartOfSpeech next = sentence.part(at + 1);
        boolean opensClause =
            sentence.part(at) == PartOfSpeech.PREPOSITION
                || next == PartOfSpeech.PRONOUN
                || next == PartOfSpeech.DETERMINER;
        return at == from || opensClause ? at : -1;
      }
      if (sentence.part(at).isFinite()
          || sentence.part(at) == PartOfSpeech.TO
          || (sentence.isMark(at) && !sentence.word(at).equals(","))) {
        return -1;
      }
    }
    return -1;
  }

  /// After "on Friday", "Tuesday night", "in a statement".
  private int afterTime(int from) {
    int at = from;
    if (sentence.word(at).equals("out") || sentence.word(at).equals("on")) {
      int next = at + 1;
      boolean time = Calendar.isTimeWord(sentence.word(next));
      at = sentence.word(at).equals("out") || time ? next : at;
    }
    while (at - from < 5 && Calendar.isTimeWord(sentence.word(at))) {
      at++;
    }
    if (at > from && sentence.word(at).equals(",")) {
      at++;
    }
    return at;
  }

  /// Whether a clause begins at `at`: a subject and its verb, or a question.
  private boolean isClause(int at, String verb) {
    boolean question =
        sentence.part(at) == PartOfSpeech.QUESTION_WORD
            || sentence.word(at).equals("whether")
            || sentence.word(at).equals("if");
    if (question) {
      return edges.hasVerb(at + 1, sentence.size()) || sentence.word(at + 1).equals("to");
    }
    if (sentence.isMark(at)) {
      return edges.isOpeningMark(at) && !sentence.word(at).equals(":");
    }
    if (ClauseWords.NEEDS_CLAUSE.contains(verb)) {
      int end = NounPhrases.linkedEndOf(sentence, at);
      return end > at && isFiniteGroup(end);
    }
    return !sentence.part(at).isVerb()
        && sentence.part(at) != PartOfSpeech.TO
        && sentence.part(at) != PartOfSpeech.CONJUNCTION
        && edges.hasVerb(at, edges.reportEnd(at));
  }

  private boolean isFiniteGroup(int at) {
    return sentence.part(at).isFinite()
        || (sentence.part(at) == PartOfSpeech.ADVERB && sentence.part(at + 1).isFinite());
  }

  /// "(him) to leave the country".
  private Optional<Span> deed(String cue, int from) {
    int at = sentence.word(from).equals("on") ? from + 1 : from;
    int to = NounPhrases.linkedEndOf(sentence, at);
    for (int i = Math.max(at, from); i <= to; i++) {
      if (sentence.part(i) == PartOfSpeech.TO && sentence.part(i + 1) != PartOfSpeech.MARK) {
        boolean verb =
            sentence.part(i + 1) == PartOfSpeech.VERB_BASE
                || (sentence.part(i + 1) == PartOfSpeech.ADVERB
                    && sentence.part(i + 2) == PartOfSpeech.VERB_BASE);
        boolean bare =
            isStop(i + 2) || (isStop(i + 3) && sentence.part(i + 2) == PartOfSpeech.ADVERB);
        int begin = SpeechWords.EXPECTS.contains(cue) && at < i ? at : i;
        return verb && !bare ? edges.content(begin, deedEnd(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "to step in and a law would follow": a new subject with its verb is no part of the deed.
  private int deedEnd(int to) {
    int end = edges.reportEnd(to);
    for (int at = to + 2; at < end && !sentence.part(at).isFinite(); at++) {
      PartOfSpeech before = sentence.part(at - 1);
      boolean listed = before == PartOfSpeech.NOUN || before == PartOfSpeech.NAME;
      int verb = sentence.word(at).equals("and") && !listed ? clauseVerb(at + 1) : at + 1;
      if (verb > at + 1 && sentence.part(verb).isFinite()) {
        return at;
      }
    }
    return end;
  }

  private int clauseVerb(int from) {
    return sentence.part(from) == PartOfSpeech.DETERMINER
        ? NounPhrases.linkedEndOf(sentence, from)
        : from;
  }

  private boolean isStop(int i) {
    return switch (sentence.word(i)) {
      case "", ",", ".", ";", ":", "?", "!", "—", "–", ")" -> true;
      default -> false;
    };
  }

  /// "(for) a review of the plan".
  private Optional<Span> thing(String verb, int from) {
    int at = from;
    boolean wants = !SpeechWords.prepositionsOf(verb).isEmpty();
    if (wants) {
      if (!SpeechWords.prepositionsOf(verb).contains(sentence.word(at))) {
        return Optional.empty();
      }
      at++;
    }
    int end = NounPhrases.endOf(sentence, at);
    Optional<Span> content = edges.content(at, edges.reportEnd(at));
    return end > at && content.isPresent() && says(content.get()) ? content : Optional.empty();
  }

  /// Whether a thing says enough to stand alone: "severe cracks in the wall", not "the decision".
  boolean says(Span content) {
    int words = 0;
    int to = sentence.indexAt(content.end());
    for (int i = sentence.indexAt(content.begin()); i < to; i++) {
      words +=
          switch (sentence.part(i)) {
            case NOUN,
                NAME,
                NUMBER,
                ADJECTIVE,
                GERUND,
                PARTICIPLE,
                VERB_BASE,
                VERB_PAST,
                VERB_PRESENT ->
                1;
            default -> 0;
          };
    }
    return words >= FEWEST_TELLING;
  }
}
