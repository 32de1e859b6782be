/// Briefs as their consumers see them: the snippets of `docs/consumers.md`, and the Athena table
/// and queries among them run with DuckDB over a folder. In come the page and briefs, out go rows.
/// It knows nothing of how briefs are made.
@NullMarked
package dev.nutgraf.lab.consumers;

import org.jspecify.annotations.NullMarked;
