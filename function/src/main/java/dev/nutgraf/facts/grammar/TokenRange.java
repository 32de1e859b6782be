package dev.nutgraf.facts.grammar;

/// The tokens from `begin` to before `end` of a sentence.
public record TokenRange(int begin, int end) {}
