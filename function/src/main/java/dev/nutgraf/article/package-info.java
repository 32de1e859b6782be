/// Reads what people drop: any bytes with some hints become an [Article] or a reason why not.
///
/// In come bytes and [Hints]; out goes a [Reading], whose article holds the cleaned text, its
/// paragraphs and sentences, and a list of what was taken out. It knows only `language` and jsoup:
/// nothing of facts, summaries, JSON or where the bytes came from.
@NullMarked
package dev.nutgraf.article;

import org.jspecify.annotations.NullMarked;
