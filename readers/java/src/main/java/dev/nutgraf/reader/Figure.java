package dev.nutgraf.reader;

import java.math.BigDecimal;

/// A number that the article states.
///
/// @param kind What it measures. A later 1.x may add kinds. Known: count, money, percent, measure,
///   age, duration, ratio, score, fraction.
/// @param text The words of article.text from begin to end.
/// @param value The plain number: 40 billion is 40000000000. Null where the text is vague
///   ("dozens"). May be null.
/// @param upper The upper end of a range, else null. May be null.
/// @param bound How the true number lies to value. A later 1.x may add bounds. Known: exact, about,
///   more-than, at-least, less-than, at-most, range, vague.
/// @param unit An ISO 4217 code where certain, else a plain singular word. May be null.
/// @param what The words that say what is counted or measured. May be null.
/// @param attribution The words that say whose figure it is: the source of the statement or
///   quotation it stands in (for a pronoun its name, where the text has it), or the survey that
///   found it. Null for what the writer tells. May be null.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param sentence The index in article.sentences of the sentence in which it begins.
/// @param denied New in 1.1. True where the text says that it is not so (the 40 of "not 40 but
///   14").
/// @param of New in 1.1. The id of the person whose age or of the entity whose measure it is; null
///   where that is not certain. May be null.
/// @param confidence New in 1.1. How likely the words and the value are right, estimated to two
///   places; null where it is not estimated: in other languages than English. May be null.
public record Figure(
    String kind,
    String text,
    BigDecimal value,
    BigDecimal upper,
    String bound,
    String unit,
    LinkedWords what,
    LinkedWords attribution,
    int begin,
    int end,
    int sentence,
    boolean denied,
    String of,
    Double confidence) {}
