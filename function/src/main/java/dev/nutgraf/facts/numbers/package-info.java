/// Reads numbers and their units, in digits or words. In come tokens, out go values and where they
/// end. It does not know what a number counts or whether it counts at all.
@NullMarked
package dev.nutgraf.facts.numbers;

import org.jspecify.annotations.NullMarked;
