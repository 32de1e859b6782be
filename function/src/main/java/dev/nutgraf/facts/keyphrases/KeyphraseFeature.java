package dev.nutgraf.facts.keyphrases;

/// What is measured of a candidate and weighed. The weights file names the features in this order,
/// by their labels.
public enum KeyphraseFeature {
  /// 1 for every candidate.
  ALWAYS("always"),

  /// How often it is mentioned.
  COUNT("log of the count"),

  /// How late its first mention is.
  FIRST_PLACE("log of the first place"),

  /// How many letters it has.
  LETTERS("letters"),

  /// How often it is no part of a longer phrase.
  ALONE("share that stands alone"),

  /// How often "a", "the" or "this" stands before it.
  BEHIND_DETERMINER("share behind a determiner"),

  /// How often "of", "in" or "to" stands before it.
  BEHIND_PREPOSITION("share behind a preposition"),

  /// How long the article is.
  ARTICLE_LENGTH("log of the length of the article"),

  /// 1 for a candidate of three words or more, else 0.
  LONG("longer than two words");

  /// Asked for with every candidate: `values()` copies.
  private static final KeyphraseFeature[] ALL = values();

  private final String label;

  KeyphraseFeature(String label) {
    this.label = label;
  }

  /// The name in the weights file.
  public String label() {
    return label;
  }

  /// All features of `candidate`, in order.
  public static double[] allOf(KeyphraseCandidate candidate) {
    double[] features = new double[ALL.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = ALL[i].of(candidate);
    }
    return features;
  }

  private double of(KeyphraseCandidate candidate) {
    return switch (this) {
      case ALWAYS -> 1;
      case COUNT -> StrictMath.log(candidate.mentions().size());
      case FIRST_PLACE -> StrictMath.log1p(candidate.first());
      case LETTERS -> candidate.letters();
      case ALONE -> candidate.aloneShare();
      case BEHIND_DETERMINER -> candidate.determinerShare();
      case BEHIND_PREPOSITION -> candidate.prepositionShare();
      case ARTICLE_LENGTH -> StrictMath.log1p(candidate.articleWords());
      case LONG -> candidate.isLong() ? 1 : 0;
    };
  }
}
