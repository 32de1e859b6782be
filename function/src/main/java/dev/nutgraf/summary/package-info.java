/// Chooses the sentences that tell the story, and the facts worth highlighting. An
/// [dev.nutgraf.article.Article] with its [dev.nutgraf.facts.KeyFacts] comes in, a
/// [dev.nutgraf.summary.Summary] and a list of [dev.nutgraf.summary.Highlight]s go out, every word
/// of them the article's own. It may know nothing of JSON, of where the article came from, or of
/// how it was cleaned.
@NullMarked
package dev.nutgraf.summary;

import org.jspecify.annotations.NullMarked;
