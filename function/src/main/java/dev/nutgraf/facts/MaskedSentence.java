package dev.nutgraf.facts;

import dev.nutgraf.language.PartOfSpeech;
import java.util.List;

/// Takes from a sentence what others say in it: what is left are the writer's own words.
final class MaskedSentence {

  private MaskedSentence() {}

  /// `sentence` with what stands inside `quotations` made unreadable: long quotations are marks to
  /// whoever reads the writer's own words, the verbs of short ones are nobody's.
  static ParsedSentence of(ParsedSentence sentence, List<Quotation> quotations) {
    if (quotations.isEmpty() || sentence.size() == 0) {
      return sentence;
    }
    PartOfSpeech[] masked = sentence.parts();
    for (Quotation quotation : quotations) {
      int end = sentence.indexAt(quotation.span().end());
      for (int i = sentence.indexAt(quotation.span().begin()); i < end; i++) {
        if (quotation.words() >= Quotation.SHORTEST_CLAUSE) {
          masked[i] = PartOfSpeech.MARK;
        } else if (sentence.part(i).isVerb()) {
          masked[i] = PartOfSpeech.OTHER;
        }
      }
    }
    return sentence.with(masked);
  }
}
