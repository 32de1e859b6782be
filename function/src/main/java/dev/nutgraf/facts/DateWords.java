package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;

/// What all readers of dates look words up in: `dates.txt`.
final class DateWords {

  static final Lexicon LEXICON = Lexicon.read(DateWords.class, "dates.txt");

  private DateWords() {}
}
