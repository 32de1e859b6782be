/// Reads text that is no page: pasted, mailed, Markdown. In come its lines; out go blocks with
/// headlines, bylines, menus and signatures told from the article. It does not know how pages are
/// read.
@NullMarked
package dev.nutgraf.reading.text;

import org.jspecify.annotations.NullMarked;
