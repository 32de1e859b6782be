/// Reads what has an article inside: a mail message, a saved page, JSON, an item of a feed, news
/// XML. In come the bytes; out goes the article's own text or markup, for the readers of text and
/// pages, with what the wrapping says about it. It says so where there are several articles.
/// Nothing outside the bytes is fetched.
@NullMarked
package dev.nutgraf.reading.wrapped;

import org.jspecify.annotations.NullMarked;
