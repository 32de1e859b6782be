package dev.nutgraf.reader;

/// Something reported without quotation marks.
///
/// @param text The words of article.text from begin to end.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param source Who is said to have said it. May be null.
/// @param cue The words that attribute it, as in the text ("according to"). May be null.
/// @param sentence The index in article.sentences of the sentence in which it begins.
/// @param polarity New in 1.1. How its source stands to it: asserted; denied ("denied", "did not
///   say"); doubted ("questioned"); asked; wanted ("urged"). A later 1.x may add values. Known:
///   asserted, denied, doubted, asked, wanted.
/// @param confidence New in 1.1. How likely words, source and polarity are right, all three,
///   estimated to two places; null where it is not estimated: in other languages than English. May
///   be null.
public record Statement(
    String text,
    int begin,
    int end,
    Speaker source,
    String cue,
    int sentence,
    String polarity,
    Double confidence) {}
