/// What an article is: its text with paragraphs and sentences, what was taken out of it, and what
/// its sender said about it. These are values only; whoever reads bytes makes them, and facts,
/// summaries and briefs are made from them. It knows `language` for spans and nothing of how an
/// article was read.
@NullMarked
package dev.nutgraf.article;

import org.jspecify.annotations.NullMarked;
