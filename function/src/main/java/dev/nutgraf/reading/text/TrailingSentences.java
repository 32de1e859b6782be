package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.language.Span;
import dev.nutgraf.reading.lines.BoilerplateRules;
import dev.nutgraf.reading.lines.LineTokens;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes boilerplate sentences off the end of a paragraph.
final class TrailingSentences {

  private static final int MOST_CALL_WORDS = 14;

  private TrailingSentences() {}

  /// @param text what is left; may be empty
  record Trimmed(String text, List<Removal> removed) {}

  /// The paragraph without the sentences at its end that are boilerplate, each removed on its own.
  ///
  /// @param whole what the paragraph is as a whole, by its words
  static Trimmed trimmed(TextBlock block, Optional<Removal.Reason> whole) {
    String paragraph = block.text();
    if (whole.isPresent()
        && (whole.get() == Removal.Reason.CAPTION || whole.get() == Removal.Reason.CREDIT)) {
      return new Trimmed("", List.of(new Removal(paragraph, whole.get())));
    }
    List<Span> sentences = block.sentences();
    if (whole.isEmpty()
        && sentences.size() == 1
        && sentences.getFirst().length() == paragraph.length()) {
      // The sentence is the paragraph, of which the rules have been asked.
      return new Trimmed(paragraph, List.of());
    }
    List<Removal> removed = new ArrayList<>();
    int last = sentences.size();
    while (last > 0) {
      String sentence = sentences.get(last - 1).in(paragraph);
      Optional<Removal.Reason> reason = BoilerplateRules.ANYWHERE.reasonFor(sentence);
      if (reason.isEmpty()) {
        break;
      }
      removed.add(new Removal(sentence, reason.get()));
      last--;
    }
    if (last == sentences.size()) {
      return new Trimmed(paragraph, List.of());
    }
    String left =
        last == 0
            ? ""
            : paragraph.substring(sentences.getFirst().begin(), sentences.get(last - 1).end());
    if (last == 1 && isCall(left)) {
      removed.add(new Removal(left, removed.getFirst().reason()));
      left = "";
    }
    return new Trimmed(left, removed.reversed());
  }

  /// Whether a sentence only calls for what the boilerplate behind it offers ("Enjoying this?").
  private static boolean isCall(String sentence) {
    return (sentence.endsWith("?") || sentence.endsWith("!"))
        && LineTokens.count(sentence) <= MOST_CALL_WORDS;
  }
}
