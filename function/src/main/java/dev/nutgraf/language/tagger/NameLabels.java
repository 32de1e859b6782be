package dev.nutgraf.language.tagger;

import java.util.List;

/// The labels the tagger gives to tokens: outside of any name, or the beginning or inside of a name
/// of one kind. Labels are small integers: 0 is outside, `1 + 2 * kind` begins and `2 + 2 * kind`
/// continues a name.
public final class NameLabels {

  /// The usual abbreviations, in the order of [NameTag.Kind].
  private static final List<String> KINDS = List.of("PER", "LOC", "ORG", "MISC");

  private static final NameTag.Kind[] ORDER = NameTag.Kind.values();

  /// How many labels there are.
  public static final int COUNT = 1 + 2 * KINDS.size();

  /// The label of a token that belongs to no name.
  public static final int OUTSIDE = 0;

  private NameLabels() {}

  /// The label that begins a name of `kind`.
  public static int begin(NameTag.Kind kind) {
    return 1 + 2 * index(kind);
  }

  /// The label that continues a name of `kind`.
  public static int inside(NameTag.Kind kind) {
    return 2 + 2 * index(kind);
  }

  /// The number of the kind of a label, from 0 in the order of [NameTag.Kind]; -1 for [#OUTSIDE].
  public static int kind(int label) {
    return label == OUTSIDE ? -1 : (label - 1) / 2;
  }

  /// The number of `kind`, as [#kind] counts.
  public static int index(NameTag.Kind kind) {
    return switch (kind) {
      case PERSON -> 0;
      case PLACE -> 1;
      case ORGANIZATION -> 2;
      case OTHER -> 3;
    };
  }

  /// The kind with this number, as [#kind] counts.
  public static NameTag.Kind kindNumbered(int number) {
    return ORDER[number];
  }

  /// The index after the last token of the name that begins at `begin`.
  public static int end(int[] labels, int begin) {
    int end = begin + 1;
    while (end < labels.length && continues(labels[end])) {
      end++;
    }
    return end;
  }

  /// Whether the tokens `begin..end` belong to one name, which ends with them. It looks no further:
  /// a name of thousands of words may be asked about at each of them.
  static boolean endsAt(int[] labels, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (!continues(labels[i])) {
        return false;
      }
    }
    return labels[begin] != OUTSIDE && (end == labels.length || !continues(labels[end]));
  }

  /// Whether `label` begins a name.
  public static boolean begins(int label) {
    return label != OUTSIDE && !continues(label);
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
