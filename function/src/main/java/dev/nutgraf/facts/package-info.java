/// Finds what an article states: who said what, how many, when. An article comes in, its key facts
/// go out, every one tied to the words it came from. It puts the rooms below it together, each of
/// which finds one kind of fact, and knows nothing of summaries, briefs or AWS.
@NullMarked
package dev.nutgraf.facts;

import org.jspecify.annotations.NullMarked;
