/// Tells what one line or block of text is: part of an article or furniture of its page, a byline,
/// a date. In come lines and blocks whatever format they were read from; out go reasons for taking
/// them out, names and dates. It knows word lists and `article`, and nothing of pages or pastes as
/// a whole.
@NullMarked
package dev.nutgraf.reading.lines;

import org.jspecify.annotations.NullMarked;
