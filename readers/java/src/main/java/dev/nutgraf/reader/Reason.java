package dev.nutgraf.reader;

/// Why there is no article.
///
/// @param code What was found instead of an article, for programs. A later 1.x may add codes.
///   Known: empty, too-large, not-text, damaged, decompression-limit, no-article, archived,
///   too-complex, several-articles, encrypted, no-text.
/// @param message The same in one sentence for people.
public record Reason(String code, String message) {}
