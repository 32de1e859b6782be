/// What is made from the JSON Schema of a brief: the typed readers in `readers/` (Java, TypeScript,
/// Python) and the page `docs/brief.md`. In comes the schema, out go files of text, held equal to
/// the repository's by a test. It knows nothing of how briefs are made.
@NullMarked
package dev.nutgraf.lab.readers;

import org.jspecify.annotations.NullMarked;
