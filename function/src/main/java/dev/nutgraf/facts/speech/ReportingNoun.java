package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads a noun that reports what follows "that": "Hale's claim that the dam leaked", "reports that
/// the dam leaked".
final class ReportingNoun implements AttributionReader {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;

  ReportingNoun(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
  }

  @Override
  public Optional<Attribution> at(int i) {
    if (sentence.part(i) != PartOfSpeech.NOUN || !SpeechWords.NOUN.contains(singular(i))) {
      return Optional.empty();
    }
    int begin = contentBegin(i);
    if (begin < 0 || (sentence.part(begin).isVerb() && !edges.isGerund(begin))) {
      return Optional.empty();
    }
    TokenRange report = edges.reportFrom(begin);
    if (!edges.hasVerb(report)) {
      return Optional.empty();
    }
    TokenRange phrase = NounPhrases.before(sentence, i + 1);
    int verb = phrase.begin() - 1;
    boolean rejected = isRejected(verb);
    if (rejected && ClauseWords.REPORTS_CLAUSE.contains(sentence.word(verb))) {
      return Optional.empty();
    }
    Optional<Span> told = edges.content(phrase.begin() <= 1 ? edges.beforeOwnVerb(report) : report);
    return told.isPresent()
        ? Optional.of(
            new Attribution(
                rejected ? subject(verb) : source(phrase),
                sentence.span(i, i + 1),
                told.get(),
                rejected ? rejection(verb) : polarity(i, phrase)))
        : Optional.empty();
  }

  private Polarity rejection(int verb) {
    return SpeechWords.DENIES.contains(sentence.word(verb)) ? Polarity.DENIED : Polarity.DOUBTED;
  }

  /// "rejected claims that": the verb at token `verb` tells how its subject stands to them.
  private boolean isRejected(int verb) {
    return sentence.part(verb).isVerb()
        && (SpeechWords.DENIES.contains(sentence.word(verb))
            || SpeechWords.DOUBTS.contains(sentence.word(verb)));
  }

  /// The first token of what the noun at `i` reports, behind "that", or of a doubt behind "about
  /// whether"; -1 where it reports nothing.
  private int contentBegin(int i) {
    if (sentence.word(i + 1).equals("that")) {
      return i + 2;
    }
    boolean asks =
        SpeechWords.NOUN_OF_DOUBT.contains(singular(i))
            || SpeechWords.NOUN_OF_ASKING.contains(singular(i));
    int at = sentence.part(i + 1) == PartOfSpeech.PREPOSITION && !isQuestion(i + 1) ? i + 2 : i + 1;
    return asks && isQuestion(at) ? at : -1;
  }

  private boolean isQuestion(int i) {
    return sentence.word(i).equals("whether") || sentence.word(i).equals("if");
  }

  private String singular(int i) {
    String word = sentence.word(i);
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  /// "a denial that", "doubts whether", "no evidence that".
  private Polarity polarity(int i, TokenRange phrase) {
    String noun = singular(i);
    boolean none = sentence.word(phrase.begin()).equals("no") || isNotAny(phrase.begin());
    Polarity plain =
        SpeechWords.NOUN_OF_DENIAL.contains(noun)
            ? Polarity.DENIED
            : SpeechWords.NOUN_OF_DOUBT.contains(noun)
                ? Polarity.DOUBTED
                : SpeechWords.NOUN_OF_ASKING.contains(noun)
                    ? Polarity.ASKED
                    : SpeechWords.NOUN_OF_WANTING.contains(noun)
                        ? Polarity.WANTED
                        : Polarity.ASSERTED;
    if (!none) {
      return plain;
    }
    return plain == Polarity.ASSERTED ? Polarity.DENIED : Polarity.ASSERTED;
  }

  /// "not any sign that"
  private boolean isNotAny(int begin) {
    return sentence.word(begin).equals("any")
        && (SpeechWords.negates(sentence.word(begin - 1))
            || SpeechWords.negates(sentence.word(begin - 2)));
  }

  private Optional<Span> source(TokenRange phrase) {
    Optional<Span> owner = owner(phrase);
    return owner.isPresent() ? owner : voiced(phrase.begin() - 1);
  }

  /// "Hale voiced fears that": whoever does what the verb at token `verb` says.
  private Optional<Span> voiced(int verb) {
    return sentence.part(verb).isVerb() && SpeechWords.VOICES.contains(sentence.word(verb))
        ? subject(verb)
        : Optional.empty();
  }

  private Optional<Span> subject(int verb) {
    Optional<TokenRange> subject = new SubjectFinder(sentence, 0).of(verb);
    return subject.isPresent()
        ? Optional.of(SpeakerMention.of(sentence, subject.get()))
        : Optional.empty();
  }

  /// Whose claim it is: "Hale" of "Hale's claim", "his" of "his claim"; nobody's in "the claim".
  private Optional<Span> owner(TokenRange phrase) {
    for (int at = phrase.end() - 2; at >= phrase.begin(); at--) {
      if (sentence.part(at) == PartOfSpeech.ENDING && at > phrase.begin()) {
        return Optional.of(SpeakerMention.of(sentence, new TokenRange(phrase.begin(), at)));
      }
      if (sentence.part(at) == PartOfSpeech.POSSESSIVE) {
        return Optional.of(sentence.span(at, at + 1));
      }
    }
    return Optional.empty();
  }
}
