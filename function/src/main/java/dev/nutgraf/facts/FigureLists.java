package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;

/// What all readers of figures look words up in: `figures.txt`.
final class FigureLists {

  static final Lexicon LEXICON = Lexicon.read(FigureLists.class, "figures.txt");

  private FigureLists() {}
}
