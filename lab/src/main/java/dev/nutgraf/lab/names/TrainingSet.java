package dev.nutgraf.lab.names;

/// A tagged set that what ships may be trained on.
///
/// @param name of its file
/// @param every which texts of it are trained on: each, every second
/// @param alwaysSwapped whether every text is also written again with other names, and not one in
///   four
/// @param othersMarked whether it marks names of the fourth kind
/// @param sentencesOfText how many neighbouring sentences are taken for one text where the set does
///   not tell texts apart
record TrainingSet(
    String name, int every, boolean alwaysSwapped, boolean othersMarked, int sentencesOfText) {

  /// A set of which each text is trained on, one in four with other names too.
  static TrainingSet whole(String name, boolean othersMarked, int sentencesOfText) {
    return new TrainingSet(name, 1, false, othersMarked, sentencesOfText);
  }
}
