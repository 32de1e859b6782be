package dev.nutgraf.facts.event;

import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Finds where the main event happened: of the places that the first sentences name, the one that
/// stands near the clause, that a preposition leads in, and that the article comes back to.
final class EventPlaceFinder {

  /// How many sentences behind the clause are looked at; what comes later is background.
  private static final int LOOKED_AT = 12;

  /// In each sentence so many tokens are looked at.
  private static final int TOKENS = 80;

  /// How much a sentence further from the clause counts less.
  private static final double NEARNESS = 0.25;

  /// What a place counts that no preposition leads in, a site, and another name.
  private static final double BARE = 0.3;

  private static final double SITE = 1;
  private static final double NAME = 0.8;

  /// What each mention of a place adds.
  private static final double AGAIN = 0.25;

  /// More mentions of a place say no more.
  private static final int MENTIONS = 5;

  private final NavigableMap<Integer, Place> places = new TreeMap<>();
  private final NavigableMap<Integer, Span> others = new TreeMap<>();

  private Optional<Span> best = Optional.empty();
  private double most;

  private EventPlaceFinder(NamedEntities named, List<DateMention> dates) {
    for (Place place : named.places()) {
      for (Span mention : place.mentions()) {
        places.put(mention.begin(), place);
      }
    }
    for (Person person : named.people()) {
      for (Span mention : person.mentions()) {
        others.put(mention.begin(), mention);
      }
    }
    for (DateMention date : dates) {
      others.put(date.span().begin(), date.span());
    }
  }

  /// The place of the event that sentence `told` tells.
  static Optional<Span> near(
      int told, ParsedArticle article, NamedEntities named, List<DateMention> dates) {
    EventPlaceFinder finder = new EventPlaceFinder(named, dates);
    for (int s = 0; s < Math.min(article.parsed().size(), told + LOOKED_AT); s++) {
      finder.look(article.parsed().get(s), 1 / (1 + NEARNESS * Math.abs(s - told)));
    }
    return finder.best;
  }

  private void look(ParsedSentence sentence, double nearness) {
    for (int i = 0; i < Math.min(TOKENS, sentence.size()); i++) {
      int begin = sentence.tokens().get(i).span().begin();
      Place bare = places.get(begin);
      if (bare != null) {
        weigh(mentionAt(begin, bare), nearness * BARE * listed(bare));
      }
      if (EventWords.LEADS_TO_PLACE.contains(sentence.word(i))) {
        Optional<Span> place = CircumstanceReader.placeAfter(sentence, i);
        if (place.isPresent() && !endsWithOther(place.get())) {
          weigh(place.get(), nearness * weight(sentence, place.get()));
        }
      }
    }
  }

  /// The mention of `place` that begins at `begin`.
  private static Span mentionAt(int begin, Place place) {
    for (Span mention : place.mentions()) {
      if (mention.begin() == begin) {
        return mention;
      }
    }
    throw new IllegalArgumentException("no mention of " + place.name() + " begins at " + begin);
  }

  private void weigh(Span span, double score) {
    if (score > most) {
      most = score;
      best = Optional.of(span);
    }
  }

  /// A listed place counts for more than a site with a name, and that for more than another name.
  private double weight(ParsedSentence sentence, Span span) {
    Map.Entry<Integer, Place> place = places.lowerEntry(span.end());
    int last = sentence.indexAt(span.end()) - 1;
    boolean site = EventWords.SITE.contains(sentence.word(last));
    PartOfSpeech first = sentence.part(sentence.indexAt(span.begin()));
    if (first == PartOfSpeech.POSSESSIVE || first == PartOfSpeech.NUMBER) {
      return 0;
    }
    if (place != null && place.getKey() >= span.begin()) {
      boolean ends = mentionAt(place.getKey(), place.getValue()).end() >= span.end();
      return ends || site ? listed(place.getValue()) : 0;
    }
    if (site) {
      return SITE;
    }
    return sentence.part(last) == PartOfSpeech.NAME ? NAME : 0;
  }

  private static double listed(Place place) {
    return 1 + AGAIN * Math.min(MENTIONS, place.mentions().size());
  }

  /// Whether a person or a date ends the phrase: "in Hale Park" is a place, "in Ruth Hale" is none.
  private boolean endsWithOther(Span span) {
    Map.Entry<Integer, Span> before = others.lowerEntry(span.end());
    return before != null && before.getValue().end() >= span.end();
  }
}
