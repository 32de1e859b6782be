/// Reads what people drop: any bytes with some hints become an [dev.nutgraf.article.Article] or a
/// reason why not. In come bytes and [dev.nutgraf.article.Hints]; out goes a
/// [dev.nutgraf.article.Reading], whose article holds the cleaned text and a list of what was taken
/// out. It finds out what the bytes are and asks one of the rooms below it; it knows nothing of
/// facts, summaries, JSON or where the bytes came from.
@NullMarked
package dev.nutgraf.reading;

import org.jspecify.annotations.NullMarked;
