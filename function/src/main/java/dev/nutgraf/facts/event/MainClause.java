package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// The clause that a sentence is about: who, and what they do.
///
/// @param verb the token of its finite verb
/// @param subject without its article
/// @param predicate the verb and what belongs to it closely
record MainClause(int verb, Span subject, Span predicate) {

  /// The first clause that does not depend on another; what somebody said counts for more than that
  /// they said it.
  static Optional<MainClause> of(ParsedSentence sentence) {
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
            of(
                sentence,
                i,
                subject.get().begin(),
                subject.get().end(),
                PredicateBoundaries.end(sentence, last)));
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
    int end = NounPhrases.linkedEndOf(sentence, 0);
    return begin > 0 && end > 0 && end <= found.end() ? new TokenRange(0, end) : found;
  }

  /// The clause of the verb at token `verb` with its subject and the end of its predicate.
  static MainClause of(
      ParsedSentence sentence, int verb, int subject, int subjectEnd, int predicateEnd) {
    int begin = withoutArticle(sentence, new TokenRange(subject, subjectEnd));
    return new MainClause(
        verb,
        sentence.span(begin, subjectEnd),
        sentence.span(predicateBegin(sentence, verb, predicateEnd), predicateEnd));
  }

  private static boolean hasFinite(ParsedSentence sentence, int from) {
    for (int i = from; i < sentence.size() && i < from + 20; i++) {
      if (sentence.part(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the verb stands in a relative or an adverbial clause.
  private static boolean isDependent(ParsedSentence sentence, int verb) {
    for (int at = verb - 1; at >= 0 && verb - at < 12; at--) {
      PartOfSpeech part = sentence.part(at);
      if (part == PartOfSpeech.QUESTION_WORD) {
        return true;
      }
      if (sentence.word(at).equals(",")) {
        return false;
      }
      boolean opensClause =
          switch (sentence.word(at)) {
            case "after",
                "as",
                "because",
                "before",
                "if",
                "since",
                "that",
                "though",
                "although",
                "until",
                "while" ->
                part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.ADVERB;
            default -> false;
          };
      if (opensClause) {
        return true;
      }
      if (part.isFinite() && at < verb - 1) {
        return false;
      }
    }
    return false;
  }

  private static int withoutArticle(ParsedSentence sentence, TokenRange subject) {
    String first = sentence.word(subject.begin());
    boolean article = first.equals("the") || first.equals("a") || first.equals("an");
    return article && subject.end() > subject.begin() + 1 ? subject.begin() + 1 : subject.begin();
  }

  /// "has staged" begins with "staged": the helping verb tells nothing.
  private static int predicateBegin(ParsedSentence sentence, int verb, int end) {
    boolean helps =
        switch (sentence.word(verb)) {
          case "has", "have", "had", "'s", "'ve" -> sentence.part(verb + 1).isVerb();
          default -> false;
        };
    return helps && verb + 1 < end ? verb + 1 : verb;
  }
}
