package dev.nutgraf.local.brief;

import java.util.Optional;
import java.util.OptionalInt;

/// What somebody said in the article's words.
///
/// @param speaker who said it; the brief calls it the statement's `source`
public record Statement(
    Words words, Optional<Speaker> speaker, Optional<String> cue, OptionalInt sentence)
    implements Saying {}
