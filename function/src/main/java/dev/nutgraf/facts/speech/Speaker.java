package dev.nutgraf.facts.speech;

import dev.nutgraf.language.Span;
import java.util.Optional;

/// Who something is attributed to.
///
/// @param name the listed person, organisation or place that the mention stands for; empty when it
///   is not safe to say
/// @param mention the words in the text ("he", "Ukrainian officials")
public record Speaker(Optional<String> name, Span mention) {}
