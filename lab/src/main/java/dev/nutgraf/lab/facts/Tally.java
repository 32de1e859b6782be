package dev.nutgraf.lab.facts;

import java.util.Locale;

/// Counts what was found of what was there.
final class Tally {

  private int gold;
  private int goldMatched;
  private int found;
  private int foundMatched;

  /// One expected item, and whether it was found.
  void expected(boolean matched) {
    gold++;
    goldMatched += matched ? 1 : 0;
  }

  /// One item that was found, and whether it was expected.
  void found(boolean matched) {
    found++;
    foundMatched += matched ? 1 : 0;
  }

  double recall() {
    return gold == 0 ? 0 : 100.0 * goldMatched / gold;
  }

  double precision() {
    return found == 0 ? 0 : 100.0 * foundMatched / found;
  }

  double f1() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }

  /// "R 90.0 % (9 of 10) P 81.8 % (9 of 11) F1 85.7".
  String line() {
    return String.format(
        Locale.ROOT,
        "R %.1f %% (%d of %d)  P %.1f %% (%d of %d)  F1 %.1f",
        recall(),
        goldMatched,
        gold,
        precision(),
        foundMatched,
        found,
        f1());
  }

  /// "90.0 % (9 of 10)".
  String share() {
    return String.format(Locale.ROOT, "%.1f %% (%d of %d)", recall(), goldMatched, gold);
  }
}
