package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;

/// The clause that a sentence is about: who, and what they do.
///
/// @param verb the token of its finite verb
/// @param subject without its article
/// @param predicate the verb and what belongs to it closely
record MainClause(int verb, Span subject, Span predicate) {

  /// The clause of the verb at token `verb` with its subject and the end of its predicate.
  static MainClause of(ParsedSentence sentence, int verb, TokenRange subject, int predicateEnd) {
    return new MainClause(
        verb,
        sentence.span(withoutArticle(sentence, subject), subject.end()),
        sentence.span(predicateBegin(sentence, verb, predicateEnd), predicateEnd));
  }

  private static int withoutArticle(ParsedSentence sentence, TokenRange subject) {
    boolean article = ClauseWords.ARTICLE.contains(sentence.word(subject.begin()));
    return article && subject.size() > 1 ? subject.begin() + 1 : subject.begin();
  }

  /// "has staged" begins with "staged": the helping verb tells nothing.
  private static int predicateBegin(ParsedSentence sentence, int verb, int end) {
    String word = sentence.word(verb);
    boolean helps =
        (ClauseWords.HAVE.contains(word) || word.equals("'s") || word.equals("'ve"))
            && sentence.part(verb + 1).isVerb();
    return helps && verb + 1 < end ? verb + 1 : verb;
  }
}
