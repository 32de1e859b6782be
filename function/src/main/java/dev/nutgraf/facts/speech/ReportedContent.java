package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.OptionalInt;

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

  /// What `verb` reports behind it.
  Optional<Span> after(SpeechVerb verb) {
    String word = sentence.word(verb.token());
    int begin = behindHearer(verb);
    if (verb.reports()) {
      OptionalInt that = thatAfter(begin);
      if (that.isPresent()) {
        return edges.hasVerbFrom(that.getAsInt() + 1)
            ? report(that.getAsInt() + 1)
            : Optional.empty();
      }
      int start = afterTime(begin);
      if (!verb.passive() && !SpeechWords.NEEDS_THAT.contains(word) && isClause(start, word)) {
        return report(start);
      }
    }
    if (verb.passive() || isPlainForm(verb.token())) {
      return Optional.empty();
    }
    if (SpeechWords.ASKS_DEED.contains(word)) {
      Optional<Span> deed = deed(word, begin);
      if (deed.isPresent()) {
        return deed;
      }
    }
    return SpeechWords.REPORTS_THING.contains(word)
        ? thing(word, verb.token() + 1)
        : Optional.empty();
  }

  private Optional<Span> report(int begin) {
    return edges.content(edges.reportFrom(begin));
  }

  /// The token behind the verb and whom it tells: "told reporters" and "warned Hale", but "warned
  /// the dam would break".
  private int behindHearer(SpeechVerb verb) {
    int begin = verb.token() + 1;
    String word = sentence.word(verb.token());
    if (!SpeechWords.TELLS.contains(word) || verb.passive()) {
      return begin;
    }
    int end = NounPhrases.linkedAt(sentence, begin).end();
    boolean clause = sentence.part(end).isFinite() || !verb.reports();
    return clause && !word.startsWith("t") ? begin : end;
  }

  /// Who "will report", "is to announce" or "would support" has not done so: only a clause says
  /// enough after such a verb.
  private boolean isPlainForm(int verb) {
    return sentence.part(verb) == PartOfSpeech.VERB_BASE;
  }

  /// Where the "that" of the verb stands, also in "said on Friday that".
  private OptionalInt thatAfter(int from) {
    for (int at = from; at < sentence.size() && at < from + FURTHEST_THAT; at++) {
      if (sentence.word(at).equals("that")) {
        PartOfSpeech next = sentence.part(at + 1);
        boolean opensClause =
            sentence.part(at) == PartOfSpeech.PREPOSITION
                || next == PartOfSpeech.PRONOUN
                || next == PartOfSpeech.DETERMINER;
        return at == from || opensClause ? OptionalInt.of(at) : OptionalInt.empty();
      }
      if (sentence.part(at).isFinite()
          || sentence.part(at) == PartOfSpeech.TO
          || (sentence.isMark(at) && !sentence.word(at).equals(","))) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
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
      return edges.hasVerbFrom(at + 1) || sentence.word(at + 1).equals("to");
    }
    if (sentence.isMark(at)) {
      return edges.isOpeningMark(at) && !sentence.word(at).equals(":");
    }
    if (ClauseWords.NEEDS_CLAUSE.contains(verb)) {
      TokenRange subject = NounPhrases.linkedAt(sentence, at);
      return !subject.isEmpty() && isFiniteGroup(subject.end());
    }
    return !sentence.part(at).isVerb()
        && sentence.part(at) != PartOfSpeech.TO
        && sentence.part(at) != PartOfSpeech.CONJUNCTION
        && edges.hasVerb(edges.reportFrom(at));
  }

  private boolean isFiniteGroup(int at) {
    return sentence.part(at).isFinite()
        || (sentence.part(at) == PartOfSpeech.ADVERB && sentence.part(at + 1).isFinite());
  }

  /// "(him) to leave the country".
  private Optional<Span> deed(String cue, int from) {
    int at = sentence.word(from).equals("on") ? from + 1 : from;
    int to = NounPhrases.linkedAt(sentence, at).end();
    for (int i = Math.max(at, from); i <= to; i++) {
      if (sentence.part(i) == PartOfSpeech.TO && sentence.part(i + 1) != PartOfSpeech.MARK) {
        boolean verb =
            sentence.part(i + 1) == PartOfSpeech.VERB_BASE
                || (sentence.part(i + 1) == PartOfSpeech.ADVERB
                    && sentence.part(i + 2) == PartOfSpeech.VERB_BASE);
        boolean bare =
            isStop(i + 2) || (isStop(i + 3) && sentence.part(i + 2) == PartOfSpeech.ADVERB);
        int begin = SpeechWords.EXPECTS.contains(cue) && at < i ? at : i;
        return verb && !bare ? edges.content(new TokenRange(begin, deedEnd(i))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "to step in and a law would follow": a new subject with its verb is no part of the deed.
  private int deedEnd(int to) {
    int end = edges.reportFrom(to).end();
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
        ? NounPhrases.linkedAt(sentence, from).end()
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
    if (NounPhrases.at(sentence, at).isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> content = report(at);
    return content.isPresent() && says(content.get()) ? content : Optional.empty();
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
