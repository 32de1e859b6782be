package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;

/// What all readers of the event look words up in: `event.txt`.
final class EventWords {

  static final Lexicon LEXICON = Lexicon.read(EventWords.class, "event.txt");

  private EventWords() {}
}
