/// Finds the facts of articles in other languages than English that need no grammar: what stands
/// between quotation marks, numbers by the signs of their language, and the words that an article
/// repeats. In comes an article; out go facts without speakers, things or names. It knows no
/// English.
@NullMarked
package dev.nutgraf.facts.multilingual;

import org.jspecify.annotations.NullMarked;
