package dev.nutgraf.local.brief;

import java.util.Optional;

/// Words of the article and where they stand.
public record Words(Optional<String> text, Optional<Span> span) {}
