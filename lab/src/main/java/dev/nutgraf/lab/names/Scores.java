package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLabels;
import java.util.List;
import java.util.Locale;

/// Counts names found, as whole spans of the right kind.
final class Scores {

  private static final List<String> KINDS = List.of("PER", "LOC", "ORG", "MISC");

  private final int[] right = new int[KINDS.size() + 1];
  private final int[] given = new int[KINDS.size() + 1];
  private final int[] wanted = new int[KINDS.size() + 1];

  void add(int[] gold, int[] found) {
    count(gold, wanted);
    count(found, given);
    for (int begin = 0; begin < gold.length; begin++) {
      if (NameLabels.begins(gold[begin])
          && gold[begin] == found[begin]
          && NameLabels.end(gold, begin) == NameLabels.end(found, begin)) {
        tally(right, NameLabels.kind(gold[begin]));
      }
    }
  }

  private static void count(int[] labels, int[] into) {
    for (int i = 0; i < labels.length; i++) {
      if (NameLabels.begins(labels[i])) {
        tally(into, NameLabels.kind(labels[i]));
      }
    }
  }

  private static void tally(int[] into, int kind) {
    into[kind]++;
    into[KINDS.size()]++;
  }

  /// Per cent right of those that are wanted.
  double recall(int kind) {
    return percent(right[kind], wanted[kind]);
  }

  double precision(int kind) {
    return percent(right[kind], given[kind]);
  }

  double f1(int kind) {
    return percent(2 * right[kind], given[kind] + wanted[kind]);
  }

  private static double percent(int part, int all) {
    return all == 0 ? 0 : 100.0 * part / all;
  }

  /// One line: precision, recall and F1 of all and of each kind.
  String line(String name) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", name));
    for (int kind : new int[] {KINDS.size(), 0, 1, 2, 3}) {
      line.append(
          String.format(
              Locale.ROOT,
              "  %-4s %5.1f %5.1f %5.1f",
              kind == KINDS.size() ? "all" : KINDS.get(kind),
              precision(kind),
              recall(kind),
              f1(kind)));
    }
    return line.toString();
  }
}
