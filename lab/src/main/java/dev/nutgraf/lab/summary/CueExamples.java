package dev.nutgraf.lab.summary;

import dev.nutgraf.summary.SentenceFeatures;
import dev.nutgraf.summary.WordWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The sentences of the training articles as [CueTrainer] takes them.
final class CueExamples {

  private final List<List<CueTrainer.Example>> articles;

  private CueExamples(List<List<CueTrainer.Example>> articles) {
    this.articles = articles;
  }

  static CueExamples of(List<Pair> pairs, List<float[]> targets) {
    List<List<CueTrainer.Example>> articles = new ArrayList<>();
    for (int a = 0; a < pairs.size(); a++) {
      List<String> lines = pairs.get(a).lines();
      List<CueTrainer.Example> examples = new ArrayList<>();
      for (int s = 0; s < lines.size(); s++) {
        List<String> words = SentenceFeatures.words(lines.get(s));
        examples.add(
            new CueTrainer.Example(WordWeights.buckets(words), words.size(), s, targets.get(a)[s]));
      }
      articles.add(examples);
    }
    return new CueExamples(articles);
  }

  /// The examples of all articles but every `parts`-th from the one numbered `part` on.
  List<CueTrainer.Example> without(int part, int parts) {
    return IntStream.range(0, articles.size())
        .filter(a -> a % parts != part)
        .mapToObj(articles::get)
        .flatMap(List::stream)
        .toList();
  }

  /// For each bucket the rarity of the words that fall into it.
  byte[] rarity() {
    int[] holding = new int[WordWeights.SIZE];
    int[] last = new int[WordWeights.SIZE];
    for (int a = 0; a < articles.size(); a++) {
      for (CueTrainer.Example example : articles.get(a)) {
        for (int w = 0; w < example.words(); w++) {
          int bucket = example.buckets()[w];
          if (last[bucket] != a + 1) {
            last[bucket] = a + 1;
            holding[bucket]++;
          }
        }
      }
    }
    byte[] rarity = new byte[holding.length];
    for (int b = 0; b < rarity.length; b++) {
      rarity[b] = WordWeights.rarityStep((holding[b] + 0.5) / articles.size());
    }
    return rarity;
  }
}
