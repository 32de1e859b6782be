package dev.nutgraf.facts.coreference;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.language.Span;
import java.util.List;

/// The order of the sentences in which the writer tells something: those that others say all of are
/// passed over, since a pronoun behind a long quotation means whom the words before it name.
final class TellingOrder {

  /// The sentence before each that has words of the writer's own; -1 where there is none.
  private final int[] before;

  /// The paragraph of each sentence, those left out that are all quotation.
  private final int[] paragraph;

  /// @param quotations what others say in `article`, in order
  TellingOrder(Article article, List<Span> quotations) {
    List<Sentence> sentences = article.sentences();
    this.before = new int[sentences.size()];
    this.paragraph = new int[sentences.size()];
    int own = -1;
    int told = 0;
    int counted = -1;
    int next = 0;
    for (int s = 0; s < before.length; s++) {
      Span span = sentences.get(s).span();
      while (next < quotations.size() && quotations.get(next).end() < span.end() - 1) {
        next++;
      }
      boolean quoted = next < quotations.size() && quotations.get(next).begin() <= span.begin();
      before[s] = own;
      if (!quoted) {
        own = s;
        if (sentences.get(s).paragraph() != counted) {
          counted = sentences.get(s).paragraph();
          told++;
        }
      }
      paragraph[s] = told;
    }
  }

  /// The sentence before `s` that has words of the writer's own; -1 where there is none.
  int before(int s) {
    return before[s];
  }

  /// Whether the sentence at `earlier` stands in the paragraph of `s` or in the one before it.
  boolean isNear(int earlier, int s) {
    return paragraph[s] - paragraph[earlier] <= 1;
  }
}
