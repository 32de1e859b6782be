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
  private static final int[] LISTED_FROM = {50, 45, 40, 35, 30, 25, 20, 15, 10};

  /// Tried in turn: the one is taken by which the verdicts on unseen articles are likeliest.
  private static final double[] PENALTIES = {10, 30, 100};

  /// A loss of F1 that is smaller than what one fact in five hundred changes is none.
  private static final double UNCERTAIN = 0.002;

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
  private final Map<RatedKind, Double> penalties = new EnumMap<>(RatedKind.class);
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
      double likeliest = Double.NEGATIVE_INFINITY;
      for (double penalty : PENALTIES) {
        Rating rating = rating(kind, penalty);
        if (rating.likelihood() > likeliest) {
          likeliest = rating.likelihood();
          penalties.put(kind, penalty);
          facts.put(kind, rating.facts());
          for (int fold = 0; fold < FOLDS; fold++) {
            models.get(fold).put(kind, rating.models().get(fold));
          }
        }
      }
      listedFrom.put(kind, bestOf(kind));
    }
  }

  /// The facts of a kind, each rated by the model of its fold.
  ///
  /// @param likelihood the logarithm of how likely the verdicts are by the confidences
  private record Rating(List<Fact> facts, List<ConfidenceModel> models, double likelihood) {}

  private Rating rating(RatedKind kind, double penalty) {
    List<Fact> rated = new ArrayList<>();
    List<ConfidenceModel> ofFolds = new ArrayList<>();
    double likelihood = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      ConfidenceModel model = ConfidenceTraining.modelOf(without(kind, fold), penalty, ALL);
      ofFolds.add(model);
      for (Example example : examples.of(kind)) {
        if (example.article() % FOLDS == fold) {
          double probability = model.probability(example.evidence());
          likelihood += StrictMath.log(example.right() ? probability : 1 - probability);
          rated.add(
              new Fact(
                  example.article(),
                  StrictMath.rint(100 * probability) / 100,
                  example.right(),
                  example.counted()));
        }
      }
    }
    return new Rating(rated, ofFolds, likelihood);
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

  /// The penalty on the weights of a kind's model.
  double penalty(RatedKind kind) {
    return penalties.getOrDefault(kind, PENALTIES[0]);
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
    double least = score(kind, ALL).f1() - UNCERTAIN;
    for (int hundredths : LISTED_FROM) {
      Confidence candidate = new Confidence(hundredths);
      if (score(kind, candidate).f1() >= least) {
        return candidate;
      }
    }
    return ALL;
  }
}
