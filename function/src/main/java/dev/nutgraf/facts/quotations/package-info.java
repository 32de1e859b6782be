/// Finds what stands between quotation marks and what it looks like. In come an article and its
/// parts of speech; out go quotations, and sentences in which they cannot be read. It knows
/// grammar, and nothing of names or of who says what.
@NullMarked
package dev.nutgraf.facts.quotations;

import org.jspecify.annotations.NullMarked;
