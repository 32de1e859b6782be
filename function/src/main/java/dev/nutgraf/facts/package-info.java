/// Finds what an article states: who said what, how many, when. An article comes in, its key facts
/// go out, every one tied to the words it came from. It knows language and articles, nothing of
/// summaries, briefs or AWS, and sees no library.
@NullMarked
package dev.nutgraf.facts;

import org.jspecify.annotations.NullMarked;
