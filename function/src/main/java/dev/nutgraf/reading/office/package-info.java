/// Reads documents of word processors and books: DOCX, OpenDocument text, EPUB, RTF. In come the
/// bytes of such a document, out go the paragraphs of its article with headings, lists and rows of
/// tables, and what the document says about itself. It knows nothing of lines that are clutter:
/// those are taken off afterwards as of any text. No document type is read, nothing outside the
/// document is fetched, no macro is run.
@NullMarked
package dev.nutgraf.reading.office;

import org.jspecify.annotations.NullMarked;
