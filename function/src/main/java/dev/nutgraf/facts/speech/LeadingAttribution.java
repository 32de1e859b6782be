package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Finds the credit that stands before a quotation in its sentence: "X said: …", "Said X: …", "X:
/// …".
final class LeadingAttribution implements QuoteAttributionReader {

  @Override
  public Optional<QuoteAttribution> of(QuotationPlace place) {
    return in(place.head(), place.open());
  }

  /// The nearest cue before token `open`, where the quotation begins, that has a subject: a verb
  /// that says or frames before one that only means or hopes.
  static Optional<QuoteAttribution> in(ParsedSentence sentence, int open) {
    Optional<QuoteAttribution> weak = Optional.empty();
    boolean led = sentence.word(open - 1).equals(":") || sentence.word(open - 1).equals(",");
    for (int i = open - 1;
        i >= 0 && open - i < QuoteAttribution.FURTHEST && !sentence.word(i).equals(";");
        i--) {
      Optional<TokenRange> source = AccordingTo.source(sentence, i);
      if (source.isPresent() && source.get().end() <= open) {
        return Optional.of(QuoteAttribution.of(sentence, source.get(), i));
      }
      boolean adjacent = led && i >= open - 3 && sentence.part(i).isFinite();
      if (!isCue(sentence, i) && !adjacent) {
        continue;
      }
      Optional<QuoteAttribution> denied = denied(sentence, i);
      if (denied.isPresent()) {
        return denied;
      }
      Optional<QuoteAttribution> credit = bySubject(sentence, i, adjacent);
      credit = credit.isPresent() ? credit : inverted(sentence, i, open);
      if (credit.isPresent() && (adjacent || isStrong(sentence, i))) {
        return credit;
      }
      weak = weak.isPresent() ? weak : credit;
    }
    return weak.isEmpty() && sentence.word(open - 1).equals(":")
        ? labelled(sentence, open - 1)
        : weak;
  }

  /// "Hale denied that he had said “…”": the credit goes to the verb that denies it.
  private static Optional<QuoteAttribution> denied(ParsedSentence sentence, int verb) {
    Optional<TokenRange> subject = new SubjectFinder(sentence, 0).of(verb);
    int that = subject.isPresent() ? subject.get().begin() - 1 : verb - 1;
    int before = sentence.word(that).equals("that") ? that - 1 : that;
    if (!SpeechWords.DENIES.contains(sentence.word(before)) || !sentence.part(before).isVerb()) {
      return Optional.empty();
    }
    Optional<TokenRange> denier = new SubjectFinder(sentence, 0).of(before);
    return denier.isPresent()
        ? Optional.of(QuoteAttribution.of(sentence, denier.get(), before))
        : Optional.empty();
  }

  /// "Former mayor Ann Lee: “…”".
  private static Optional<QuoteAttribution> labelled(ParsedSentence sentence, int colon) {
    TokenRange label = NounPhrases.linkedBefore(sentence, colon);
    boolean about = sentence.part(label.begin() - 1) == PartOfSpeech.PREPOSITION;
    return !label.isEmpty() && !about && sentence.part(label.last()) == PartOfSpeech.NAME
        ? Optional.of(new QuoteAttribution(SpeakerMention.of(sentence, label), Optional.empty()))
        : Optional.empty();
  }

  private static boolean isCue(ParsedSentence sentence, int i) {
    String word = sentence.word(i);
    return sentence.part(i).isVerb()
        && sentence.part(i) != PartOfSpeech.MODAL
        && !isPassive(sentence, i)
        && !isDuty(sentence, i)
        && (ClauseWords.attributes(word)
            || SpeechWords.TELLS.contains(word)
            || SpeechWords.ASKS_DEED.contains(word)
            || SpeechWords.REPORTS_THING.contains(word));
  }

  private static boolean isPassive(ParsedSentence sentence, int i) {
    return sentence.part(i) == PartOfSpeech.PARTICIPLE
        && ClauseWords.BE.contains(sentence.word(i - 1));
  }

  /// "should defend itself against": what somebody ought to do is no saying.
  private static boolean isDuty(ParsedSentence sentence, int i) {
    return SpeechWords.DUTY.contains(sentence.word(i - 1));
  }

  private static boolean isStrong(ParsedSentence sentence, int i) {
    String word = sentence.word(i);
    return ClauseWords.attributes(word) && !SpeechWords.isWeak(word);
  }

  /// "X, who built it, said: “…”".
  private static Optional<QuoteAttribution> bySubject(
      ParsedSentence sentence, int verb, boolean adjacent) {
    Optional<TokenRange> phrase = new SubjectFinder(sentence, 0).of(verb);
    return phrase.isPresent()
            && !isOnTheSide(sentence, phrase.get(), verb)
            && ((adjacent && ClauseWords.attributes(sentence.word(verb)))
                || !isImpersonal(sentence, phrase.get()))
        ? Optional.of(QuoteAttribution.of(sentence, phrase.get(), verb))
        : Optional.empty();
  }

  /// "when the story broke," leads up to no quotation, nor does "in a chapter called": no word that
  /// says stands there.
  private static boolean isOnTheSide(ParsedSentence sentence, TokenRange phrase, int verb) {
    String before = sentence.word(phrase.begin() - 1);
    boolean leadsUp =
        SpeechWords.LEADS_UP.contains(before)
            && !before.equals("as")
            && !ClauseWords.attributes(sentence.word(verb));
    boolean reduced =
        sentence.part(phrase.begin() - 1) == PartOfSpeech.PREPOSITION
            && isIndefinite(sentence.word(phrase.begin()))
            && verb == phrase.end();
    return leadsUp || reduced || before.equals("how") || before.equals("why");
  }

  private static boolean isIndefinite(String word) {
    return word.equals("a") || word.equals("an");
  }

  private static boolean isImpersonal(ParsedSentence sentence, TokenRange phrase) {
    return phrase.size() == 1 && SpeechWords.IMPERSONAL.contains(sentence.word(phrase.begin()));
  }

  /// "Said Ellis: “…”".
  private static Optional<QuoteAttribution> inverted(ParsedSentence sentence, int verb, int open) {
    if (verb != 0) {
      return Optional.empty();
    }
    TokenRange speaker = NounPhrases.linkedAt(sentence, 1);
    return !speaker.isEmpty() && speaker.end() >= open - 1
        ? Optional.of(QuoteAttribution.of(sentence, speaker, 0))
        : Optional.empty();
  }
}
