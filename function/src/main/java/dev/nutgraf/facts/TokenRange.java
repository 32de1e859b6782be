package dev.nutgraf.facts;

/// The tokens from `begin` to before `end` of a sentence.
record TokenRange(int begin, int end) {}
