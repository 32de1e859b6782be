package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.List;
import java.util.Optional;

/// Reads a verb that reports: before it ("…, X said", "…, said X") or behind it ("X said (that) …",
/// "…, noting that …", "X vowed to …").
final class ReportingVerb implements AttributionReader {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;
  private final SubjectFinder subjects;
  private final List<SpeechVerb.Reader> readers;

  /// The subject of the sentence's first verb whose report is not before it.
  private Optional<TokenRange> first = Optional.empty();

  ReportingVerb(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
    this.subjects = new SubjectFinder(sentence, 0);
    this.readers =
        List.of(
            new InvertedCredit(sentence, edges),
            new ClosingCredit(sentence, edges),
            new ReportBehind(sentence, edges));
  }

  @Override
  public Optional<Attribution> at(int i) {
    if (!isCue(i) || isModifier(i) || isRefused(i)) {
      return Optional.empty();
    }
    boolean passive = isPassive(i);
    if (passive && SpeechWords.SURE.contains(sentence.word(i))) {
      return Optional.empty();
    }
    Optional<TokenRange> subject = passive ? Optional.empty() : subjectOf(i);
    if (subject.isPresent()
        && (isCondition(subject.get().begin() - 1) || isAnybody(subject.get()))) {
      return Optional.empty();
    }
    SpeechVerb verb = new SpeechVerb(i, subject, reportsClause(sentence.word(i)), passive);
    Optional<Attribution> found = Optional.empty();
    for (int r = 0; r < readers.size() && found.isEmpty(); r++) {
      found = readers.get(r).of(verb);
    }
    boolean before = found.isPresent() && !found.get().cueComesFirst();
    if (first.isEmpty() && verb.reports() && !before) {
      first = subject;
    }
    return found;
  }

  /// "declined to say": what is not said is the report of the verb before.
  private boolean isRefused(int i) {
    return sentence.part(i - 1) == PartOfSpeech.TO
        && SpeechWords.REFUSES.contains(sentence.word(i - 2));
  }

  private boolean isCue(int i) {
    PartOfSpeech part = sentence.part(i);
    String word = sentence.word(i);
    return part.isVerb()
        && part != PartOfSpeech.MODAL
        && (reportsClause(word)
            || SpeechWords.REPORTS_THING.contains(word)
            || SpeechWords.ASKS_DEED.contains(word));
  }

  private static boolean reportsClause(String word) {
    return ClauseWords.REPORTS_CLAUSE.contains(word) || SpeechWords.TELLS.contains(word);
  }

  /// The subject of the verb at `i`; "X said he would go, but insisted that …" has X say both.
  private Optional<TokenRange> subjectOf(int i) {
    int before = sentence.part(i - 1) == PartOfSpeech.ADVERB ? i - 2 : i - 1;
    boolean joined = sentence.word(before).equals("and") || sentence.word(before).equals("but");
    return joined && first.isPresent() && sentence.part(i).isFinite() ? first : subjects.of(i);
  }

  /// "you can say": nobody in particular, or the writer.
  private boolean isAnybody(TokenRange subject) {
    String word = sentence.word(subject.begin());
    String pronoun =
        sentence.isSubjectWithVerb(subject.begin()) ? word.substring(0, word.indexOf('\'')) : word;
    return subject.size() == 1 && SpeechWords.ANYBODY.contains(pronoun);
  }

  /// Who speaks "if they want to" has not spoken.
  private boolean isCondition(int i) {
    return sentence.word(i).equals("if") || sentence.word(i).equals("unless");
  }

  /// A form in -ed or -ing that stands before a noun and describes it.
  private boolean isModifier(int i) {
    boolean form = edges.isGerund(i) || sentence.part(i) == PartOfSpeech.PARTICIPLE;
    PartOfSpeech before = sentence.part(i - 1);
    return form
        && (before == PartOfSpeech.DETERMINER
            || before == PartOfSpeech.POSSESSIVE
            || before == PartOfSpeech.ADJECTIVE);
  }

  /// "was told", and "'s said", which is seldom "has said"; not "has told", "they'd told".
  private boolean isPassive(int i) {
    if (sentence.part(i) != PartOfSpeech.PARTICIPLE) {
      return false;
    }
    int at = i - 1;
    while (at >= 0 && sentence.part(at) == PartOfSpeech.ADVERB) {
      at--;
    }
    String helper = sentence.word(at);
    return helper.equals("'s") ? sentence.word(i).equals("said") : !isPerfect(helper);
  }

  private static boolean isPerfect(String helper) {
    boolean negated = helper.endsWith("n't");
    return ClauseWords.HAVE.contains(negated ? helper.substring(0, helper.length() - 3) : helper)
        || helper.endsWith("'ve")
        || helper.endsWith("'d");
  }
}
