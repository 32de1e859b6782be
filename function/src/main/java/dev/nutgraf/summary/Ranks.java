package dev.nutgraf.summary;

/// Where each of some figures stands among them all.
final class Ranks {

  private Ranks() {}

  /// For each value the share of values that are higher, or as high and earlier.
  static double[] of(double[] values) {
    int count = values.length;
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    int[] merged = new int[count];
    for (int width = 1; width < count; width *= 2) {
      for (int begin = 0; begin < count; begin += 2 * width) {
        merge(values, order, begin, Math.min(begin + width, count), width, merged);
      }
      int[] swapped = order;
      order = merged;
      merged = swapped;
    }
    double[] ranks = new double[count];
    for (int r = 0; r < count; r++) {
      ranks[order[r]] = (double) r / count;
    }
    return ranks;
  }

  /// Joins two sorted rows of `width` figures, the second of which begins at `middle`.
  private static void merge(
      double[] values, int[] order, int begin, int middle, int width, int[] merged) {
    int end = Math.min(middle + width, order.length);
    int left = begin;
    int right = middle;
    for (int at = begin; at < end; at++) {
      boolean fromRight =
          left == middle || (right < end && values[order[right]] > values[order[left]]);
      merged[at] = order[fromRight ? right++ : left++];
    }
  }
}
