package dev.nutgraf.facts.figures;

import dev.nutgraf.language.Lexicon;

/// What all readers of figures look words up in: `figures.txt`.
final class FigureLexicon {

  static final Lexicon LEXICON = Lexicon.read(FigureLexicon.class, "figures.txt");

  private FigureLexicon() {}
}
