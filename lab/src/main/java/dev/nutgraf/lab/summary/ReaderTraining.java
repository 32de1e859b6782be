package dev.nutgraf.lab.summary;

import dev.nutgraf.summary.RegressionForest;
import dev.nutgraf.summary.SentenceFeatures;
import dev.nutgraf.summary.SentenceNetwork;
import dev.nutgraf.summary.SentenceRanker;
import dev.nutgraf.summary.WordWeights;
import java.util.ArrayList;
import java.util.List;

/// Trains what the ranker knows of readers on top of what it knows of writers: first the cues of
/// words, then the networks, which see of each article cues that were learned without it.
final class ReaderTraining {

  private static final int PARTS = 5;

  private static final int NETWORKS = 2;

  private static final NetworkTrainer.Recipe RECIPE =
      new NetworkTrainer.Recipe(48, 32, 5, 10, 0.002, 0.001, 0.2, 0.3, 16, 1e-4);

  private final WordWeights words;
  private final RegressionForest writers;

  /// @param words the rarity of words and what they say of being in a writer's summary
  /// @param writers the trees that say the same of sentences
  ReaderTraining(WordWeights words, RegressionForest writers) {
    this.words = words;
    this.writers = writers;
  }

  /// The ranker that learned from `examples`.
  SentenceRanker rankerOf(List<ReaderExample> examples) {
    List<List<CueTrainer.Example>> cues = examples.stream().map(ReaderTraining::cues).toList();
    float[][][] rows = new float[examples.size()][][];
    for (int part = 0; part < PARTS; part++) {
      WordWeights without = words.withReaderCues(CueTrainer.train(without(cues, part)));
      for (int e = part; e < rows.length; e += PARTS) {
        rows[e] = SentenceRanker.rows(examples.get(e).shown(), without, writers);
      }
    }
    List<NetworkTrainer.Article> articles = new ArrayList<>();
    for (int e = 0; e < rows.length; e++) {
      if (rows[e].length > 0) {
        ReaderExample example = examples.get(e);
        articles.add(
            new NetworkTrainer.Article(rows[e], floats(example.targets()), example.graded()));
      }
    }
    List<SentenceNetwork> networks = new ArrayList<>();
    for (long seed = 1; seed <= NETWORKS; seed++) {
      networks.add(new NetworkTrainer(RECIPE, articles, seed).train());
    }
    WordWeights all = words.withReaderCues(CueTrainer.train(without(cues, -1)));
    return new SentenceRanker(all, writers, networks);
  }

  private static List<CueTrainer.Example> cues(ReaderExample example) {
    List<CueTrainer.Example> cues = new ArrayList<>();
    List<String> sentences = example.text().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      float target = example.targets().get(s);
      if (!Float.isNaN(target)) {
        List<String> in = SentenceFeatures.words(sentences.get(s));
        cues.add(new CueTrainer.Example(WordWeights.buckets(in), in.size(), s, target));
      }
    }
    return cues;
  }

  private static List<CueTrainer.Example> without(List<List<CueTrainer.Example>> cues, int part) {
    List<CueTrainer.Example> rest = new ArrayList<>();
    for (int e = 0; e < cues.size(); e++) {
      if (e % PARTS != part) {
        rest.addAll(cues.get(e));
      }
    }
    return rest;
  }

  private static float[] floats(List<Float> values) {
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = values.get(i);
    }
    return floats;
  }
}
