package dev.nutgraf.lab.confidence;

import dev.nutgraf.facts.confidence.Evidence;

/// A fact with a verdict.
///
/// @param article the index of its article in the set
/// @param right whether it is right in all that its confidence vouches for
/// @param counted whether it is right as precision and recall count it: a statement by its words
///   alone
/// @param share how much it counts in training
record Example(int article, Evidence evidence, boolean right, boolean counted, double share) {}
