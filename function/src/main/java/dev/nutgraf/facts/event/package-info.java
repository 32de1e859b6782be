/// Finds the main event: who did what, when, where, why and how. In come an article with parts of
/// speech, its dates and its named entities; out goes one event, each part of it in the words of
/// the article or absent. The clause that tells it is chosen by weights that `lab train event`
/// learns (`event-weights.txt`). It knows nothing of figures or speech.
@NullMarked
package dev.nutgraf.facts.event;

import org.jspecify.annotations.NullMarked;
