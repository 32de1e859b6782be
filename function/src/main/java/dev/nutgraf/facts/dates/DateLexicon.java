package dev.nutgraf.facts.dates;

import dev.nutgraf.language.Lexicon;

/// What all readers of dates look words up in: `dates.txt`.
final class DateLexicon {

  static final Lexicon LEXICON = Lexicon.read(DateLexicon.class, "dates.txt");

  private DateLexicon() {}
}
