package dev.nutgraf.facts.speech;

import dev.nutgraf.language.Span;
import java.util.Optional;

/// That one sentence attributes something to somebody.
///
/// @param source who said it; empty where the words do not tell
/// @param cue the words that attribute it
/// @param content what is said to have been said, marks and all
/// @param reported whether the words tell that something was said; "described as" and its like only
///   tell whose words the marked ones are
record Attribution(Optional<Span> source, Span cue, Span content, boolean reported) {}
