/// Reads PDF documents. In come the bytes of one; out go the paragraphs of its article: lines in
/// the order of the document, joined by indent, leading, size and length, without heads and feet of
/// pages. Operators, letters, pages and what unpacks are bounded by counts. It looks for no font
/// outside the document, draws nothing and writes no file.
@NullMarked
package dev.nutgraf.reading.pdf;

import org.jspecify.annotations.NullMarked;
