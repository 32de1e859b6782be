package dev.nutgraf.lab.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Parts the graded articles so that each can be measured by a ranker that saw neither it, nor
/// another article of its publisher, nor another paper's telling of its story.
final class PublisherFolds {

  /// How many folds there are.
  static final int COUNT = 5;

  private final List<GradedArticle> articles;
  private final int[] folds;
  private final NearDuplicates duplicates;

  /// @param articles those that are graded, and those that a teacher scored
  PublisherFolds(List<GradedArticle> articles) {
    this.articles = articles;
    duplicates = new NearDuplicates(articles);
    folds = new int[articles.size()];
    Map<String, List<Integer>> publishers = new TreeMap<>();
    for (int a = 0; a < folds.length; a++) {
      folds[a] = -1;
      if (articles.get(a).isGraded()) {
        publishers.computeIfAbsent(articles.get(a).publisher(), _ -> new ArrayList<>()).add(a);
      }
    }
    int[] sizes = new int[COUNT];
    List<List<Integer>> largestFirst = new ArrayList<>(publishers.values());
    largestFirst.sort(Comparator.comparingInt(group -> -group.size()));
    for (List<Integer> group : largestFirst) {
      int smallest = 0;
      for (int fold = 1; fold < COUNT; fold++) {
        smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
      }
      sizes[smallest] += group.size();
      for (int a : group) {
        folds[a] = smallest;
      }
    }
  }

  /// The fold of an article, -1 for those that a teacher scored.
  int of(int article) {
    return folds[article];
  }

  /// The articles that a ranker for `fold` may learn from.
  List<GradedArticle> without(int fold) {
    BitSet kept = new BitSet();
    for (int a = 0; a < folds.length; a++) {
      if (folds[a] == fold) {
        kept.or(duplicates.of(a));
      }
    }
    List<GradedArticle> rest = new ArrayList<>();
    for (int a = 0; a < folds.length; a++) {
      if (folds[a] != fold && !kept.get(a)) {
        rest.add(articles.get(a));
      }
    }
    return rest;
  }
}
