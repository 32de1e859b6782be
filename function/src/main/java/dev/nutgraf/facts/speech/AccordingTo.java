package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads "according to X" and ", per X": before, behind or in the midst of what X reports.
final class AccordingTo implements AttributionReader {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;

  AccordingTo(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
  }

  /// The phrase behind "according to", where that stands at token `i`.
  static Optional<TokenRange> source(ParsedSentence sentence, int i) {
    int begin = cueEnd(sentence, i);
    if (begin == i) {
      return Optional.empty();
    }
    TokenRange phrase = NounPhrases.linkedAt(sentence, begin);
    return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
  }

  /// The token behind the cue that begins at token `i`; `i` where none does.
  static int cueEnd(ParsedSentence sentence, int i) {
    String word = sentence.word(i);
    if (word.equals("according") && sentence.word(i + 1).equals("to")) {
      return i + 2;
    }
    if (word.equals("per") && sentence.isMark(i - 1) && i > 0) {
      return i + 1;
    }
    boolean reported =
        word.equals("as")
            && (i == 0 || sentence.isMark(i - 1))
            && ClauseWords.REPORTS_CLAUSE.contains(sentence.word(i + 1))
            && sentence.word(i + 2).equals("by");
    return reported ? i + 3 : i;
  }

  @Override
  public Optional<Attribution> at(int i) {
    Optional<TokenRange> phrase = source(sentence, i);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    TokenRange source = withNouns(phrase.get());
    Optional<Span> content = i - edges.clauseBegin(i) < 2 ? told(source) : told(i, source);
    return content.isPresent()
        ? Optional.of(
            new Attribution(
                Optional.of(SpeakerMention.withName(sentence, source)),
                sentence.span(i, cueEnd(sentence, i)),
                content.get(),
                Polarity.ASSERTED))
        : Optional.empty();
  }

  /// "her lawyer": a pronoun is no phrase with the nouns behind it.
  private TokenRange withNouns(TokenRange source) {
    int end = source.end();
    if (sentence.part(source.begin()) == PartOfSpeech.PRONOUN) {
      while (sentence.part(end) == PartOfSpeech.NOUN || sentence.part(end) == PartOfSpeech.NAME) {
        end++;
      }
    }
    return new TokenRange(source.begin(), end);
  }

  /// "According to X, the dam would hold".
  private Optional<Span> told(TokenRange source) {
    return edges.content(edges.reportFrom(afterList(commaAfter(source.end())) + 1));
  }

  /// "The dam would hold, according to X" and "The dam, according to X, would hold".
  private Optional<Span> told(int i, TokenRange source) {
    int begin = edges.clauseBegin(i);
    boolean interrupts =
        !edges.hasVerb(new TokenRange(begin, i))
            && sentence.word(source.end()).equals(",")
            && edges.hasVerbFrom(source.end() + 1);
    int end = interrupts ? edges.reportFrom(source.end() + 1).end() : i;
    return edges.content(new TokenRange(begin, end));
  }

  private int commaAfter(int from) {
    int end = Math.min(sentence.size(), from + ReportBoundaries.LONGEST_REPORT);
    int at = from;
    while (at < end && !sentence.word(at).equals(",")) {
      at++;
    }
    return at < end ? at : from - 1;
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
