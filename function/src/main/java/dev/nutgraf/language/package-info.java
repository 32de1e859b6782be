/// What can be said about a text without knowing what it is about: its language, sentences, tokens,
/// stems and how rare its words are. A string comes in; spans into that string and plain values go
/// out. It knows nothing of articles, facts or briefs, and sees no library.
@NullMarked
package dev.nutgraf.language;

import org.jspecify.annotations.NullMarked;
