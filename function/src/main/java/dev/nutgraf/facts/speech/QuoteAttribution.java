package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import java.util.Optional;

/// What the text says of who said a quotation.
///
/// @param mention the words for the speaker
/// @param cue the word that tells so ("said"); empty where only the place does
record QuoteAttribution(Span mention, Optional<Span> cue) {

  /// Farther from a quotation, in tokens, no cue is its own.
  static final int FURTHEST = 40;

  /// The credit that the cue at token `cue` gives to `speaker`.
  static QuoteAttribution of(ParsedSentence sentence, TokenRange speaker, int cue) {
    int cueEnd = Math.max(cue + 1, AccordingTo.cueEnd(sentence, cue));
    Span mention =
        speaker.begin() > cue
            ? SpeakerMention.withName(sentence, speaker)
            : SpeakerMention.of(sentence, speaker);
    return new QuoteAttribution(mention, Optional.of(sentence.span(cue, cueEnd)));
  }
}
