/// Reads a web page: which of its blocks are the article, and what it says of its author, date and
/// title. In comes what `reading.markup` leaves of a page's source; out go the blocks of its
/// article, what was taken out, and what the page tells about itself. It is the only room that sees
/// the HTML parser, and it does not know how plain text is read.
@NullMarked
package dev.nutgraf.reading.page;

import org.jspecify.annotations.NullMarked;
