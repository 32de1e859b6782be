package dev.nutgraf.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.language.NameTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the words and phrases that say what an article is about: nouns and noun phrases, the best
/// first, none inside another that says the same.
public final class KeyphraseFinder {

  private static final int MOST = 20;

  /// After so many of any length only phrases follow: they tell more than the words of them.
  private static final int ANY = 10;

  private KeyphraseFinder() {}

  private record Ranked(KeyphraseCandidate candidate, double score) {}

  /// The keyphrases of `article`, the best first.
  static List<Keyphrase> in(TokenizedArticle article, NamedEntities named) {
    return chosen(
        article.text(), KeyphraseCandidates.in(article, named), KeyphraseWeights.shipped());
  }

  /// What `article` has to choose from, for training and measuring.
  public static List<KeyphraseCandidate> candidates(Article article) {
    TokenizedArticle tokens = TokenizedArticle.of(article);
    return KeyphraseCandidates.in(tokens, NamedEntities.in(tokens, NameTagger.shipped()));
  }

  /// The keyphrases among `candidates` of an article with this text under other weights.
  public static List<Keyphrase> chosen(
      String text, List<KeyphraseCandidate> candidates, KeyphraseWeights weights) {
    List<Ranked> ranked = new ArrayList<>();
    for (KeyphraseCandidate candidate : candidates) {
      if (!candidate.isFragment()) {
        ranked.add(new Ranked(candidate, weights.score(candidate)));
      }
    }
    ranked.sort(
        Comparator.comparingDouble((Ranked r) -> -r.score)
            .thenComparingInt(r -> r.candidate.first));
    List<Ranked> chosen = new ArrayList<>();
    for (Ranked next : ranked) {
      boolean fits = chosen.size() < ANY || next.candidate.isPhrase();
      if (fits
          && chosen.stream().noneMatch(c -> next.candidate.repeats(c.candidate))
          && !isOneOfMany(next.candidate, chosen)) {
        chosen.add(next);
      }
      if (chosen.size() == MOST) {
        break;
      }
    }
    double most = chosen.isEmpty() ? 1 : chosen.getFirst().score;
    return chosen.stream()
        .map(r -> new Keyphrase(r.candidate.in(text), r.score / most, r.candidate.mentions))
        .toList();
  }

  /// "Russian forces", "Russian troops", "Russian military": after the first of a kind the others
  /// tell a reader less than another phrase would.
  private static boolean isOneOfMany(KeyphraseCandidate phrase, List<Ranked> chosen) {
    return !phrase.isName
        && phrase.stems.size() == 2
        && chosen.stream()
            .map(Ranked::candidate)
            .anyMatch(
                c -> c.stems.size() == 2 && c.stems.getFirst().equals(phrase.stems.getFirst()));
  }
}
