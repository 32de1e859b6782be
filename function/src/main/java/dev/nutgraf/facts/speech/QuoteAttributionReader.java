package dev.nutgraf.facts.speech;

import java.util.Optional;

/// One of the places where the credit of a quotation can stand. [QuoteAttributionFinder] asks its
/// readers in turn.
interface QuoteAttributionReader {

  /// Who said what is quoted at `place`; empty where no credit stands there.
  Optional<QuoteAttribution> of(QuotationPlace place);
}
