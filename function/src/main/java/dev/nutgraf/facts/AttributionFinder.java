package dev.nutgraf.facts;

import dev.nutgraf.language.PartOfSpeech;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where a sentence says that somebody said something: "X said (that) …", "…, X said", "…,
/// said X", "according to X, …", "X, a doctor, said …", "…, noting that …", "X vowed to …", "X's
/// claim that …".
final class AttributionFinder {

  /// How far "that" may stand behind its verb: "said in a statement on Friday that".
  private static final int FURTHEST_THAT = 12;

  /// No report in one sentence has more words.
  private static final int LONGEST_REPORT = 300;

  /// A thing of fewer words that tell something cannot stand alone.
  private static final int FEWEST_TELLING = 2;

  private final ParsedSentence sentence;
  private final Subjects subjects;

  /// The subject of the sentence's first verb of saying.
  private Optional<Subjects.Phrase> first = Optional.empty();

  private AttributionFinder(ParsedSentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence, 0);
  }

  /// The attributions of one sentence, in the order of their cues.
  static List<Attribution> in(ParsedSentence sentence) {
    AttributionFinder finder = new AttributionFinder(sentence);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      finder.at(i).ifPresent(attributions::add);
    }
    return attributions;
  }

  private Optional<Attribution> at(int i) {
    if (sentence.word(i).equals("according") && sentence.word(i + 1).equals("to")) {
      return accordingTo(i);
    }
    PartOfSpeech part = sentence.part(i);
    if (part == PartOfSpeech.NOUN && SpeechWords.isNoun(sentence.word(i))) {
      return byNoun(i);
    }
    return part.isVerb() && part != PartOfSpeech.MODAL ? byVerb(i) : Optional.empty();
  }

  private Optional<Attribution> accordingTo(int i) {
    int end = NounPhrases.linkedEndOf(sentence, i + 2);
    if (end == i + 2) {
      return Optional.empty();
    }
    Optional<Span> source = Optional.of(Mentions.withName(sentence, i + 2, end));
    int clause = clauseBegin(i);
    boolean opens = i - clause < 2;
    int comma = opens ? afterList(commaAfter(end)) : i;
    boolean interrupts =
        !opens
            && !hasVerb(clause, i)
            && sentence.word(end).equals(",")
            && hasVerb(end + 1, sentence.size());
    int close = interrupts ? reportEnd(end + 1) : i;
    return (opens ? content(comma + 1, reportEnd(comma + 1)) : content(clause, close))
        .map(content -> new Attribution(source, sentence.span(i, i + 2), content, true));
  }

  private int commaAfter(int from) {
    int at = from;
    while (at < sentence.size() && !sentence.word(at).equals(",")) {
      at++;
    }
    return at < sentence.size() ? at : from - 1;
  }

  /// The comma behind the last name of a source that is a list: "the Ministry of Economy, Trade and
  /// Industry, the decline …".
  private int afterList(int comma) {
    int next = commaAfter(comma + 1);
    if (sentence.part(comma + 1) != PartOfSpeech.NAME || next <= comma + 1) {
      return comma;
    }
    for (int at = comma + 1; at < next; at++) {
      boolean listed =
          sentence.part(at) == PartOfSpeech.NAME
              || sentence.word(at).equals("and")
              || sentence.word(at).equals("(")
              || sentence.word(at).equals(")");
      if (!listed) {
        return comma;
      }
    }
    return next;
  }

  /// "Trump's claim that …", "reports that …".
  private Optional<Attribution> byNoun(int i) {
    if (!sentence.word(i + 1).equals("that")
        || sentence.part(i + 2).isVerb()
        || !hasVerb(i + 2, reportEnd(i + 2))) {
      return Optional.empty();
    }
    int begin = NounPhrases.beginOf(sentence, i + 1);
    Optional<Span> source = Optional.empty();
    for (int at = i; at > begin; at--) {
      if (sentence.part(at - 1) == PartOfSpeech.ENDING && at - 1 > begin) {
        source = Optional.of(mention(begin, at - 1));
        break;
      }
      if (sentence.part(at - 1) == PartOfSpeech.POSSESSIVE) {
        source = Optional.of(sentence.span(at - 1, at));
        break;
      }
    }
    Optional<Span> from = source;
    return content(i + 2, reportEnd(i + 2))
        .map(content -> new Attribution(from, sentence.span(i, i + 1), content, true));
  }

  private Optional<Attribution> byVerb(int i) {
    String verb = sentence.word(i);
    boolean reports = SpeechWords.reportsClause(verb) || SpeechWords.tells(verb);
    if (!reports && !SpeechWords.reportsThing(verb) && !SpeechWords.asksDeed(verb)) {
      return Optional.empty();
    }
    if (isModifier(i)) {
      return Optional.empty();
    }
    boolean passive = isPassive(i);
    Optional<Subjects.Phrase> subject = passive ? Optional.empty() : subjectOf(i);
    if (subject.filter(phrase -> isCondition(phrase.begin() - 1)).isPresent()) {
      return Optional.empty();
    }
    if (reports && !passive) {
      Optional<Attribution> before = saidBefore(i, subject);
      if (before.isPresent()) {
        return before;
      }
    }
    Optional<Span> source = subject.map(this::mention);
    Span cue = sentence.span(i, i + 1);
    if (first.isEmpty() && reports) {
      first = subject;
    }
    return contentAfter(i, reports, passive)
        .filter(_ -> subject.isPresent() || passive || isAside(i))
        .filter(c -> subject.isEmpty() || source.get().end() <= c.begin())
        .map(content -> new Attribution(source, cue, content, true));
  }

  /// The subject of the verb at `i`; "X said he would go, but insisted that …" has X say both.
  private Optional<Subjects.Phrase> subjectOf(int i) {
    int before = sentence.part(i - 1) == PartOfSpeech.ADVERB ? i - 2 : i - 1;
    boolean joined = sentence.word(before).equals("and") || sentence.word(before).equals("but");
    return joined && first.isPresent() && sentence.part(i).isFinite() ? first : subjects.of(i);
  }

  /// Who speaks "if they want to" has not spoken.
  private boolean isCondition(int i) {
    return sentence.word(i).equals("if") || sentence.word(i).equals("unless");
  }

  /// "…, noting that": a form in -ing that a comma sets off needs no subject of its own.
  private boolean isAside(int i) {
    return isGerund(i) && (i == 0 || sentence.isMark(i - 1));
  }

  private boolean isGerund(int i) {
    return sentence.part(i) == PartOfSpeech.GERUND;
  }

  /// A form in -ed or -ing that stands before a noun and describes it.
  private boolean isModifier(int i) {
    boolean form = isGerund(i) || sentence.part(i) == PartOfSpeech.PARTICIPLE;
    PartOfSpeech before = sentence.part(i - 1);
    return form
        && (before == PartOfSpeech.DETERMINER
            || before == PartOfSpeech.POSSESSIVE
            || before == PartOfSpeech.ADJECTIVE);
  }

  private boolean isPassive(int i) {
    if (sentence.part(i) != PartOfSpeech.PARTICIPLE) {
      return false;
    }
    int at = i - 1;
    while (at >= 0 && sentence.part(at) == PartOfSpeech.ADVERB) {
      at--;
    }
    return switch (sentence.word(at)) {
      case "is", "are", "was", "were", "be", "been", "being", "'s", "isn't", "wasn't" ->
          !sentence.word(at).equals("'s") || sentence.word(i).equals("said");
      case "has", "have", "had", "'ve", "'d", "hasn't", "haven't", "hadn't" -> false;
      default -> !sentence.word(at).endsWith("'ve") && !sentence.word(at).endsWith("'d");
    };
  }

  /// "…, X said.", "…, said X." and "The plan, X said, will …".
  private Optional<Attribution> saidBefore(int i, Optional<Subjects.Phrase> subject) {
    Span cue = sentence.span(i, i + 1);
    if (isPause(i - 1)) {
      int end = NounPhrases.linkedEndOf(sentence, i + 1);
      boolean closed = end > i + 1 && isTail(end);
      return closed && sentence.part(i) != PartOfSpeech.GERUND
          ? content(clauseBegin(i), i)
              .map(
                  c ->
                      new Attribution(
                          Optional.of(Mentions.withName(sentence, i + 1, end)), cue, c, true))
          : Optional.empty();
    }
    if (subject.isEmpty() || !isPause(subject.get().begin() - 1) || !isTail(i + 1)) {
      return Optional.empty();
    }
    Subjects.Phrase phrase = subject.get();
    int begin = clauseBegin(phrase.begin());
    boolean middle =
        sentence.word(i + 1).equals(",") && hasVerb(i + 2, sentence.size()) && !isGerund(i + 2);
    if (!hasVerb(begin, phrase.begin()) && !middle) {
      return Optional.empty();
    }
    int end = middle ? reportEnd(i + 2) : phrase.begin();
    return content(begin, end)
        .map(c -> new Attribution(Optional.of(mention(phrase)), cue, c, true));
  }

  private boolean isPause(int i) {
    String word = sentence.word(i);
    return i > 0 && (word.equals(",") || word.equals("—") || word.equals("–") || isClosing(word));
  }

  private static boolean isClosing(String word) {
    return word.equals("”") || word.equals("\"");
  }

  /// Whether nothing but a time, a place or a hearer follows up to the next mark.
  private boolean isTail(int from) {
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

  private boolean isOpeningMark(int at) {
    String word = sentence.word(at);
    return word.equals(":") || word.equals("“") || (word.equals("\"") && at + 1 < sentence.size());
  }

  /// Where the clause began that ends before token `end`: after a semicolon or the opening
  /// conjunction.
  private int clauseBegin(int end) {
    int begin = 0;
    for (int at = end - 2; at >= Math.max(0, end - LONGEST_REPORT); at--) {
      if (sentence.word(at).equals(";")) {
        begin = at + 1;
        break;
      }
    }
    boolean joined = sentence.word(begin).equals("but") || sentence.word(begin).equals("and");
    return joined && begin < end ? begin + 1 : begin;
  }

  private Optional<Span> contentAfter(int verb, boolean reports, boolean passive) {
    String word = sentence.word(verb);
    int begin = verb + 1;
    if (SpeechWords.tells(word) && !passive) {
      int hearer = NounPhrases.linkedEndOf(sentence, begin);
      boolean clause = sentence.part(hearer).isFinite() || !reports;
      begin = clause && !word.startsWith("t") ? begin : hearer;
    }
    int that = thatAfter(begin);
    if (reports && that >= 0) {
      return content(that + 1, reportEnd(that + 1)).filter(_ -> hasVerb(that + 1, sentence.size()));
    }
    int start = afterTime(begin);
    if (reports && isClause(start, word) && !passive) {
      return content(start, reportEnd(start));
    }
    if (passive || isPlainForm(verb)) {
      return Optional.empty();
    }
    if (SpeechWords.asksDeed(word)) {
      Optional<Span> deed = deed(word, begin);
      if (deed.isPresent()) {
        return deed;
      }
    }
    return SpeechWords.reportsThing(word) ? thing(word, verb + 1) : Optional.empty();
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
      return hasVerb(at + 1, sentence.size()) || sentence.word(at + 1).equals("to");
    }
    if (sentence.isMark(at)) {
      return isOpeningMark(at) && !sentence.word(at).equals(":");
    }
    if (SpeechWords.needsClause(verb)) {
      int end = NounPhrases.linkedEndOf(sentence, at);
      return end > at && isFiniteGroup(end);
    }
    return !sentence.part(at).isVerb()
        && sentence.part(at) != PartOfSpeech.TO
        && hasVerb(at, reportEnd(at));
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
        int begin = SpeechWords.expects(cue) && at < i ? at : i;
        return verb && !bare ? content(begin, reportEnd(i)) : Optional.empty();
      }
    }
    return Optional.empty();
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
    return end > at && says(at, reportEnd(at)) ? content(at, reportEnd(at)) : Optional.empty();
  }

  /// Whether a thing says enough to stand alone: "severe cracks in the wall", not "the decision".
  private boolean says(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
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

  private boolean hasVerb(int from, int to) {
    for (int at = from; at < Math.min(to, from + LONGEST_REPORT); at++) {
      if (sentence.part(at).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /// Where the report that begins at `from` ends: at the end of the sentence, or where the writer's
  /// own words go on.
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
                || (SpeechWords.endsReport(next) && hasVerb(at + 2, sentence.size()))
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
    int verb = NounPhrases.endOf(sentence, from);
    if (verb == from || !isCue(verb) || !sentence.part(verb).isFinite() || !isTail(verb + 1)) {
      return false;
    }
    int mark = verb + 1;
    while (mark < sentence.size() && !sentence.isMark(mark)) {
      mark++;
    }
    return mark >= sentence.size() - 1;
  }

  private boolean isCue(int i) {
    return SpeechWords.attributes(sentence.word(i)) || SpeechWords.tells(sentence.word(i));
  }

  /// The tokens from `from` to `to` without the marks that end them.
  private Optional<Span> content(int from, int to) {
    int begin = from;
    int end = Math.min(to, sentence.size());
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

  private Span mention(Subjects.Phrase phrase) {
    return mention(phrase.begin(), phrase.end());
  }

  private Span mention(int begin, int end) {
    return Mentions.of(sentence, begin, end);
  }
}
