package dev.nutgraf.article;

import dev.nutgraf.language.Sentences;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes boilerplate sentences off the end of a paragraph.
final class SentenceTrim {

  private SentenceTrim() {}

  /// @param text what is left; may be empty
  record Trimmed(String text, List<Removal> removed) {}

  /// The paragraph without the sentences at its end that are boilerplate, each removed on its own.
  static Trimmed trimmed(String paragraph) {
    List<Span> sentences = Sentences.in(paragraph);
    List<Removal> removed = new ArrayList<>();
    int last = sentences.size();
    while (last > 0) {
      String sentence = sentences.get(last - 1).in(paragraph);
      Optional<Removal.Reason> reason = Boilerplate.reasonFor(sentence);
      if (reason.isEmpty()) {
        break;
      }
      removed.addFirst(new Removal(sentence, reason.get()));
      last--;
    }
    if (last == sentences.size()) {
      return new Trimmed(paragraph, List.of());
    }
    String left =
        last == 0
            ? ""
            : paragraph.substring(sentences.getFirst().begin(), sentences.get(last - 1).end());
    return new Trimmed(left, removed);
  }
}
