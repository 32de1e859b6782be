package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads "according to X": before, behind or in the midst of what X reports.
final class AccordingTo {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;

  AccordingTo(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
  }

  /// The attribution whose "according" is token `i`.
  Optional<Attribution> at(int i) {
    int end = NounPhrases.linkedEndOf(sentence, i + 2);
    if (end == i + 2) {
      return Optional.empty();
    }
    if (sentence.part(i + 2) == PartOfSpeech.PRONOUN) {
      while (sentence.part(end) == PartOfSpeech.NOUN || sentence.part(end) == PartOfSpeech.NAME) {
        end++;
      }
    }
    Optional<Span> source = Optional.of(SpeakerMention.withName(sentence, i + 2, end));
    int clause = edges.clauseBegin(i);
    boolean opens = i - clause < 2;
    int comma = opens ? afterList(commaAfter(end)) : i;
    boolean interrupts =
        !opens
            && !edges.hasVerb(clause, i)
            && sentence.word(end).equals(",")
            && edges.hasVerb(end + 1, sentence.size());
    int close = interrupts ? edges.reportEnd(end + 1) : i;
    Optional<Span> content =
        opens ? edges.content(comma + 1, edges.reportEnd(comma + 1)) : edges.content(clause, close);
    return content.isPresent()
        ? Optional.of(new Attribution(source, sentence.span(i, i + 2), content.get(), true))
        : Optional.empty();
  }

  private int commaAfter(int from) {
    int at = from;
    while (at < sentence.size() && !sentence.word(at).equals(",")) {
      at++;
    }
    return at < sentence.size() ? at : from - 1;
  }

  /// The comma behind the last name of a source that is a list: "the Ministry of Economy, Trade and
  /// Industry, the decline …".
  private int afterList(int comma) {
    int next = commaAfter(comma + 1);
    if (sentence.part(comma + 1) != PartOfSpeech.NAME || next <= comma + 1) {
      return comma;
    }
    for (int at = comma + 1; at < next; at++) {
      boolean listed =
          sentence.part(at) == PartOfSpeech.NAME
              || sentence.word(at).equals("and")
              || sentence.word(at).equals("(")
              || sentence.word(at).equals(")");
      if (!listed) {
        return comma;
      }
    }
    return next;
  }
}
