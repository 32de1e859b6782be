package dev.nutgraf.facts.quotations;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.List;

/// Takes from a sentence what others say in it: what is left are the writer's own words.
public final class QuotationMask {

  private QuotationMask() {}

  /// `sentence` with what stands inside `quotations` made unreadable: long quotations are marks to
  /// whoever reads the writer's own words, the verbs of short ones are nobody's.
  public static ParsedSentence of(ParsedSentence sentence, List<QuotedSpan> quotations) {
    if (quotations.isEmpty() || sentence.size() == 0) {
      return sentence;
    }
    PartOfSpeech[] masked = sentence.parts();
    for (QuotedSpan quotation : quotations) {
      int end = sentence.indexAt(quotation.span().end());
      for (int i = sentence.indexAt(quotation.span().begin()); i < end; i++) {
        if (quotation.words() >= QuotedSpan.SHORTEST_CLAUSE) {
          masked[i] = PartOfSpeech.MARK;
        } else if (sentence.part(i).isVerb()) {
          masked[i] = PartOfSpeech.OTHER;
        }
      }
    }
    return sentence.with(masked);
  }
}
