package dev.nutgraf.facts.coreference;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Optional;

/// Finds the subject of a sentence's main verb, in the writer's own words.
final class MainSubject {

  private MainSubject() {}

  /// The subject of the first verb of `sentence` outside `quotations`, which are in order, that has
  /// one and no word before it that makes its clause depend on another.
  static Optional<Span> of(ParsedSentence sentence, List<Span> quotations) {
    SubjectFinder subjects = new SubjectFinder(sentence, 0);
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.part(i).isFinite() || isQuoted(sentence.tokens().get(i).span(), quotations)) {
        continue;
      }
      Optional<TokenRange> subject = subjects.of(i);
      if (subject.isPresent()) {
        Span span = sentence.span(subject.get());
        if (!isQuoted(span, quotations) && !depends(sentence, subject.get().begin())) {
          return Optional.of(span);
        }
      }
    }
    return Optional.empty();
  }

  /// "When she came": the clause that begins at token `begin` leads up to another.
  private static boolean depends(ParsedSentence sentence, int begin) {
    return switch (sentence.part(begin - 1)) {
      case PREPOSITION, QUESTION_WORD -> true;
      default -> false;
    };
  }

  private static boolean isQuoted(Span span, List<Span> quotations) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && quotations.get(low).contains(span.begin());
  }
}
