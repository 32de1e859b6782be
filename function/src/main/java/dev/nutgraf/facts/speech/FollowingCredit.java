package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import java.util.Optional;

/// Finds the credit of a quotation in the sentence behind it: “…” That was the view of X. “…” So
/// said X.
final class FollowingCredit implements QuoteAttributionReader {

  /// How far into the sentence the noun may stand.
  private static final int FURTHEST = 6;

  @Override
  public Optional<QuoteAttribution> of(QuotationPlace place) {
    boolean ends = place.close() >= place.tail().size();
    if (!ends || place.next().isEmpty()) {
      return Optional.empty();
    }
    ParsedSentence sentence = place.next().get();
    if (sentence.word(0).equals("so") && SpeechWords.SAYS.contains(sentence.word(1))) {
      return credit(sentence, 2);
    }
    boolean points =
        SpeechWords.IMPERSONAL.contains(sentence.word(0)) && sentence.part(1).isFinite();
    for (int i = 2; points && i < FURTHEST; i++) {
      if (SpeechWords.WORDS_OF.contains(sentence.word(i)) && isLink(sentence.word(i + 1))) {
        return credit(sentence, i + 2);
      }
    }
    return Optional.empty();
  }

  private static boolean isLink(String word) {
    return word.equals("of") || word.equals("from");
  }

  private static Optional<QuoteAttribution> credit(ParsedSentence sentence, int begin) {
    TokenRange speaker = NounPhrases.linkedAt(sentence, begin);
    return speaker.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new QuoteAttribution(SpeakerMention.withName(sentence, speaker), Optional.empty()));
  }
}
