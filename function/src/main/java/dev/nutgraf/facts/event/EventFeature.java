package dev.nutgraf.facts.event;

/// What is measured of a clause that may tell the main event, and weighed. The weights file names
/// the features in this order, by their labels.
public enum EventFeature {
  /// 1 for every clause.
  ALWAYS("always"),

  /// How far down its sentence stands.
  PLACE("log of the place"),

  /// How many sentences the article has.
  ARTICLE_LENGTH("log of the number of sentences"),

  /// 1 in the first sentence.
  FIRST("first sentence"),

  /// 1 in the second sentence.
  SECOND("second sentence"),

  /// 1 where its sentence opens a paragraph.
  OPENS_PARAGRAPH("opens a paragraph"),

  /// How much of the title or headline its sentence repeats.
  TITLE("share of the title"),

  /// 1 where there is neither title nor headline.
  NO_TITLE("no title"),

  /// How often the article uses the words of its sentence.
  CENTRAL("log of the count of its words"),

  /// How much the article is about whom its subject names.
  SALIENCE("salience of the subject"),

  /// 1 where its subject holds a name.
  NAMED("subject with a name"),

  /// 1 where its subject is new to the reader ("a man", "two boats").
  INDEFINITE("indefinite subject"),

  /// How long its subject is.
  SUBJECT_LENGTH("log of the length of the subject"),

  /// 1 where it says what something is.
  STATE("state"),

  /// 1 where it says what may or will happen.
  MODAL("modal"),

  /// 1 where it tells in the present tense.
  PRESENT("present"),

  /// 1 where it tells what has happened or is happening ("has won", "is asking").
  PERFECT("perfect"),

  /// 1 where it reports what somebody says.
  REPORT("report"),

  /// 1 where its sentence holds a quotation.
  QUOTATION("quotation"),

  /// How long its predicate is.
  PREDICATE_LENGTH("log of the length of the predicate"),

  /// How long its sentence is.
  SENTENCE_LENGTH("log of the length of the sentence"),

  /// 1 where a day or time is said of it.
  TIMED("time"),

  /// 1 where a place is said of it.
  PLACED("place"),

  /// 1 where its sentence holds a figure.
  FIGURE("figure"),

  /// 1 where its sentence opens with a word that points back.
  POINTS_BACK("points back");

  private final String label;

  EventFeature(String label) {
    this.label = label;
  }

  /// The name in the weights file.
  public String label() {
    return label;
  }
}
