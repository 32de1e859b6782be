package dev.nutgraf.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells the part of speech of each word of a sentence: an averaged perceptron, from left to right
/// (Collins 2002), over hashed features. `lab train parts-of-speech` makes its model.
@SuppressWarnings("EnumOrdinal") // the model numbers the parts in the order of the enum
public final class PartsOfSpeech {

  private static final PartOfSpeech[] PARTS = PartOfSpeech.values();
  private static final PartsOfSpeech MODEL = read();

  private final int[] keys;
  private final int[] starts;
  private final byte[] weights;

  private PartsOfSpeech(int[] keys, int[] starts, byte[] weights) {
    this.keys = keys;
    this.starts = starts;
    this.weights = weights;
  }

  /// The part of speech of each token, in order.
  public static List<PartOfSpeech> of(List<Token> sentence) {
    return MODEL.tagged(sentence);
  }

  private List<PartOfSpeech> tagged(List<Token> sentence) {
    TaggerFeatures features = new TaggerFeatures(sentence.stream().map(Token::text).toList());
    List<PartOfSpeech> tags = new ArrayList<>(sentence.size());
    int[] active = new int[TaggerFeatures.COUNT];
    int[] scores = new int[PARTS.length];
    int before = PARTS.length;
    int beforeThat = PARTS.length;
    for (int i = 0; i < sentence.size(); i++) {
      int tag =
          switch (sentence.get(i).kind()) {
            case MARK -> PartOfSpeech.MARK.code();
            case NUMBER -> PartOfSpeech.NUMBER.code();
            case WORD -> {
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

  private int best(int[] active, int[] scores) {
    Arrays.fill(scores, 0);
    for (int feature : active) {
      int slot = slot(keys, feature);
      if (keys[slot] == feature) {
        int at = starts[slot];
        int count = weights[at++];
        for (int i = 0; i < count; i++) {
          scores[weights[at]] += weights[at + 1];
          at += 2;
        }
      }
    }
    boolean known = keys[slot(keys, active[TaggerFeatures.WORD])] != 0;
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
  private static int slot(int[] keys, int key) {
    int at = (key * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /// The file holds the number of features and of weight bytes, the features' hashes, and for each
  /// feature the number of its weights and each weight's tag and value.
  private static PartsOfSpeech read() {
    try (InputStream in = PartsOfSpeech.class.getResourceAsStream("parts-of-speech.bin")) {
      if (in == null) {
        throw new IllegalStateException("the model parts-of-speech.bin is not on the class path");
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
      int count = data.readInt();
      byte[] weights = new byte[data.readInt()];
      int[] hashes = new int[count];
      for (int i = 0; i < count; i++) {
        hashes[i] = data.readInt();
      }
      data.readFully(weights);
      int[] keys = new int[Math.max(2, Integer.highestOneBit(Math.max(1, count)) * 4)];
      int[] starts = new int[keys.length];
      int start = 0;
      for (int hash : hashes) {
        int slot = slot(keys, hash);
        keys[slot] = hash;
        starts[slot] = start;
        start += 1 + 2 * weights[start];
      }
      return new PartsOfSpeech(keys, starts, weights);
    } catch (IOException e) {
      throw new UncheckedIOException("the model parts-of-speech.bin cannot be read", e);
    }
  }
}
