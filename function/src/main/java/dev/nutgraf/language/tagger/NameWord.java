package dev.nutgraf.language.tagger;

/// What the tagger knows of a word by itself, worked out once for each distinct word of a text.
final class NameWord {

  /// Stands before the first and after the last word of a sentence.
  static final NameWord EDGE = new NameWord("\u0000", NameLexicon.EMPTY);

  private static final int LONGEST_AFFIX = 4;

  final String text;
  final int exact;
  final int lower;

  /// The shape with repetitions kept up to two: "Xxx", "X.X.", "dd-xx".
  final int shape;

  final int[] prefixes = new int[LONGEST_AFFIX];
  final int[] suffixes = new int[LONGEST_AFFIX];
  final boolean capital;
  final boolean allCapitals;
  final boolean letters;
  final int coarseCluster;
  final int middleCluster;
  final int fineCluster;

  /// @param lexicon what knows the clusters of words
  NameWord(String word, NameLexicon lexicon) {
    text = word;
    String plain = WordForm.plain(word);
    exact = FeatureHash.of(plain);
    String small = WordForm.small(plain);
    lower = FeatureHash.of(small);
    shape = FeatureHash.of(shapeOf(plain));
    int length = small.length();
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      prefixes[n - 1] = n < length ? FeatureHash.of(small, 0, n) : 0;
      suffixes[n - 1] = n < length ? FeatureHash.of(small, length - n, length) : 0;
    }
    int upper = 0;
    int all = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        all++;
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    letters = all > 0;
    allCapitals = all > 1 && upper == all;
    capital =
        upper > 0 && (Character.isUpperCase(word.charAt(0)) || upper > 1 || hasInnerName(word));
    long clusters = lexicon.clusters(word, lower);
    coarseCluster = (int) (clusters >>> 32);
    middleCluster = (int) (clusters >>> 16) & 0xFFFF;
    fineCluster = (int) clusters & 0xFFFF;
  }

  /// "al-Qaida" and "d'Estaing" are capitalised although they begin small.
  private static boolean hasInnerName(String word) {
    int mark = Math.max(word.indexOf('-'), word.indexOf('\''));
    return mark > 0
        && mark <= 4
        && mark + 1 < word.length()
        && Character.isUpperCase(word.charAt(mark + 1));
  }

  private static String shapeOf(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length() && shape.length() < 12; i++) {
      char c = word.charAt(i);
      char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c == '0' ? 'd' : c;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
