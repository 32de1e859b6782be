package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import java.util.Optional;

/// Finds the credit behind the words that follow a quotation: … a “disaster” for the town, X said.
final class DistantAttribution implements QuoteAttributionReader {

  @Override
  public Optional<QuoteAttribution> of(QuotationPlace place) {
    ParsedSentence sentence = place.tail();
    int close = place.close();
    SubjectFinder subjects = new SubjectFinder(sentence, close);
    for (int i = close; i < sentence.size() && i < close + QuoteAttribution.FURTHEST; i++) {
      Optional<TokenRange> source = AccordingTo.source(sentence, i);
      Optional<TokenRange> speaker = source.isPresent() ? source : speaker(sentence, subjects, i);
      if (speaker.isPresent()) {
        return Optional.of(QuoteAttribution.of(sentence, speaker.get(), i));
      }
    }
    return Optional.empty();
  }

  /// Who says: ", X said" or ", said X".
  private static Optional<TokenRange> speaker(
      ParsedSentence sentence, SubjectFinder subjects, int verb) {
    if (!sentence.part(verb).isVerb()
        || !ClauseWords.REPORTS_CLAUSE.contains(sentence.word(verb))) {
      return Optional.empty();
    }
    Optional<TokenRange> subject = subjects.of(verb);
    if (subject.isPresent() && isPause(sentence, subject.get().begin() - 1)) {
      return subject;
    }
    TokenRange inverted = NounPhrases.linkedAt(sentence, verb + 1);
    return isPause(sentence, verb - 1) && !inverted.isEmpty()
        ? Optional.of(inverted)
        : Optional.empty();
  }

  private static boolean isPause(ParsedSentence sentence, int i) {
    return sentence.word(i).equals(",") || QuotationPlace.isDash(sentence.word(i));
  }
}
