package dev.nutgraf.language;

import java.util.List;

/// The labels the tagger gives to tokens: outside of any name, or the beginning or inside of a name
/// of one kind. Labels are small integers: 0 is outside, `1 + 2 * kind` begins and `2 + 2 * kind`
/// continues a name.
public final class NameLabels {

  /// The usual abbreviations, in the order of [NameTag.Kind].
  private static final List<String> KINDS = List.of("PER", "LOC", "ORG", "MISC");

  /// How many labels there are.
  public static final int COUNT = 1 + 2 * KINDS.size();

  /// The label of a token that belongs to no name.
  public static final int OUTSIDE = 0;

  private NameLabels() {}

  /// The label that begins a name of `kind`.
  public static int begin(int kind) {
    return 1 + 2 * kind;
  }

  /// The label that continues a name of `kind`.
  public static int inside(int kind) {
    return 2 + 2 * kind;
  }

  /// The ordinal of the [NameTag.Kind] of a label, -1 for [#OUTSIDE].
  public static int kind(int label) {
    return label == OUTSIDE ? -1 : (label - 1) / 2;
  }

  /// Whether `label` continues a name.
  public static boolean continues(int label) {
    return label != OUTSIDE && label % 2 == 0;
  }

  /// Whether `next` may stand after `previous`: a name is continued only by its own kind.
  public static boolean mayFollow(int previous, int next) {
    return !continues(next) || kind(previous) == kind(next);
  }

  /// A label as data sets write it: "O", "B-PER", "I-ORG".
  public static String text(int label) {
    return label == OUTSIDE ? "O" : (continues(label) ? "I-" : "B-") + KINDS.get(kind(label));
  }

  /// The label that a data set writes as `text`.
  ///
  /// @throws IllegalArgumentException if it is none of those of [#text]
  public static int of(String text) {
    for (int label = 0; label < COUNT; label++) {
      if (text(label).equals(text)) {
        return label;
      }
    }
    throw new IllegalArgumentException("expected O, B- or I- with one of " + KINDS + ": " + text);
  }
}
