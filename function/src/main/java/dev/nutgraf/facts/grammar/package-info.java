/// The grammar that all kinds of facts need: sentences with parts of speech, noun phrases, the
/// subject of a verb, the words of the calendar. In come the tokens of an article, out go ranges of
/// tokens. It knows no kind of fact.
@NullMarked
package dev.nutgraf.facts.grammar;

import org.jspecify.annotations.NullMarked;
