package dev.nutgraf.reader;

/// Something that limits this brief.
///
/// @param code What limits it, for programs. A later 1.x may add codes. Known: language, short,
///   unpunctuated, no-prose, replaced-characters, repaired-encoding, truncated, not-news, layout,
///   attachments, compact, cut-words.
/// @param message The same in one sentence for people.
public record Notice(String code, String message) {}
