/// A brief as records, made from its JSON Schema: bind [dev.nutgraf.reader.Brief] with any JSON
/// library. Offsets count code points: `text.offsetByCodePoints(0, begin)` gives Java's. What is
/// unknown is null, a list never is; a brief of schema 1.0 binds, too, with null for what 1.1 adds.
package dev.nutgraf.reader;
