package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import java.util.Optional;

/// Reads a report that follows its verb: "Hale said that the dam would hold", "…, noting that it
/// had held", "Hale vowed to rebuild it".
final class ReportBehind implements SpeechVerb.Reader {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;
  private final ReportedContent content;
  private final PolarityReader polarity;

  ReportBehind(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
    this.content = new ReportedContent(sentence, edges);
    this.polarity = new PolarityReader(sentence);
  }

  @Override
  public Optional<Attribution> of(SpeechVerb verb) {
    Optional<Span> told = content.after(verb);
    if (told.isPresent() && leadsUp(verb)) {
      told = beforeMainClause(told.get(), verb.subject().isEmpty() && !verb.passive());
    }
    if (told.isEmpty() || !isTold(verb)) {
      return Optional.empty();
    }
    Optional<Polarity> stance = polarity.of(verb.token(), verb.subject(), told.get());
    Optional<Span> source = source(verb);
    boolean behind = source.isEmpty() || source.get().end() <= told.get().begin();
    return behind && stance.isPresent()
        ? Optional.of(
            new Attribution(
                source, sentence.span(verb.token(), verb.token() + 1), told.get(), stance.get()))
        : Optional.empty();
  }

  private Optional<Span> source(SpeechVerb verb) {
    Optional<TokenRange> subject = verb.subject();
    return subject.isPresent()
        ? Optional.of(SpeakerMention.of(sentence, subject.get()))
        : Optional.empty();
  }

  private Optional<Span> beforeMainClause(Span told, boolean must) {
    Optional<Span> before = edges.beforeMainClause(told, must);
    return before.isPresent() && content.says(before.get()) ? before : Optional.empty();
  }

  /// Whether somebody tells it: the verb has a subject, or can go without.
  private boolean isTold(SpeechVerb verb) {
    return verb.subject().isPresent() || verb.passive() || isAside(verb.token());
  }

  /// Whether the verb stands in a clause that only leads up to the sentence's own: "after X said …,
  /// Y resigned", "pointing to …, Y resigned".
  private boolean leadsUp(SpeechVerb verb) {
    if (verb.subject().isEmpty()) {
      return verb.token() == 0;
    }
    int opener = verb.subject().get().begin() - 1;
    return opener >= 0 && opener <= 2 && SpeechWords.LEADS_UP.contains(sentence.word(opener));
  }

  /// "…, noting that": a form in -ing that a comma sets off needs no subject of its own.
  private boolean isAside(int i) {
    boolean linked = sentence.word(i - 1).equals("while") || sentence.word(i - 1).equals("by");
    return edges.isGerund(i) && (i == 0 || sentence.isMark(i - 1) || linked);
  }
}
