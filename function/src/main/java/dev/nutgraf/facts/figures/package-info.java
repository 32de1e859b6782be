/// Finds figures: numbers with their bound, their unit and what they count. In comes a sentence
/// with parts of speech, out go its figures, without the one who tells them. It knows grammar and
/// numbers, and no other kind of fact.
@NullMarked
package dev.nutgraf.facts.figures;

import org.jspecify.annotations.NullMarked;
