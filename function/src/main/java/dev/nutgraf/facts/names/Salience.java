package dev.nutgraf.facts.names;

import dev.nutgraf.article.Article;
import java.util.Collection;

/// How much an article is about something it names, from 0 to 1: how often it is mentioned beside
/// the most mentioned, how early, over how much of the text, and whether the headline names it.
final class Salience {

  private static final double OFTEN = 0.45;
  private static final double EARLY = 0.25;
  private static final double WIDE = 0.15;
  private static final double IN_TITLE = 0.15;

  private final Article article;
  private final int most;

  Salience(Article article, Collection<NameGroup> groups) {
    this.article = article;
    int mentions = 1;
    for (NameGroup group : groups) {
      mentions = Math.max(mentions, group.mentions().size());
    }
    this.most = mentions;
  }

  double of(NameGroup group) {
    int sentences = Math.max(1, article.sentences().size());
    int first = article.sentenceAt(group.firstBegin());
    double often = Math.min(1, (double) group.mentions().size() / most);
    double early = 1 - (double) first / sentences;
    double wide = (double) (article.sentenceAt(group.lastBegin()) - first) / sentences;
    boolean titled = article.title().orElse("").contains(group.fullest().last());
    return OFTEN * often + EARLY * early + WIDE * wide + (titled ? IN_TITLE : 0);
  }
}
