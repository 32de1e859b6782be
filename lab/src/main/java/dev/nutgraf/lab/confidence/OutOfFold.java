package dev.nutgraf.lab.confidence;

import dev.nutgraf.facts.confidence.Confidence;
import dev.nutgraf.facts.confidence.ConfidenceModel;
import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.RatedKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The facts of gold_news rated by models that saw no other fact of their article, and from which
/// confidence on a kind is worth listing.
final class OutOfFold {

  /// An article of every ten is left out of a model's training.
  static final int FOLDS = 10;

  /// Tried in turn: facts that are more likely wrong than right are not listed, unless that loses
  /// more than it gains.
  private static final int[] LISTED_FROM = {50, 45, 40, 35, 30};

  private static final Confidence ALL = new Confidence(0);

  /// A rated fact.
  ///
  /// @param counted whether it is right as precision and recall count it
  record Fact(int article, double confidence, boolean right, boolean counted) {}

  /// Precision, recall and their mean.
  record Score(double precision, double recall) {

    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  private final Map<RatedKind, List<Fact>> facts = new EnumMap<>(RatedKind.class);
  private final Map<RatedKind, Confidence> listedFrom = new EnumMap<>(RatedKind.class);
  private final Examples examples;
  private final ConfidenceModel notNews;
  private final List<Map<RatedKind, ConfidenceModel>> models = new ArrayList<>();

  OutOfFold(Examples examples, ConfidenceModel notNews) {
    this.examples = examples;
    this.notNews = notNews;
    for (int fold = 0; fold < FOLDS; fold++) {
      models.add(new EnumMap<>(RatedKind.class));
    }
    for (RatedKind kind : RatedKind.values()) {
      List<Fact> rated = new ArrayList<>();
      for (int fold = 0; fold < FOLDS; fold++) {
        ConfidenceModel model = ConfidenceTraining.modelOf(without(kind, fold), ALL);
        models.get(fold).put(kind, model);
        for (Example example : examples.of(kind)) {
          if (example.article() % FOLDS == fold) {
            double confidence = StrictMath.rint(100 * model.probability(example.evidence())) / 100;
            rated.add(new Fact(example.article(), confidence, example.right(), example.counted()));
          }
        }
      }
      facts.put(kind, rated);
      listedFrom.put(kind, bestOf(kind));
    }
  }

  private List<Example> without(RatedKind kind, int fold) {
    return examples.of(kind).stream().filter(example -> example.article() % FOLDS != fold).toList();
  }

  List<Fact> of(RatedKind kind) {
    return facts.getOrDefault(kind, List.of());
  }

  /// From which confidence on facts of a kind are listed.
  Confidence listedFrom(RatedKind kind) {
    return listedFrom.getOrDefault(kind, ALL);
  }

  /// The models that saw nothing of an article.
  ConfidenceModels modelsFor(int article) {
    Map<RatedKind, ConfidenceModel> listing = new EnumMap<>(RatedKind.class);
    models
        .get(article % FOLDS)
        .forEach(
            (kind, model) ->
                listing.put(
                    kind,
                    new ConfidenceModel(model.constant(), model.weights(), listedFrom(kind))));
    return new ConfidenceModels(listing, notNews);
  }

  /// How many are right, and how many of the gold are found, where facts are listed from this
  /// confidence on.
  Score score(RatedKind kind, Confidence least) {
    int listed = 0;
    int right = 0;
    for (Fact fact : of(kind)) {
      if (fact.confidence() >= least.value()) {
        listed++;
        right += fact.counted() ? 1 : 0;
      }
    }
    return new Score(
        listed == 0 ? 0 : right / (double) listed,
        right / (double) Math.max(1, examples.expected(kind)));
  }

  private Confidence bestOf(RatedKind kind) {
    double all = score(kind, ALL).f1();
    for (int least : LISTED_FROM) {
      Confidence candidate = new Confidence(least);
      if (score(kind, candidate).f1() >= all) {
        return candidate;
      }
    }
    return ALL;
  }
}
