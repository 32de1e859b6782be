package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where a sentence says that somebody said something: "X said (that) …", "…, X said", "…,
/// said X", "according to X, …", "X, a doctor, said …", "…, noting that …", "X vowed to …", "X's
/// claim that …".
final class AttributionFinder {

  private final ParsedSentence sentence;
  private final SubjectFinder subjects;
  private final ReportBoundaries edges;
  private final ReportedContent content;

  /// The subject of the sentence's first verb of saying.
  private Optional<TokenRange> first = Optional.empty();

  private AttributionFinder(ParsedSentence sentence) {
    this.sentence = sentence;
    this.subjects = new SubjectFinder(sentence, 0);
    this.edges = new ReportBoundaries(sentence);
    this.content = new ReportedContent(sentence, edges);
  }

  /// The attributions of one sentence, in the order of their cues.
  static List<Attribution> in(ParsedSentence sentence) {
    AttributionFinder finder = new AttributionFinder(sentence);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Attribution> attribution = finder.at(i);
      if (attribution.isEmpty()) {
        continue;
      }
      attributions.add(attribution.get());
      Optional<Attribution> rest = finder.goesOn(attribution.get(), i);
      if (rest.isPresent()) {
        attributions.add(rest.get());
      }
    }
    return attributions;
  }

  private Optional<Attribution> at(int i) {
    if (sentence.word(i).equals("according") && sentence.word(i + 1).equals("to")) {
      return new AccordingTo(sentence, edges).at(i);
    }
    PartOfSpeech part = sentence.part(i);
    if (part == PartOfSpeech.NOUN && SpeechWords.NOUN.contains(sentence.word(i))) {
      return byNoun(i);
    }
    return part.isVerb() && part != PartOfSpeech.MODAL ? byVerb(i) : Optional.empty();
  }

  /// "Trump's claim that …", "reports that …".
  private Optional<Attribution> byNoun(int i) {
    if (!sentence.word(i + 1).equals("that")
        || sentence.part(i + 2).isVerb()
        || !edges.hasVerb(i + 2, edges.reportEnd(i + 2))) {
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
    int end = edges.reportEnd(i + 2);
    Optional<Span> told = edges.content(i + 2, begin <= 1 ? edges.ownVerb(i + 2, end) : end);
    return told.isPresent()
        ? Optional.of(new Attribution(source, sentence.span(i, i + 1), told.get(), true))
        : Optional.empty();
  }

  private Optional<Attribution> byVerb(int i) {
    String verb = sentence.word(i);
    boolean reports = ClauseWords.REPORTS_CLAUSE.contains(verb) || SpeechWords.TELLS.contains(verb);
    if (!reports
        && !SpeechWords.REPORTS_THING.contains(verb)
        && !SpeechWords.ASKS_DEED.contains(verb)) {
      return Optional.empty();
    }
    if (isModifier(i) || isUnsaid(i)) {
      return Optional.empty();
    }
    boolean passive = isPassive(i);
    Optional<TokenRange> subject = passive ? Optional.empty() : subjectOf(i);
    if (subject.isPresent() && isCondition(subject.get().begin() - 1)) {
      return Optional.empty();
    }
    if (reports && !passive) {
      Optional<Attribution> before = saidBefore(i, subject);
      if (before.isPresent()) {
        return before;
      }
    }
    Optional<Span> source =
        subject.isPresent() ? Optional.of(mention(subject.get())) : Optional.empty();
    Span cue = sentence.span(i, i + 1);
    if (first.isEmpty() && reports) {
      first = subject;
    }
    Optional<Span> found = content.after(i, reports, passive);
    if (found.isPresent() && leadsUp(i, subject)) {
      found =
          edges.beforeMainClause(found.get(), subject.isEmpty() && !passive).filter(content::says);
    }
    boolean told = subject.isPresent() || passive || isAside(i);
    boolean behind =
        found.isPresent() && (source.isEmpty() || source.get().end() <= found.get().begin());
    return told && behind
        ? Optional.of(new Attribution(source, cue, found.get(), true))
        : Optional.empty();
  }

  /// What somebody "did not think" or "never said" is nobody's statement.
  private boolean isUnsaid(int i) {
    int at = i - 1;
    while (sentence.part(at) == PartOfSpeech.ADVERB && !SpeechWords.negates(sentence.word(at))) {
      if (sentence.word(at).equals("only") || sentence.word(at).equals("just")) {
        return false;
      }
      at--;
    }
    boolean doubled =
        switch (sentence.word(i)) {
          case "deny", "denied", "denying", "doubt", "doubted", "doubting", "dispute", "disputed" ->
              true;
          default -> false;
        };
    return !doubled && SpeechWords.negates(sentence.word(at));
  }

  /// Whether the verb stands in a clause that only leads up to the sentence's own: "after X said …,
  /// Y resigned", "pointing to …, Y resigned".
  private boolean leadsUp(int i, Optional<TokenRange> subject) {
    if (subject.isEmpty()) {
      return i == 0;
    }
    int opener = subject.get().begin() - 1;
    return opener >= 0 && opener <= 2 && SpeechWords.LEADS_UP.contains(sentence.word(opener));
  }

  /// The subject of the verb at `i`; "X said he would go, but insisted that …" has X say both.
  private Optional<TokenRange> subjectOf(int i) {
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
    return edges.isGerund(i) && (i == 0 || sentence.isMark(i - 1));
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
  private Optional<Attribution> saidBefore(int i, Optional<TokenRange> subject) {
    Span cue = sentence.span(i, i + 1);
    if (isPause(i - 1)) {
      int end = NounPhrases.linkedEndOf(sentence, i + 1);
      boolean closed = end > i + 1 && edges.isTail(end);
      if (!closed || sentence.part(i) == PartOfSpeech.GERUND) {
        return Optional.empty();
      }
      Optional<Span> told = edges.content(edges.clauseBegin(i), i);
      return told.isPresent()
          ? Optional.of(said(SpeakerMention.withName(sentence, i + 1, end), cue, told.get()))
          : Optional.empty();
    }
    if (subject.isEmpty() || !isPause(subject.get().begin() - 1) || !edges.isTail(i + 1)) {
      return Optional.empty();
    }
    TokenRange phrase = subject.get();
    int begin = edges.clauseBegin(phrase.begin());
    boolean said = edges.hasVerb(begin, phrase.begin());
    boolean middle =
        !said
            && sentence.word(i + 1).equals(",")
            && edges.hasVerb(i + 2, sentence.size())
            && !edges.isGerund(i + 2);
    if (!said && !middle) {
      return Optional.empty();
    }
    int end = middle ? edges.reportEnd(i + 2) : phrase.begin();
    Optional<Span> told = edges.content(begin, end);
    return told.isPresent()
        ? Optional.of(said(mention(phrase), cue, told.get()))
        : Optional.empty();
  }

  private static Attribution said(Span source, Span cue, Span content) {
    return new Attribution(Optional.of(source), cue, content, true);
  }

  /// What goes on behind "…, X said," in the sentence: the credit in its midst is no part of
  /// either.
  private Optional<Attribution> goesOn(Attribution told, int verb) {
    boolean before =
        told.source().isPresent() && told.source().get().begin() >= told.content().end();
    int from = verb + 2;
    if (!before
        || !sentence.word(verb + 1).equals(",")
        || sentence.isMark(from)
        || edges.isGerund(from)
        || SpeechWords.OPENS_ASIDE.contains(sentence.word(from))
        || !edges.hasVerb(from, sentence.size())) {
      return Optional.empty();
    }
    boolean joined = sentence.word(from).equals("and") || sentence.word(from).equals("but");
    int begin = joined ? from + 1 : from;
    Optional<Span> rest = edges.content(begin, edges.reportEnd(begin));
    return rest.isPresent()
        ? Optional.of(new Attribution(told.source(), told.cue(), rest.get(), true))
        : Optional.empty();
  }

  private boolean isPause(int i) {
    String word = sentence.word(i);
    return i > 0 && (word.equals(",") || word.equals("—") || word.equals("–") || isClosing(word));
  }

  private static boolean isClosing(String word) {
    return word.equals("”") || word.equals("\"");
  }

  private Span mention(TokenRange phrase) {
    return mention(phrase.begin(), phrase.end());
  }

  private Span mention(int begin, int end) {
    return SpeakerMention.of(sentence, begin, end);
  }
}
