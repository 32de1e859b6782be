package dev.nutgraf.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;

/// Chooses sentences one by one: the best that reads well where it would stand, still says
/// something new, and fits the budget.
final class SentenceSelection {

  /// What a sentence's worth loses when all of it has been said. Tuned on the graded articles, by
  /// rankers that had not seen them; so is [#REPEATED].
  private static final double REDUNDANCY = 0.2;

  /// What the first sentence is worth beyond its score, so that it is left only where the ranker is
  /// sure. This costs half a point of the gap that the summary closes on graded articles; articles
  /// unlike those lose more without their first sentence.
  private static final double FIRST_PRIOR = 0.08;

  /// What the second sentence is worth beyond its score: nothing is lost by it on graded articles,
  /// and readers of others miss what it tells more often than a detail from further down.
  private static final double SECOND_PRIOR = 0.04;

  /// Words beyond which a sentence is long.
  private static final int LONG = 30;

  /// What each further word of a long sentence costs it: another that says as much in fewer words
  /// leaves room for what comes next.
  private static final double WORD_CHARGE = 0.004;

  /// What a sentence's worth loses when it names someone by surname whom no chosen sentence names
  /// in full.
  private static final double STRANGER = 0.05;

  /// So many sentences that lean one on the other are weighed together.
  private static final int LONGEST_CHAIN = 3;

  /// A sentence that shares more than this part of its terms with one already chosen repeats it.
  private static final double REPEATED = 0.6;

  /// A first sentence of no more words may be a standfirst: a line above the story that says in
  /// short what its lead says.
  private static final int LONGEST_STANDFIRST = 15;

  /// It is one where the second sentence has at least so much higher a score, and so much of its
  /// terms.
  private static final double LEAD_AHEAD = 0.3;

  private static final double TOLD_BY_LEAD = 0.25;

  /// A sentence is held against this many of those chosen last, so that a summary of thousands of
  /// sentences takes no longer than its sorting.
  private static final int COMPARED = 100;

  /// What a sentence is worth next to what is chosen so far: what repeats a chosen sentence last,
  /// then the better `standing` first, then the higher `value`, then the earlier.
  private record Offer(int sentence, boolean repeats, SentenceEligibility standing, double value)
      implements Comparable<Offer> {

    /// The best first.
    @Override
    public int compareTo(Offer other) {
      if (repeats != other.repeats) {
        return repeats ? 1 : -1;
      }
      if (standing != other.standing) {
        return standing.compareTo(other.standing);
      }
      int byValue = Double.compare(other.value, value);
      return byValue != 0 ? byValue : Integer.compare(sentence, other.sentence);
    }
  }

  private final List<Double> scores;
  private final ContentTerms terms;
  private final List<SentenceEligibility> fitness;
  private final PersonIntroductions introductions;
  private final BitSet met = new BitSet();
  private final BitSet chosen = new BitSet();
  private final BitSet said = new BitSet();
  private final int[] latest = new int[COMPARED];
  private final int sentences;
  private int count;

  private SentenceSelection(
      List<Double> scores,
      ContentTerms terms,
      List<SentenceEligibility> fitness,
      PersonIntroductions introductions,
      int sentences) {
    this.scores = scores;
    this.terms = terms;
    this.fitness = fitness;
    this.introductions = introductions;
    this.sentences = sentences;
  }

  /// The chosen sentences in document order: as many as `budget` allows, at least one if there is
  /// one; where it is floored, none after the first that is not worth it.
  static List<Integer> of(
      List<Double> scores,
      ContentTerms terms,
      List<SentenceEligibility> fitness,
      PersonIntroductions introductions,
      LengthBudget budget) {
    return new SentenceSelection(scores, terms, fitness, introductions, budget.sentences())
        .within(budget);
  }

  /// Takes the best offer as long as there is room. A sentence's offer only falls as others are
  /// chosen, so an offer that has not fallen since it was made is the best one; the exceptions,
  /// sentences that the one just chosen introduces, are offered anew.
  private List<Integer> within(LengthBudget budget) {
    PriorityQueue<Offer> offers = new PriorityQueue<>();
    for (int s = 0; s < scores.size(); s++) {
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
      if (offer.compareTo(now) < 0) {
        offers.add(now);
        continue;
      }
      boolean standsWell = !budget.floored() || now.standing() == SentenceEligibility.FREE;
      if (count > 0 && !(standsWell && budget.allows(count, now.value()))) {
        break;
      }
      choose(s);
      wordsLeft -= terms.words(s);
      for (int raised : raised(s)) {
        offers.add(offer(raised));
      }
    }
    List<Integer> inOrder = new ArrayList<>();
    for (int s = chosen.nextSetBit(0); s >= 0; s = chosen.nextSetBit(s + 1)) {
      inOrder.add(s);
    }
    return inOrder;
  }

  /// The sentences that may stand better now that `sentence` is chosen: the next one, and those
  /// that name by surname whom it names in full.
  private List<Integer> raised(int sentence) {
    List<Integer> raised = new ArrayList<>();
    raised.add(sentence + 1);
    BitSet introduced = (BitSet) introductions.given().get(sentence).clone();
    introduced.andNot(met);
    for (int p = introduced.nextSetBit(0); p >= 0; p = introduced.nextSetBit(p + 1)) {
      raised.addAll(introductions.needing().get(p));
    }
    met.or(introduced);
    raised.removeIf(r -> r >= scores.size() || chosen.get(r));
    return raised;
  }

  private void choose(int sentence) {
    chosen.set(sentence);
    latest[count++ % COMPARED] = sentence;
    for (int term : terms.in(sentence)) {
      said.set(term);
    }
  }

  private Offer offer(int s) {
    SentenceEligibility own = fitness.get(s);
    boolean led = own == SentenceEligibility.DEPENDENT && s > 0 && chosen.get(s - 1);
    boolean repeats =
        (saidShare(s) > REPEATED && repeatsOne(s))
            || (s == 0 && chosen.get(1) && opensWithStandfirst(scores, terms));
    return new Offer(s, repeats, led ? SentenceEligibility.FREE : own, worthWithNext(s));
  }

  private double worth(int s) {
    double stranger = introductions.isMissed(s, met) ? STRANGER : 0;
    double prior = s == 0 ? FIRST_PRIOR : s == 1 ? SECOND_PRIOR : 0;
    double length = WORD_CHARGE * Math.max(0, terms.words(s) - LONG);
    return scores.get(s) + prior - stranger - length - REDUNDANCY * saidShare(s);
  }

  /// What a sentence and those that lean on it, one on the other, are worth on average, as far as
  /// there is room for them; the most that any number of them gives.
  private double worthWithNext(int s) {
    double sum = worth(s);
    double most = sum;
    for (int next = s + 1;
        next - s < Math.min(LONGEST_CHAIN, sentences - count)
            && next < scores.size()
            && fitness.get(next) == SentenceEligibility.DEPENDENT
            && !chosen.get(next);
        next++) {
      sum += worth(next);
      most = Math.max(most, sum / (next - s + 1));
    }
    return most;
  }

  /// The share of a sentence's terms that the chosen ones hold between them.
  private double saidShare(int s) {
    int again = 0;
    for (int term : terms.in(s)) {
      again += said.get(term) ? 1 : 0;
    }
    return again == 0 ? 0 : (double) again / terms.in(s).length;
  }

  /// Whether the first sentence says in short what the second says.
  static boolean opensWithStandfirst(List<Double> scores, ContentTerms terms) {
    return scores.size() > 1
        && terms.words(0) <= LONGEST_STANDFIRST
        && scores.get(1) - scores.get(0) >= LEAD_AHEAD
        && terms.shared(0, 1) >= Math.max(1, TOLD_BY_LEAD * terms.in(0).length);
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
