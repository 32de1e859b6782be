package dev.nutgraf.language.tagger;

import dev.nutgraf.language.ModelBytes;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// The trained part of the tagger: for each feature a small integer for each label, and for each
/// pair of neighbouring labels one more.
///
/// A feature and its weights lie side by side in an open hash table, so that looking one up touches
/// one place of memory: a text of 800 words looks up some twenty thousand, and nearly all are
/// there. Hashes are spread evenly and stand where they fall between the lowest and the highest, so
/// the table is in ascending order.
public final class NameWeights {

  private static final int L = NameLabels.COUNT;

  /// Longs of a slot. The first holds a feature's hash and the weights of four labels, a byte each;
  /// the second [#TAKEN] and the weights of the others.
  private static final int SLOT = 2;

  private static final int IN_FIRST = 4;

  /// Tells a slot that holds a feature from a free one, which is 0.
  private static final long TAKEN = 1L << 56;

  private final long[] table;
  private final int slots;
  private final int features;
  private final int[] transitions;

  /// @param hashes of the features, in ascending unsigned order
  /// @param weights those of each feature one after the other, one for each label
  /// @param transitions from the label of the row to the label of the column; the last row is the
  ///   start of a sentence
  public NameWeights(int[] hashes, byte[] weights, int[] transitions) {
    if (weights.length != hashes.length * L) {
      throw new IllegalArgumentException(
          "expected %d weights for %d features but received %d"
              .formatted(hashes.length * L, hashes.length, weights.length));
    }
    this(hashes, firsts(weights), seconds(weights), transitions.clone());
  }

  /// @param firsts the weights of the first [#IN_FIRST] labels of each feature
  /// @param seconds the second long of the slot of each feature
  private NameWeights(int[] hashes, int[] firsts, long[] seconds, int[] transitions) {
    this.features = hashes.length;
    this.slots = hashes.length / 3 * 4 + 1; // three of four are taken
    this.transitions = transitions;
    long[] slotted = new long[(slots + HashIndex.CHUNK + 1) * SLOT];
    int free = 0;
    for (int from = 0; from < hashes.length; from += HashIndex.CHUNK) {
      int left = hashes.length - from;
      int end = Math.max(slots * SLOT, free);
      if (slotted.length < end + (Math.min(left, HashIndex.CHUNK) + 1) * SLOT) {
        slotted = Arrays.copyOf(slotted, end + (left + 1) * SLOT);
      }
      free = enter(slotted, hashes, from, firsts, seconds, free);
    }
    this.table = slotted;
  }

  private static int[] firsts(byte[] weights) {
    int[] firsts = new int[weights.length / L];
    for (int i = 0; i < weights.length; i++) {
      if (i % L < IN_FIRST) {
        firsts[i / L] = firsts[i / L] << 8 | (weights[i] & 0xFF);
      }
    }
    return firsts;
  }

  private static long[] seconds(byte[] weights) {
    long[] seconds = new long[weights.length / L];
    for (int i = 0; i < weights.length; i++) {
      if (i % L >= IN_FIRST) {
        seconds[i / L] = seconds[i / L] << 8 | (weights[i] & 0xFF);
      }
    }
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] |= TAKEN;
    }
    return seconds;
  }

  /// Enters a chunk of the features.
  ///
  /// @param free the first slot behind those entered before
  /// @return the first slot behind them now
  private int enter(
      long[] slotted, int[] hashes, int from, int[] firsts, long[] seconds, int free) {
    int behind = free;
    for (int i = from; i < Math.min(hashes.length, from + HashIndex.CHUNK); i++) {
      int at = Math.max(home(hashes[i]), behind);
      slotted[at] = (long) hashes[i] << 32 | (firsts[i] & 0xFFFFFFFFL);
      slotted[at + 1] = seconds[i];
      behind = at + SLOT;
    }
    return behind;
  }

  /// Where a hash stands unless others were there before it.
  private int home(int hash) {
    return (int) (((hash & 0xFFFFFFFFL) * slots) >>> 32) * SLOT;
  }

  /// Adds the weights of the features `hashes[from..to]` to the scores of the labels that begin at
  /// `offset`.
  void addTo(int[] scores, int offset, int[] hashes, int from, int to) {
    // Every feature is asked for before the first is looked at: the memory then answers side by
    // side.
    long[] firsts = new long[to - from];
    for (int i = from; i < to; i++) {
      firsts[i - from] = table[home(hashes[i])];
    }
    for (int i = from; i < to; i++) {
      int at = slotOf(hashes[i], firsts[i - from]);
      if (at >= 0) {
        long weights = table[at];
        for (int label = 0; label < IN_FIRST; label++) {
          scores[offset + label] += (byte) (weights >>> (8 * (IN_FIRST - 1 - label)));
        }
        weights = table[at + 1];
        for (int label = IN_FIRST; label < L; label++) {
          scores[offset + label] += (byte) (weights >>> (8 * (L - 1 - label)));
        }
      }
    }
  }

  /// Where the feature stands, -1 if there is none.
  ///
  /// @param first what stands where the feature does unless others were there before it
  private int slotOf(int hash, long first) {
    int at = home(hash);
    long slot = first;
    while ((int) (slot >>> 32) != hash || table[at + 1] == 0) {
      if (table[at + 1] == 0 || Integer.compareUnsigned((int) (slot >>> 32), hash) > 0) {
        return -1;
      }
      at += SLOT;
      slot = table[at];
    }
    return at;
  }

  int transition(int previous, int next) {
    return transitions[previous * L + next];
  }

  /// Writes the features' hashes, the weights of their first labels, the second longs of their
  /// slots, and the transitions: tables that are read in one piece.
  public void writeTo(DataOutput out) throws IOException {
    int[] hashes = new int[features];
    int[] firsts = new int[features];
    long[] seconds = new long[features];
    int at = 0;
    for (int row = 0; row < features; at += SLOT) {
      if (table[at + 1] != 0) {
        hashes[row] = (int) (table[at] >>> 32);
        firsts[row] = (int) table[at];
        seconds[row] = table[at + 1];
        row++;
      }
    }
    HashIndex.write(hashes, out);
    for (int first : firsts) {
      out.writeInt(first);
    }
    for (long second : seconds) {
      out.writeLong(second);
    }
    for (int transition : transitions) {
      out.writeInt(transition);
    }
  }

  /// Reads what [#writeTo] wrote.
  static NameWeights readFrom(ModelBytes in) throws IOException {
    int[] hashes = HashIndex.read(in);
    int[] firsts = in.integers(hashes.length);
    long[] seconds = in.longs(hashes.length);
    return new NameWeights(hashes, firsts, seconds, in.integers((L + 1) * L));
  }
}
