package dev.nutgraf.lab.summary;

import dev.nutgraf.lab.summary.Rouge.Stemmed;
import java.util.List;
import java.util.Optional;

/// What the ranker is to say of each sentence: for three parts whether it is among the three that
/// match the writer's summary best, for one what a teacher thinks of it (Hinton et al., 2015).
final class Targets {

  private static final int SENTENCES = 3;
  private static final float TEACHER_SHARE = 0.25f;

  /// What the teacher is taken to think of sentences beyond its reach.
  private static final float UNSEEN = 0.05f;

  private Targets() {}

  /// A target from 0 to 1 for each line of `pair`.
  static float[] of(Pair pair, Optional<float[]> teacher) {
    List<List<String>> stems = pair.lines().stream().map(Rouge::stems).toList();
    float[] targets = new float[stems.size()];
    float[] thoughts = teacher.orElseGet(() -> new float[targets.length]);
    for (int s = 0; s < targets.length; s++) {
      targets[s] = TEACHER_SHARE * (Float.isNaN(thoughts[s]) ? UNSEEN : thoughts[s]);
    }
    for (int s : Extracts.oracle(Stemmed.of(pair.summary()), stems, SENTENCES)) {
      targets[s] += 1 - TEACHER_SHARE;
    }
    return targets;
  }
}
