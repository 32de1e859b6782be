package dev.nutgraf.facts.speech;

import dev.nutgraf.language.Span;
import java.util.Optional;

/// Something reported without quotation marks.
///
/// @param content the words of the report itself
/// @param source who is said to have said it
/// @param cue the words that attribute it ("stated that", "according to"), as in the text
/// @param polarity how its source stands to it
public record Statement(
    Span content, Optional<Speaker> source, Optional<String> cue, Polarity polarity) {}
