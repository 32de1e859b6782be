package dev.nutgraf.facts.event;

import dev.nutgraf.language.Lexicon;

/// What all readers of the event look words up in: `event.txt`.
final class EventLexicon {

  static final Lexicon LEXICON = Lexicon.read(EventLexicon.class, "event.txt");

  private EventLexicon() {}
}
