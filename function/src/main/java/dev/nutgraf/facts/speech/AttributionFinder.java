package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where a sentence says that somebody said something: "X said (that) …", "…, X said", "…,
/// said X", "according to X, …", "X, a doctor, said …", "…, noting that …", "X vowed to …", "X's
/// claim that …".
final class AttributionFinder {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;
  private final List<AttributionReader> readers;

  private AttributionFinder(ParsedSentence sentence) {
    this.sentence = sentence;
    this.edges = new ReportBoundaries(sentence);
    this.readers =
        List.of(
            new AccordingTo(sentence, edges),
            new ReportingNoun(sentence, edges),
            new StateOfMind(sentence, edges),
            new ReportingVerb(sentence, edges));
  }

  /// The attributions of one sentence, in the order of their cues.
  static List<Attribution> in(ParsedSentence sentence) {
    AttributionFinder finder = new AttributionFinder(sentence);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Attribution> attribution = finder.at(i);
      if (attribution.isEmpty()) {
        continue;
      }
      attributions.add(attribution.get());
      Optional<Attribution> rest = finder.goesOn(attribution.get(), i);
      if (rest.isPresent()) {
        attributions.add(rest.get());
      }
    }
    return attributions;
  }

  private Optional<Attribution> at(int i) {
    Optional<Attribution> found = Optional.empty();
    for (int r = 0; r < readers.size() && found.isEmpty(); r++) {
      found = readers.get(r).at(i);
    }
    return found;
  }

  /// What goes on behind "…, X said," in the sentence: the credit in its midst is no part of
  /// either.
  private Optional<Attribution> goesOn(Attribution told, int verb) {
    int from = verb + 2;
    if (!told.sourceComesLast()
        || !sentence.word(verb + 1).equals(",")
        || sentence.isMark(from)
        || edges.isGerund(from)
        || SpeechWords.OPENS_ASIDE.contains(sentence.word(from))
        || !edges.hasVerbFrom(from)) {
      return Optional.empty();
    }
    boolean joined = sentence.word(from).equals("and") || sentence.word(from).equals("but");
    TokenRange report = edges.reportFrom(joined ? from + 1 : from);
    Optional<Span> rest = edges.content(report);
    return rest.isPresent()
        ? Optional.of(new Attribution(told.source(), told.cue(), rest.get(), told.polarity()))
        : Optional.empty();
  }
}
