package dev.nutgraf.local.page;

/// What words of the article are marked as, from the outside in: a mark of an earlier level may
/// hold marks of later ones. Names, dates and figures share a level, for they rarely overlap.
enum MarkKind {
  SUMMARY("summary", 0),
  QUOTE("quote", 1),
  STATEMENT("statement", 2),
  HIGHLIGHT("highlight", 3),
  EVENT("event", 4),
  KEYPHRASE("keyphrase", 5),
  FIGURE("figure", 6),
  DATE("date", 6),
  PERSON("person", 6),
  ORGANIZATION("organization", 6),
  PLACE("place", 6),
  OTHER("other", 6);

  /// One more than the levels above, for a name within a name.
  static final int LEVELS = 8;

  private final String css;
  private final int level;

  MarkKind(String css, int level) {
    this.css = css;
    this.level = level;
  }

  /// The class in the style sheet and the first part of ids.
  String css() {
    return css;
  }

  int level() {
    return level;
  }

  /// Whether the words themselves are the link back to the fact. Whole sentences are not.
  boolean isLink() {
    return level == FIGURE.level;
  }
}
