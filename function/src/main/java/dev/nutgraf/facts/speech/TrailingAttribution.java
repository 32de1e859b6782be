package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Finds the credit that follows a quotation at once: “…,” said X; “…,” X, a doctor, told
/// reporters; “…” — X.
final class TrailingAttribution implements QuoteAttributionReader {

  @Override
  public Optional<QuoteAttribution> of(QuotationPlace place) {
    ParsedSentence sentence = place.tail();
    int at = place.close();
    while (at < sentence.size() && isSkipped(sentence.word(at))) {
      at++;
    }
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    boolean weak = !place.unfinished() && SpeechWords.isWeak(sentence.word(at));
    if ((isCue(sentence, at) && !weak) || isLoneVerb(place, at)) {
      return inverted(sentence, at);
    }
    TokenRange phrase = NounPhrases.linkedAt(sentence, at);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    boolean dash = at > place.close() && QuotationPlace.isDash(sentence.word(at - 1));
    return dash && isEnd(sentence, phrase.end())
        ? Optional.of(new QuoteAttribution(SpeakerMention.of(sentence, phrase), Optional.empty()))
        : bySubject(sentence, phrase, place.unfinished());
  }

  /// “…,” said X.
  private static Optional<QuoteAttribution> inverted(ParsedSentence sentence, int verb) {
    TokenRange speaker = NounPhrases.linkedAt(sentence, verb + 1);
    return speaker.isEmpty()
        ? Optional.empty()
        : Optional.of(QuoteAttribution.of(sentence, speaker, verb));
  }

  /// “…,” X, a doctor, told reporters; `phrase` begins the credit.
  private static Optional<QuoteAttribution> bySubject(
      ParsedSentence sentence, TokenRange phrase, boolean unfinished) {
    SubjectFinder subjects = new SubjectFinder(sentence, phrase.begin());
    int end = phrase.end();
    for (int i = end; i < sentence.size() && i < end + QuoteAttribution.FURTHEST; i++) {
      String word = sentence.word(i);
      if (word.equals(";") || word.equals("“")) {
        break;
      }
      boolean cue = ClauseWords.attributes(word) || SpeechWords.TELLS.contains(word);
      boolean passive =
          sentence.part(i) == PartOfSpeech.PARTICIPLE
              && ClauseWords.BE.contains(sentence.word(i - 1));
      boolean verb = sentence.part(i).isFinite() || (cue && !passive && sentence.part(i).isVerb());
      if (verb && (cue || (unfinished && i < end + 3))) {
        // One after the phrase stands the name of "the trust's director, Helen Marsh, told".
        Optional<TokenRange> subject = subjects.of(i);
        if (subject.isPresent() && subject.get().begin() <= end + 1) {
          boolean office = isFullName(sentence, phrase) && subject.get().begin() == end + 1;
          TokenRange speaker = office ? phrase : subject.get();
          return Optional.of(QuoteAttribution.of(sentence, speaker, i));
        }
      }
    }
    return Optional.empty();
  }

  /// "Ann Lee, Senior Engineer at the port said": who opens the credit with a name of more words.
  private static boolean isFullName(ParsedSentence sentence, TokenRange phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (sentence.part(i) != PartOfSpeech.NAME) {
        return false;
      }
    }
    return phrase.size() > 1;
  }

  private static boolean isCue(ParsedSentence sentence, int i) {
    return sentence.part(i).isVerb() && ClauseWords.attributes(sentence.word(i));
  }

  /// “…,” grinned X: right behind an unfinished quotation any verb is a cue.
  private static boolean isLoneVerb(QuotationPlace place, int at) {
    return place.unfinished() && place.tail().part(at).isFinite() && at == place.close();
  }

  private static boolean isSkipped(String word) {
    return word.equals(",") || word.equals(")") || QuotationPlace.isDash(word);
  }

  /// Whether nothing that belongs to a signature stands at `at`.
  static boolean isEnd(ParsedSentence sentence, int at) {
    return at >= sentence.size()
        || sentence.word(at).equals(",")
        || sentence.word(at).equals(".")
        || sentence.word(at).equals("“")
        || sentence.word(at).equals("(");
  }
}
