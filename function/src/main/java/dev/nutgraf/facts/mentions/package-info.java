/// Finds where an article names somebody or something. In come its tokens and the tags of the
/// learned model; out goes each mention of a person, an organisation, a place or anything else, as
/// a reader would mark it. It knows grammar and the taggers, and not which mentions belong
/// together.
@NullMarked
package dev.nutgraf.facts.mentions;

import org.jspecify.annotations.NullMarked;
