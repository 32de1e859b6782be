/// Finds the words and phrases that say what an article is about. In come an article with parts of
/// speech and its named entities; out go keyphrases with scores and mentions. It knows nothing of
/// figures, dates or speech.
@NullMarked
package dev.nutgraf.facts.keyphrases;

import org.jspecify.annotations.NullMarked;
