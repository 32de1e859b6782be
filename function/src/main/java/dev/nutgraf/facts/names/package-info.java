/// Finds the people, organisations and places of an article. In come its tokens and the tags of the
/// learned model; out goes each entity once, with all its mentions, other names, roles and how much
/// the article is about it. It knows grammar and the taggers, and no other kind of fact.
@NullMarked
package dev.nutgraf.facts.names;

import org.jspecify.annotations.NullMarked;
