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

  /// So many words behind "that" are a clause, whatever their parts of speech.
  private static final int FEWEST_BEHIND_THAT = 4;

  /// A thing of fewer words that tell something cannot stand alone.
  private static final int FEWEST_TELLING = 2;

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;
  private final ReportedDeed deeds;

  ReportedContent(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
    this.deeds = new ReportedDeed(sentence, edges);
  }

  /// What `verb` reports behind it.
  Optional<Span> after(SpeechVerb verb) {
    String word = sentence.word(verb.token());
    int begin = behindHearer(verb);
    if (verb.reports()) {
      OptionalInt that = thatAfter(begin);
      if (that.isPresent()) {
        boolean thing = sentence.part(begin + 1) == PartOfSpeech.NOUN && sentence.isMark(begin + 2);
        boolean direct =
            that.getAsInt() == begin && !thing && sentence.size() > begin + FEWEST_BEHIND_THAT;
        return direct || (!thing && edges.hasVerbFrom(that.getAsInt() + 1))
            ? report(that.getAsInt() + 1)
            : Optional.empty();
      }
      int start = afterTime(begin);
      if (!verb.passive()
          && (!SpeechWords.NEEDS_THAT.contains(word) || isQuestion(start) || isAdded(verb, start))
          && isClause(start, word)) {
        return report(start);
      }
    }
    if (verb.passive() || isPlainForm(verb.token())) {
      return Optional.empty();
    }
    if (SpeechWords.REPORTS_DOING.contains(word) && edges.isGerund(begin)) {
      Optional<Span> done = report(begin);
      return done.isPresent() && says(done.get()) ? done : Optional.empty();
    }
    if (SpeechWords.ASKS_DEED.contains(word)) {
      Optional<Span> deed = deeds.from(word, begin);
      if (deed.isPresent()) {
        return deed;
      }
    }
    return SpeechWords.REPORTS_THING.contains(word) && !isGap(verb)
        ? thing(word, afterTime(verb.token() + 1))
        : Optional.empty();
  }

  /// ", stressing he would go": a form in -ing needs no "that" before a pronoun and its verb.
  private boolean isAdded(SpeechVerb verb, int start) {
    return edges.isGerund(verb.token())
        && sentence.part(start) == PartOfSpeech.PRONOUN
        && sentence.part(start + 1).isFinite();
  }

  /// "the review that he announced", "the wall he promised voters": the thing stands before its
  /// verb.
  private boolean isGap(SpeechVerb verb) {
    if (verb.subject().isEmpty()) {
      return false;
    }
    int before = verb.subject().get().begin() - 1;
    PartOfSpeech part = sentence.part(before);
    return part == PartOfSpeech.NOUN
        || part == PartOfSpeech.NAME
        || part == PartOfSpeech.QUESTION_WORD
        || sentence.word(before).equals("that");
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
    int end = behindTitle(NounPhrases.linkedAt(sentence, begin).end());
    boolean clause = sentence.part(end).isFinite() || !verb.reports();
    return clause && !SpeechWords.ALWAYS_TELLS.contains(word) ? begin : end;
  }

  /// "told ABC's “This Week”": the token behind the title of the programme.
  private int behindTitle(int end) {
    int at = sentence.word(end).equals("'s") ? end + 1 : end;
    String mark = sentence.word(at);
    if (!mark.equals("“") && !mark.equals("\"")) {
      return end;
    }
    for (int i = at + 1; i < sentence.size() && i < at + FURTHEST_THAT; i++) {
      if (sentence.word(i).equals("”") || sentence.word(i).equals("\"")) {
        return i + 1;
      }
    }
    return end;
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
          || (sentence.part(at) == PartOfSpeech.TO && !isHearer(at))
          || isReportingGerund(at)
          || (sentence.isMark(at) && !isPassable(sentence.word(at)))) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /// "denied to Reuters that"
  private boolean isHearer(int to) {
    return sentence.part(to + 1) == PartOfSpeech.NAME
        || sentence.part(to + 1) == PartOfSpeech.DETERMINER;
  }

  /// ", noting that": the report of another verb.
  private boolean isReportingGerund(int i) {
    return edges.isGerund(i) && ClauseWords.attributes(sentence.word(i));
  }

  private static boolean isPassable(String mark) {
    return switch (mark) {
      case ",", "“", "”", "\"", "‘", "’", "&" -> true;
      default -> false;
    };
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
    if (isQuestion(at)) {
      boolean asked =
          !ClauseWords.NEEDS_CLAUSE.contains(verb)
              || SpeechWords.NEEDS_THAT.contains(verb)
              || SpeechWords.DOUBTS.contains(verb);
      return asked && (edges.hasVerbFrom(at + 1) || sentence.word(at + 1).equals("to"));
    }
    if (sentence.isSubjectWithVerb(at)) {
      return true;
    }
    if (sentence.isMark(at)) {
      return edges.isOpeningMark(at) && !sentence.word(at).equals(":");
    }
    if (SpeechWords.DENIES_WORDS.contains(verb)) {
      return opensWithSubject(at);
    }
    if (ClauseWords.NEEDS_CLAUSE.contains(verb)) {
      TokenRange subject = NounPhrases.linkedAt(sentence, at);
      return !subject.isEmpty() && isFiniteGroup(subject.end());
    }
    if (NounPhrases.isLink(sentence.word(at))) {
      return opensWithPlace(at);
    }
    boolean participle =
        sentence.part(at) == PartOfSpeech.PARTICIPLE && sentence.part(at + 1) == PartOfSpeech.NOUN;
    boolean gerund =
        participle
            || (edges.isGerund(at)
                && (!SpeechWords.TELLS.contains(verb) || SpeechWords.ALWAYS_TELLS.contains(verb)));
    return (gerund || !sentence.part(at).isVerb())
        && sentence.part(at) != PartOfSpeech.TO
        && sentence.part(at) != PartOfSpeech.CONJUNCTION
        && edges.hasVerb(edges.reportFrom(at));
  }

  /// "denied the ban had led to it", "denied there was a plan", but not "denied them food when …".
  private boolean opensWithSubject(int at) {
    int end = NounPhrases.linkedAt(sentence, at).end();
    if (sentence.part(end) == PartOfSpeech.ENDING || sentence.word(end).equals("'")) {
      end = NounPhrases.linkedAt(sentence, end + 1).end();
    }
    end = sentence.word(at).equals("there") ? at + 1 : end;
    return end > at && isFiniteGroup(end);
  }

  private boolean isQuestion(int i) {
    return sentence.part(i) == PartOfSpeech.QUESTION_WORD
        || sentence.word(i).equals("whether")
        || sentence.word(i).equals("if");
  }

  /// "said in Leeds the dam would hold", "at least two were hurt": a phrase behind the preposition,
  /// then the clause's subject and verb.
  private boolean opensWithPlace(int at) {
    int subject = NounPhrases.linkedAt(sentence, at + 1).end();
    if (subject > at + 1 && isFiniteGroup(subject)) {
      return true;
    }
    subject = sentence.word(subject).equals(",") ? subject + 1 : subject;
    TokenRange phrase = NounPhrases.linkedAt(sentence, subject);
    return !phrase.isEmpty() && isFiniteGroup(phrase.end());
  }

  private boolean isFiniteGroup(int at) {
    return sentence.part(at).isFinite()
        || (sentence.part(at) == PartOfSpeech.ADVERB && sentence.part(at + 1).isFinite());
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
    TokenRange phrase = NounPhrases.at(sentence, at);
    if (phrase.isEmpty() || (SpeechWords.DENIES_WORDS.contains(verb) && !isSaid(phrase))) {
      return Optional.empty();
    }
    Optional<Span> content = report(at);
    return content.isPresent() && says(content.get()) ? content : Optional.empty();
  }

  /// "claims of a leak", "any role": what can be denied, but not "people food".
  private boolean isSaid(TokenRange phrase) {
    String noun = sentence.word(phrase.last());
    String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return SpeechWords.CAN_BE_DENIED.contains(noun)
        || SpeechWords.CAN_BE_DENIED.contains(one)
        || SpeechWords.NOUN.contains(one);
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
