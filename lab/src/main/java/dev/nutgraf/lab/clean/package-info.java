/// Measures how well pages and pastes become articles.
///
/// In come the sets of `eval/clean` and the extractors to compare; out go tables of shingle F1,
/// time a page and metadata accuracy. It reads articles the way the function does, through
/// `ArticleReader`, and knows nothing of how that finds them.
@NullMarked
package dev.nutgraf.lab.clean;

import org.jspecify.annotations.NullMarked;
