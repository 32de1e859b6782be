package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;

/// The clause that a sentence is about: who, and what they do.
///
/// @param verb the token of its finite verb
/// @param begin its first token
/// @param end the token behind its predicate
/// @param subject who
/// @param predicate the verb and what belongs to it closely
record MainClause(int verb, int begin, int end, Span subject, Span predicate) {

  /// The clause of the verb at token `verb` with its subject and the end of its predicate.
  static MainClause of(ParsedSentence sentence, int verb, TokenRange subject, int predicateEnd) {
    return new MainClause(
        verb,
        subject.begin(),
        predicateEnd,
        sentence.span(subject),
        sentence.span(verb, predicateEnd));
  }
}
