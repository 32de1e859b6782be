/// Tells whom words that are no name stand for: "he", "the mayor", "the former banker". In come an
/// article and its named entities; out goes the name that a mention means, or none where it is not
/// safe to say, and the roles that such words add. It knows grammar and names, and nothing of
/// quotes and statements.
@NullMarked
package dev.nutgraf.facts.coreference;

import org.jspecify.annotations.NullMarked;
