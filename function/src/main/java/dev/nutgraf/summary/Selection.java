package dev.nutgraf.summary;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Chooses sentences one by one: the best that reads well where it would stand, still says
/// something new, and fits the budget.
final class Selection {

  /// How much of a sentence's score is lost when all of it has been said.
  private static final double REDUNDANCY = 0.7;

  /// A sentence that shares more than this part of its terms with one already chosen repeats it.
  private static final double REPEATED = 0.75;

  /// A sentence is held against this many of those chosen last, so that a summary of thousands of
  /// sentences takes no longer than its sorting.
  private static final int COMPARED = 100;

  /// What a sentence is worth next to what is chosen so far: the lower `tier` first, then the
  /// higher `value`, then the earlier.
  private record Offer(int sentence, int tier, double value) {
    static final Comparator<Offer> BEST_FIRST =
        Comparator.comparingInt(Offer::tier)
            .thenComparing(Comparator.comparingDouble(Offer::value).reversed())
            .thenComparingInt(Offer::sentence);
  }

  private final double[] scores;
  private final Terms terms;
  private final List<Fitness> fitness;
  private final BitSet chosen = new BitSet();
  private final BitSet said = new BitSet();
  private final int[] latest = new int[COMPARED];
  private int count;

  private Selection(double[] scores, Terms terms, List<Fitness> fitness) {
    this.scores = scores;
    this.terms = terms;
    this.fitness = fitness;
  }

  /// The chosen sentences in document order: as many as `budget` allows, at least one if there is
  /// one.
  static List<Integer> of(double[] scores, Terms terms, List<Fitness> fitness, Budget budget) {
    return new Selection(scores, terms, fitness).within(budget);
  }

  /// Takes the best offer as long as there is room. A sentence's offer only falls as others are
  /// chosen, so an offer that has not fallen since it was made is the best one; the exception, a
  /// sentence whose antecedent has just been chosen, is offered anew.
  private List<Integer> within(Budget budget) {
    PriorityQueue<Offer> offers = new PriorityQueue<>(Offer.BEST_FIRST);
    for (int s = 0; s < scores.length; s++) {
      offers.add(offer(s));
    }
    long wordsLeft = budget.words();
    while (count < budget.sentences() && !offers.isEmpty()) {
      Offer offer = offers.remove();
      int s = offer.sentence();
      if (chosen.get(s) || (count > 0 && terms.words(s) > wordsLeft)) {
        continue;
      }
      Offer now = offer(s);
      if (Offer.BEST_FIRST.compare(offer, now) < 0) {
        offers.add(now);
        continue;
      }
      choose(s);
      wordsLeft -= terms.words(s);
      if (s + 1 < scores.length && !chosen.get(s + 1)) {
        offers.add(offer(s + 1));
      }
    }
    return chosen.stream().boxed().toList();
  }

  private void choose(int sentence) {
    chosen.set(sentence);
    latest[count++ % COMPARED] = sentence;
    for (int term : terms.in(sentence)) {
      said.set(term);
    }
  }

  private Offer offer(int s) {
    double repeated = saidShare(s);
    Fitness own = fitness.get(s);
    boolean led = own == Fitness.DEPENDENT && s > 0 && chosen.get(s - 1);
    int tier = led ? 0 : own.tier();
    if (repeated > REPEATED && repeatsOne(s)) {
      tier += Fitness.TIERS;
    }
    return new Offer(s, tier, scores[s] * (1 - REDUNDANCY * repeated));
  }

  /// The share of a sentence's terms that the chosen ones hold between them.
  private double saidShare(int s) {
    int again = 0;
    for (int term : terms.in(s)) {
      again += said.get(term) ? 1 : 0;
    }
    return again == 0 ? 0 : (double) again / terms.in(s).length;
  }

  private boolean repeatsOne(int s) {
    for (int i = 0; i < Math.min(count, COMPARED); i++) {
      if (terms.shared(s, latest[i]) > REPEATED * terms.in(s).length) {
        return true;
      }
    }
    return false;
  }
}
