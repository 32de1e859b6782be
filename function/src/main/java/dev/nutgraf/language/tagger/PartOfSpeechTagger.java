package dev.nutgraf.language.tagger;

import dev.nutgraf.language.ModelBytes;
import dev.nutgraf.language.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells the part of speech of each word of a sentence: an averaged perceptron, from left to right
/// (Collins 2002), over hashed features, and a tag dictionary (Ratnaparkhi 1996) of words that are
/// always the same part where they are written so. `lab train parts-of-speech` makes its model.
@SuppressWarnings("EnumOrdinal") // the model numbers the parts in the order of the enum
public final class PartOfSpeechTagger {

  private static final String MODEL_FILE = "parts-of-speech.bin";
  private static final PartOfSpeech[] PARTS = PartOfSpeech.values();
  private static final PartOfSpeechTagger MODEL = read();

  /// Stands for the weights of a feature that has none.
  private static final int ABSENT = -1;

  /// An open hash table: each feature's hash, 0 where there is none, and behind it where its
  /// weights begin.
  private final int[] table;

  /// What leaves of a hash as many bits as the table has places.
  private final int shift;

  private final byte[] weights;

  private PartOfSpeechTagger(int[] table, int shift, byte[] weights) {
    this.table = table;
    this.shift = shift;
    this.weights = weights;
  }

  /// The part of speech of each token, in order.
  public static List<PartOfSpeech> of(List<Token> sentence) {
    return MODEL.tagged(sentence);
  }

  private List<PartOfSpeech> tagged(List<Token> sentence) {
    PartOfSpeechFeatures features = new PartOfSpeechFeatures(Token.texts(sentence));
    List<PartOfSpeech> tags = new ArrayList<>(sentence.size());
    int[] active = new int[PartOfSpeechFeatures.COUNT];
    int[] scores = new int[PARTS.length];
    int before = PARTS.length;
    int beforeThat = PARTS.length;
    for (int i = 0; i < sentence.size(); i++) {
      int tag =
          switch (sentence.get(i).kind()) {
            case MARK -> PartOfSpeech.MARK.code();
            case NUMBER -> PartOfSpeech.NUMBER.code();
            case WORD -> {
              int settled = settled(features.written(i));
              if (settled != ABSENT) {
                yield settled;
              }
              features.at(i, before, beforeThat, active);
              yield best(active, scores);
            }
          };
      tags.add(PARTS[tag]);
      beforeThat = before;
      before = tag;
    }
    return tags;
  }

  /// The part that the word with this feature always is, [#ABSENT] if it is not always the same.
  private int settled(int feature) {
    int start = start(feature);
    return start == ABSENT ? ABSENT : weights[start + 1];
  }

  /// Where the weights of a feature begin.
  private int start(int feature) {
    int slot = slot(table, shift, feature);
    return table[slot] == 0 ? ABSENT : table[slot + 1];
  }

  private int best(int[] active, int[] scores) {
    Arrays.fill(scores, 0);
    // Every feature is asked for before the first is looked at: the memory then answers side by
    // side.
    int[] starts = new int[active.length];
    for (int i = 0; i < active.length; i++) {
      starts[i] = start(active[i]);
    }
    for (int start : starts) {
      if (start != ABSENT) {
        int end = start + 1 + 2 * weights[start];
        for (int at = start + 1; at < end; at += 2) {
          scores[weights[at]] += weights[at + 1];
        }
      }
    }
    boolean known = starts[PartOfSpeechFeatures.WORD] != ABSENT;
    int best = PartOfSpeech.NOUN.code();
    for (int tag = 0; tag < scores.length; tag++) {
      if (scores[tag] > scores[best] && (known || isOpen(PARTS[tag]))) {
        best = tag;
      }
    }
    return best;
  }

  /// Whether new words join this class: nobody invents a preposition.
  private static boolean isOpen(PartOfSpeech part) {
    return switch (part) {
      case NOUN,
          NAME,
          ADJECTIVE,
          ADVERB,
          VERB_BASE,
          VERB_PAST,
          VERB_PRESENT,
          PARTICIPLE,
          GERUND,
          NUMBER,
          MARK,
          OTHER ->
          true;
      case MODAL,
          PREPOSITION,
          TO,
          DETERMINER,
          PRONOUN,
          POSSESSIVE,
          QUESTION_WORD,
          CONJUNCTION,
          PARTICLE,
          ENDING ->
          false;
    };
  }

  /// Where `key` stands or would stand; 0 marks a free slot.
  private static int slot(int[] table, int shift, int key) {
    int at = ((key * 0x9E3779B1) >>> shift) & ~1;
    while (table[at] != 0 && table[at] != key) {
      at = (at + 2) & (table.length - 1);
    }
    return at;
  }

  /// The file holds the number of features and of weight bytes, the features' hashes, and for each
  /// feature the number of its weights and each weight's tag and value. The feature of a settled
  /// word has one weight, for the part that it always is.
  private static PartOfSpeechTagger read() {
    ModelBytes in = ModelBytes.of(PartOfSpeechTagger.class, MODEL_FILE);
    int[] hashes;
    byte[] weights;
    try {
      int features = in.integer();
      int length = in.integer();
      hashes = in.integers(features);
      weights = in.bytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + MODEL_FILE, e);
    }
    int[] table = new int[Integer.highestOneBit(1 + hashes.length * 4 / 3) * 4];
    int shift = Integer.numberOfLeadingZeros(table.length - 1);
    int start = 0;
    for (int from = 0; from < hashes.length; from += HashIndex.CHUNK) {
      start = fill(table, shift, hashes, from, weights, start);
    }
    return new PartOfSpeechTagger(table, shift, weights);
  }

  /// Enters a chunk of the features, the weights of the first of which begin at `start`.
  private static int fill(
      int[] table, int shift, int[] hashes, int from, byte[] weights, int start) {
    int at = start;
    for (int i = from; i < Math.min(hashes.length, from + HashIndex.CHUNK); i++) {
      int slot = slot(table, shift, hashes[i]);
      table[slot] = hashes[i];
      table[slot + 1] = at;
      at += 1 + 2 * weights[at];
    }
    return at;
  }
}
