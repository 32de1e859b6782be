package dev.nutgraf.local.page;

/// Words of the article that something points at.
///
/// @param begin in Java's characters
/// @param id the anchor on these words
/// @param fact the anchor of the fact that they belong to
/// @param strength 1 to 4, the better the higher, for sentences of the summary; else 0
record Mark(MarkKind kind, int begin, int end, String id, String fact, int strength) {

  Mark(MarkKind kind, int begin, int end, String id, String fact) {
    this(kind, begin, end, id, fact, 0);
  }

  /// The number of the fact in its list, as a person counts.
  String number() {
    return fact.substring(fact.lastIndexOf('-') + 1);
  }

  /// What a screen reader says of the way back.
  String back() {
    return switch (kind) {
      // The number is what is seen of the link.
      case SUMMARY -> number() + ", back to the summary";
      case QUOTE -> "back to the quotation among the facts";
      case STATEMENT -> "back to the statement among the facts";
      case HIGHLIGHT -> "back to the highlight among the facts";
      case EVENT -> "back to the event";
      case KEYPHRASE -> "back to the keyphrase";
      case FIGURE, DATE, PERSON, ORGANIZATION, PLACE, OTHER -> "back to the facts";
    };
  }
}
