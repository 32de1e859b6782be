package dev.nutgraf.lab.names;

/// A tagged set that what ships may be trained on.
///
/// @param name of its file
/// @param othersMarked whether it marks names of the fourth kind
/// @param sentencesOfText how many neighbouring sentences are taken for one text where the set does
///   not tell texts apart
record TrainingSet(String name, boolean othersMarked, int sentencesOfText) {}
