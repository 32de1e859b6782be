/// Finds who says what: quotations, reported statements and their speakers. In come an article with
/// parts of speech and its named entities; out go quotes and statements, each with the words that
/// attribute it. It knows grammar and names, and neither figures nor dates.
@NullMarked
package dev.nutgraf.facts.speech;

import org.jspecify.annotations.NullMarked;
