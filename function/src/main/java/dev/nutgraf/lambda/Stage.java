package dev.nutgraf.lambda;

/// What the time of an article is spent on.
enum Stage {
  READ,
  BRIEF,
  WRITE
}
