package dev.nutgraf.lab.summary;

import dev.nutgraf.lab.summary.Rouge.Stemmed;
import java.util.List;
import java.util.Optional;

/// What the ranker is to say of each sentence, from three opinions: whether a greedy search for the
/// extract that matches the writer's summary best takes it, how near it comes to being in such an
/// extract, and what a teacher thinks of it (Hinton et al., 2015). The first is sharp and noisy,
/// the second is lenient, the third has seen more text than the training set.
final class Targets {

  private static final int SENTENCES = 3;

  private static final float GREEDY_SHARE = 0.375f;
  private static final float CLOSENESS_SHARE = 0.375f;
  private static final float TEACHER_SHARE = 0.25f;

  /// A sentence that costs an extract this much ROUGE-1 + ROUGE-2 comes 1/e near.
  private static final double SCALE = 0.05;

  /// What the teacher is taken to think of sentences beyond its reach.
  private static final float UNSEEN = 0.05f;

  private Targets() {}

  /// A target from 0 to 1 for each line of `pair`.
  static float[] of(Pair pair, Optional<float[]> teacher) {
    List<List<String>> stems = pair.lines().stream().map(Rouge::stems).toList();
    Stemmed reference = Stemmed.of(pair.summary());
    float[] targets = new float[stems.size()];
    float[] thoughts = teacher.orElseGet(() -> new float[targets.length]);
    double[] closeness = Closeness.of(reference.all(), stems, SENTENCES, SCALE);
    for (int s = 0; s < targets.length; s++) {
      targets[s] =
          (float) (CLOSENESS_SHARE * closeness[s])
              + TEACHER_SHARE * (Float.isNaN(thoughts[s]) ? UNSEEN : thoughts[s]);
    }
    for (int s : Extracts.oracle(reference, stems, SENTENCES)) {
      targets[s] += GREEDY_SHARE;
    }
    return targets;
  }
}
