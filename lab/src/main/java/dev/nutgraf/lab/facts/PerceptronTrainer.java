package dev.nutgraf.lab.facts;

import dev.nutgraf.language.tagger.PartOfSpeech;
import dev.nutgraf.language.tagger.PartOfSpeechFeatures;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Averaged perceptron (Collins 2002) with greedy decoding, and a dictionary of words that are
/// always the same part: the perceptron learns them too, which serves their neighbours better than
/// leaving them out. Integers all through, a fixed order of sentences: the same data gives the same
/// model.
final class PerceptronTrainer {

  private static final int TAGS = PartOfSpeech.values().length;
  private static final int RAREST_FEATURE = 3;

  /// A word is settled if it is seen so often and so rarely as another part.
  private static final int FEWEST_SETTLED = 20;

  private static final double SETTLED_SHARE = 0.995;

  private static final long SEED = 20_261_122L;

  /// Weights are written as bytes; this share of the largest is 127.
  private static final double STRETCH = 0.35;

  private final List<TaggedSentence> sentences;

  /// The part of each settled word, by its feature.
  private final Map<Integer, Integer> settled;

  private final Map<Integer, Integer> index = new HashMap<>();
  private final int[][] weights;
  private final long[][] sums;
  private final int[][] changed;
  private int step;

  PerceptronTrainer(List<TaggedSentence> sentences) {
    this.sentences = sentences;
    settled = settled(sentences);
    Map<Integer, Integer> counts = new HashMap<>();
    int[] active = new int[PartOfSpeechFeatures.COUNT];
    for (TaggedSentence sentence : sentences) {
      PartOfSpeechFeatures features = new PartOfSpeechFeatures(sentence.words());
      for (int i = 0; i < sentence.words().size(); i++) {
        features.at(i, tag(sentence, i - 1), tag(sentence, i - 2), active);
        for (int feature : active) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (feature, count) -> {
          if (count >= RAREST_FEATURE) {
            index.put(feature, index.size());
          }
        });
    weights = new int[index.size()][TAGS];
    sums = new long[index.size()][TAGS];
    changed = new int[index.size()][TAGS];
  }

  private static Map<Integer, Integer> settled(List<TaggedSentence> sentences) {
    Map<Integer, int[]> seen = new HashMap<>();
    for (TaggedSentence sentence : sentences) {
      PartOfSpeechFeatures features = new PartOfSpeechFeatures(sentence.words());
      for (int i = 0; i < sentence.words().size(); i++) {
        seen.computeIfAbsent(features.written(i), _ -> new int[TAGS])[tag(sentence, i)]++;
      }
    }
    Map<Integer, Integer> settled = new HashMap<>();
    seen.forEach(
        (feature, counts) -> {
          int usual = highest(counts);
          int all = Arrays.stream(counts).sum();
          if (all >= FEWEST_SETTLED && counts[usual] >= SETTLED_SHARE * all) {
            settled.put(feature, usual);
          }
        });
    return settled;
  }

  /// Feature hashes in ascending order, and the bytes of their weights.
  @SuppressWarnings("ArrayRecordComponent") // written to the model file, never compared
  record Model(int[] hashes, byte[] weights) {}

  void train(int rounds) {
    int[] order = IntStream.range(0, sentences.size()).toArray();
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[other];
        order[other] = kept;
      }
      for (int s : order) {
        learn(sentences.get(s));
      }
    }
    for (int f = 0; f < weights.length; f++) {
      for (int t = 0; t < TAGS; t++) {
        sums[f][t] += (long) weights[f][t] * (step - changed[f][t]);
      }
    }
  }

  private void learn(TaggedSentence sentence) {
    PartOfSpeechFeatures features = new PartOfSpeechFeatures(sentence.words());
    int[] active = new int[PartOfSpeechFeatures.COUNT];
    int before = TAGS;
    int beforeThat = TAGS;
    for (int i = 0; i < sentence.words().size(); i++) {
      int gold = tag(sentence, i);
      int guess = gold;
      if (isTagged(sentence.words().get(i))) {
        features.at(i, before, beforeThat, active);
        guess = best(active);
        step++;
        if (guess != gold) {
          for (int feature : active) {
            Integer at = index.get(feature);
            if (at != null) {
              change(at, gold, 1);
              change(at, guess, -1);
            }
          }
        }
      }
      beforeThat = before;
      before = guess;
    }
  }

  private void change(int feature, int tag, int by) {
    sums[feature][tag] += (long) weights[feature][tag] * (step - changed[feature][tag]);
    changed[feature][tag] = step;
    weights[feature][tag] += by;
  }

  /// The function tells numbers in digits and marks without the model.
  private static boolean isTagged(String word) {
    return Character.isLetter(word.codePointAt(0)) || word.startsWith("'");
  }

  private int best(int[] active) {
    int[] scores = new int[TAGS];
    for (int feature : active) {
      Integer at = index.get(feature);
      if (at != null) {
        for (int t = 0; t < TAGS; t++) {
          scores[t] += weights[at][t];
        }
      }
    }
    return highest(scores);
  }

  /// The first of the tags with the highest score.
  private static int highest(int[] scores) {
    int best = 0;
    for (int t = 1; t < TAGS; t++) {
      best = scores[t] > scores[best] ? t : best;
    }
    return best;
  }

  /// The averaged weights as bytes; those that round to nothing are left out.
  Model model() {
    double largest = 0;
    for (long[] feature : sums) {
      for (long sum : feature) {
        largest = Math.max(largest, Math.abs((double) sum / step));
      }
    }
    double scale = 127 / (largest * STRETCH);
    SortedMap<Integer, byte[]> entries = new TreeMap<>();
    index.forEach(
        (feature, row) -> {
          byte[] rounded = rounded(sums[row], scale);
          if (rounded.length > 0) {
            entries.put(feature, rounded);
          }
        });
    settled.forEach((feature, part) -> entries.put(feature, new byte[] {part.byteValue(), 1}));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] entry : entries.values()) {
      bytes.write(entry.length / 2);
      bytes.writeBytes(entry);
    }
    int[] hashes = entries.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new Model(hashes, bytes.toByteArray());
  }

  /// Tag, weight, tag, weight and so on.
  private byte[] rounded(long[] sum, double scale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int t = 0; t < TAGS; t++) {
      long weight = Math.round(scale * sum[t] / step);
      if (Math.abs(weight) > 1) {
        bytes.write(t);
        bytes.write((int) Math.clamp(weight, -127L, 127L));
      }
    }
    return bytes.toByteArray();
  }

  /// The share of words that the averaged weights tag as the sentences say.
  double accuracy(List<TaggedSentence> rest) {
    for (int f = 0; f < weights.length; f++) {
      for (int t = 0; t < TAGS; t++) {
        weights[f][t] = (int) Math.round(1000.0 * sums[f][t] / step);
      }
    }
    int right = 0;
    int all = 0;
    int[] active = new int[PartOfSpeechFeatures.COUNT];
    for (TaggedSentence sentence : rest) {
      PartOfSpeechFeatures features = new PartOfSpeechFeatures(sentence.words());
      int before = TAGS;
      int beforeThat = TAGS;
      for (int i = 0; i < sentence.words().size(); i++) {
        int gold = tag(sentence, i);
        int guess = gold;
        if (isTagged(sentence.words().get(i))) {
          features.at(i, before, beforeThat, active);
          Integer known = settled.get(features.written(i));
          guess = known == null ? best(active) : known;
          all++;
          right += guess == gold ? 1 : 0;
        }
        beforeThat = before;
        before = guess;
      }
    }
    return (double) right / Math.max(1, all);
  }

  private static int tag(TaggedSentence sentence, int i) {
    return i < 0 ? TAGS : sentence.parts().get(i).code();
  }
}
