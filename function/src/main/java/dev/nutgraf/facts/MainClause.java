package dev.nutgraf.facts;

import dev.nutgraf.language.PartOfSpeech;
import dev.nutgraf.language.Span;
import java.util.Optional;

/// The clause that a sentence is about: who, and what they do.
///
/// @param verb the token of its finite verb
/// @param subject without its article
/// @param predicate the verb and what belongs to it closely
record MainClause(int verb, Span subject, Span predicate) {

  private static final int LONGEST_PREDICATE = 11;

  /// The first clause that does not depend on another; what somebody said counts for more than that
  /// they said it.
  static Optional<MainClause> of(ParsedSentence sentence) {
    Optional<Subjects.Phrase> speaker = Optional.empty();
    for (int i = 1; i < sentence.size(); i++) {
      if (!sentence.part(i).isFinite() || (isDependent(sentence, i) && speaker.isEmpty())) {
        continue;
      }
      boolean says =
          SpeechWords.reportsClause(sentence.word(i)) && !SpeechWords.needsClause(sentence.word(i));
      Optional<Subjects.Phrase> subject = new Subjects(sentence, 0).of(i);
      if (says
          && !sentence.word(i + 1).equals(".")
          && hasFinite(sentence, i + 1)
          && speaker.isEmpty()) {
        speaker = subject;
        continue;
      }
      boolean pronoun =
          subject.isPresent() && sentence.part(subject.get().begin()) == PartOfSpeech.PRONOUN;
      subject = pronoun && speaker.isPresent() ? speaker : subject;
      if (subject.isPresent() && subject.get().end() <= i) {
        int begin = withoutArticle(sentence, subject.get());
        int last = lastOfGroup(sentence, i);
        int end = predicateEnd(sentence, last);
        return Optional.of(
            new MainClause(
                i,
                sentence.span(begin, subject.get().end()),
                sentence.span(predicateBegin(sentence, i, end), end)));
      }
    }
    return Optional.empty();
  }

  /// The clause of a headline, whose predicate is all that follows up to the next clause or place.
  static Optional<MainClause> ofHeadline(ParsedSentence sentence) {
    int first = 0;
    for (int i = 0; i < sentence.size() - 2; i++) {
      if (sentence.word(i).equals(":") && i < 6) {
        first = i + 1;
      }
    }
    for (int i = first + 1; i < sentence.size(); i++) {
      boolean verb = sentence.part(i).isFinite() || isHeadlineVerb(sentence, i);
      if (!verb || isDependent(sentence, i)) {
        continue;
      }
      int begin = NounPhrases.linkedBeginOf(sentence, subjectEnd(sentence, i));
      int subjectEnd = subjectEnd(sentence, i);
      begin = Math.max(first, begin);
      if (begin < subjectEnd) {
        Subjects.Phrase subject = new Subjects.Phrase(begin, subjectEnd);
        int end = headlineEnd(sentence, i);
        return Optional.of(
            new MainClause(
                i,
                sentence.span(withoutArticle(sentence, subject), subjectEnd),
                sentence.span(predicateBegin(sentence, i, end), end)));
      }
    }
    return Optional.empty();
  }

  /// In headlines the passive has no auxiliary ("Driver arrested") and the future is "to".
  private static boolean isHeadlineVerb(ParsedSentence sentence, int i) {
    PartOfSpeech before = sentence.part(i - 1);
    boolean afterNoun = before == PartOfSpeech.NOUN || before == PartOfSpeech.NAME;
    return afterNoun
        && (sentence.part(i) == PartOfSpeech.PARTICIPLE
            || (sentence.part(i) == PartOfSpeech.TO
                && sentence.part(i + 1) == PartOfSpeech.VERB_BASE));
  }

  private static int subjectEnd(ParsedSentence sentence, int verb) {
    int end = verb;
    while (end > 0 && (sentence.part(end - 1) == PartOfSpeech.ADVERB)) {
      end--;
    }
    return end;
  }

  private static int headlineEnd(ParsedSentence sentence, int verb) {
    int end = verb + 1;
    while (end < sentence.size()
        && end - verb < LONGEST_PREDICATE
        && !endsPredicate(sentence, end)) {
      end++;
    }
    return end;
  }

  private static boolean endsPredicate(ParsedSentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "after", "as", "because", "while", "amid", "following", "when", "before", "that" -> true;
      case "in", "at", "outside", "near" ->
          sentence.isCapitalized(i + 1) || sentence.word(i + 1).equals("the");
      case ",", ":", ";", "-", "–", "—", "?" -> true;
      default -> false;
    };
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

  private static int withoutArticle(ParsedSentence sentence, Subjects.Phrase subject) {
    String first = sentence.word(subject.begin());
    boolean article = first.equals("the") || first.equals("a") || first.equals("an");
    return article && subject.end() > subject.begin() + 1 ? subject.begin() + 1 : subject.begin();
  }

  private static int lastOfGroup(ParsedSentence sentence, int verb) {
    int at = verb;
    while (at + 1 < sentence.size() && isInGroup(sentence, at + 1)) {
      at++;
    }
    return at;
  }

  private static boolean isInGroup(ParsedSentence sentence, int i) {
    boolean particle =
        switch (sentence.word(i)) {
          case "down", "up", "out", "off", "away", "back" -> true;
          default -> false;
        };
    if (particle && NounPhrases.endOf(sentence, i + 1) == i + 1) {
      return true;
    }
    return switch (sentence.part(i)) {
      case VERB_BASE, PARTICIPLE, GERUND, PARTICLE, VERB_PAST -> true;
      case ADVERB, TO ->
          sentence.part(i + 1).isVerb() || sentence.part(i + 1) == PartOfSpeech.ADVERB;
      default -> false;
    };
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

  private static int predicateEnd(ParsedSentence sentence, int last) {
    int at = last + 1;
    boolean preposition = sentence.part(at) == PartOfSpeech.PREPOSITION;
    if (preposition && NounPhrases.endOf(sentence, at + 1) > at + 1) {
      at = NounPhrases.endOf(sentence, at + 1);
    } else {
      at = Math.max(at, NounPhrases.endOf(sentence, at));
    }
    if (at == last + 1 && sentence.part(at) == PartOfSpeech.ADJECTIVE) {
      at++;
    }
    if (sentence.word(at).equals("and") && sentence.part(at + 1).isVerb()) {
      at = Math.max(at + 2, NounPhrases.endOf(sentence, at + 2));
    } else if (sentence.word(at).equals("and")) {
      int second = NounPhrases.endOf(sentence, at + 1);
      at = second > at + 1 && !sentence.part(second).isFinite() ? second : at;
    }
    if (sentence.word(at).equals("of")) {
      at = Math.max(at, NounPhrases.endOf(sentence, at + 1));
    }
    if (sentence.part(at) == PartOfSpeech.TO && sentence.part(at + 1) == PartOfSpeech.VERB_BASE) {
      at = Math.max(at + 2, NounPhrases.endOf(sentence, at + 2));
    }
    return Math.max(last + 1, Math.min(at, last + LONGEST_PREDICATE));
  }
}
