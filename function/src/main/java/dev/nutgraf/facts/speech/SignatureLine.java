package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Finds the credit of a quotation in a line of its own behind it: “…” ― X.
final class SignatureLine implements QuoteAttributionReader {

  @Override
  public Optional<QuoteAttribution> of(QuotationPlace place) {
    if (place.next().isEmpty() || !QuotationPlace.isDash(place.next().get().word(0))) {
      return Optional.empty();
    }
    ParsedSentence line = place.next().get();
    TokenRange name = NounPhrases.at(line, 1);
    boolean named = !name.isEmpty() && line.part(name.last()) == PartOfSpeech.NAME;
    return named && TrailingAttribution.isEnd(line, name.end())
        ? Optional.of(new QuoteAttribution(line.span(name), Optional.empty()))
        : Optional.empty();
  }
}
