/// Measures the facts of the function on the evaluation sets, and trains what finding them needs.
/// The gzipped JSON lines of the data folder come in, precision, recall and the worst cases go out.
/// It knows language, article and facts, nothing of the other laboratories.
@NullMarked
package dev.nutgraf.lab.facts;

import org.jspecify.annotations.NullMarked;
