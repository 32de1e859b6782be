package dev.nutgraf.facts.keyphrases;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Finds the words and phrases that say what an article is about: nouns and noun phrases, the best
/// first, none inside another that says the same.
public final class KeyphraseFinder {

  private static final int MOST = 20;

  /// After so many of any length only phrases follow: they tell more than the words of them.
  private static final int ANY = 10;

  private KeyphraseFinder() {}

  private record Ranked(KeyphraseCandidate candidate, double score) implements Comparable<Ranked> {

    /// The higher score first; of equals the one that stands first.
    @Override
    public int compareTo(Ranked other) {
      int byScore = Double.compare(-score, -other.score);
      return byScore != 0 ? byScore : Integer.compare(candidate.first(), other.candidate.first());
    }
  }

  /// The keyphrases of `article`, the best first.
  public static List<Keyphrase> in(ParsedArticle article, NamedEntities named) {
    return chosen(
        article.text(), KeyphraseCandidates.in(article, named), KeyphraseWeightsFile.shipped());
  }

  /// What `article` has to choose from, for training and measuring.
  public static List<KeyphraseCandidate> candidates(Article article) {
    ParsedArticle tokens = ParsedArticle.of(article);
    return KeyphraseCandidates.in(tokens, NamedEntities.in(tokens, NameTagger.shipped()));
  }

  /// The keyphrases among `candidates` of an article with this text.
  static List<Keyphrase> chosen(
      String text, List<KeyphraseCandidate> candidates, KeyphraseWeights weights) {
    List<Ranked> ranked = new ArrayList<>();
    for (KeyphraseCandidate candidate : candidates) {
      if (!candidate.isFragment()) {
        ranked.add(new Ranked(candidate, weights.score(candidate)));
      }
    }
    Collections.sort(ranked);
    List<Ranked> chosen = new ArrayList<>();
    for (Ranked next : ranked) {
      boolean fits = chosen.size() < ANY || next.candidate.isPhrase();
      if (fits && !repeats(next.candidate, chosen) && !isOneOfMany(next.candidate, chosen)) {
        chosen.add(next);
      }
      if (chosen.size() == MOST) {
        break;
      }
    }
    double most = chosen.isEmpty() ? 1 : chosen.getFirst().score;
    List<Keyphrase> keyphrases = new ArrayList<>(chosen.size());
    for (Ranked r : chosen) {
      keyphrases.add(new Keyphrase(r.candidate.in(text), r.score / most, r.candidate.mentions()));
    }
    return List.copyOf(keyphrases);
  }

  private static boolean repeats(KeyphraseCandidate phrase, List<Ranked> chosen) {
    for (Ranked earlier : chosen) {
      if (phrase.repeats(earlier.candidate)) {
        return true;
      }
    }
    return false;
  }

  /// "Russian forces", "Russian troops", "Russian military": after the first of a kind the others
  /// tell a reader less than another phrase would.
  private static boolean isOneOfMany(KeyphraseCandidate phrase, List<Ranked> chosen) {
    if (phrase.isName() || phrase.stems().size() != 2) {
      return false;
    }
    for (Ranked earlier : chosen) {
      List<String> stems = earlier.candidate.stems();
      if (stems.size() == 2 && stems.getFirst().equals(phrase.stems().getFirst())) {
        return true;
      }
    }
    return false;
  }
}
