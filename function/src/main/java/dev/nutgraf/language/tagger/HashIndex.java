package dev.nutgraf.language.tagger;

import dev.nutgraf.language.ModelBytes;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;

/// A set of hashes in ascending unsigned order, with a fast way to the position of each. The hashes
/// are spread evenly, so their first bits lead to a handful of neighbours.
final class HashIndex {

  /// So many times as many bits as hashes tell most hashes that are not there at once.
  private static final int FILTER_BITS = 3;

  /// Long tables are worked through by methods that are called often: the JVM soon compiles them,
  /// where one long loop would be interpreted for tens of thousands of rounds.
  static final int CHUNK = 8;

  /// Stands for a step between neighbours that two bytes cannot hold.
  private static final int WIDE = 0xFFFF;

  private final int[] hashes;
  private final int[] starts;
  private final int shift;
  private final long[] filter;

  /// @param hashes in ascending unsigned order, each once
  HashIndex(int[] hashes) {
    this.hashes = hashes;
    int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(hashes.length));
    shift = 32 - bits;
    starts = new int[(1 << bits) + 1];
    filter = new long[((1 << (bits + FILTER_BITS)) + 63) >>> 6];
    for (int from = 0; from < hashes.length; from += CHUNK) {
      count(from);
    }
    for (int from = 1; from < starts.length; from += CHUNK) {
      sum(from);
    }
  }

  private void count(int from) {
    for (int i = from; i < Math.min(hashes.length, from + CHUNK); i++) {
      starts[(hashes[i] >>> shift) + 1]++;
      int bit = hashes[i] >>> (shift - FILTER_BITS);
      filter[bit >>> 6] |= 1L << bit;
    }
  }

  private void sum(int from) {
    for (int i = from; i < Math.min(starts.length, from + CHUNK); i++) {
      starts[i] += starts[i - 1];
    }
  }

  int size() {
    return hashes.length;
  }

  /// The position of `hash` in the ascending order, -1 if it is not there.
  int positionOf(int hash) {
    int bit = hash >>> (shift - FILTER_BITS);
    if (((filter[bit >>> 6] >>> bit) & 1) == 0) {
      return -1;
    }
    int bucket = hash >>> shift;
    for (int i = starts[bucket], end = starts[bucket + 1]; i < end; i++) {
      if (hashes[i] == hash) {
        return i;
      }
    }
    return -1;
  }

  void writeTo(DataOutput out) throws IOException {
    write(hashes, out);
  }

  static HashIndex readFrom(ModelBytes in) throws IOException {
    return new HashIndex(read(in));
  }

  /// Writes the count of `hashes` and of their wide steps, the step from each to its neighbour in
  /// two bytes, [#WIDE] where it is that or more, and the wide steps in four: tables that are read
  /// in one piece.
  static void write(int[] hashes, DataOutput out) throws IOException {
    out.writeInt(hashes.length);
    out.writeInt((int) steps(hashes).filter(HashIndex::isWide).count());
    for (int step : steps(hashes).toArray()) {
      out.writeShort(isWide(step) ? WIDE : step);
    }
    for (int step : steps(hashes).filter(HashIndex::isWide).toArray()) {
      out.writeInt(step);
    }
  }

  private static IntStream steps(int[] hashes) {
    return IntStream.range(0, hashes.length)
        .map(i -> i == 0 ? hashes[0] : hashes[i] - hashes[i - 1]);
  }

  private static boolean isWide(int step) {
    return Integer.compareUnsigned(step, WIDE) >= 0;
  }

  /// Reads what [#write] wrote.
  static int[] read(ModelBytes in) throws IOException {
    int[] hashes = new int[in.integer()];
    int wideSteps = in.integer();
    short[] steps = in.shorts(hashes.length);
    int[] wide = in.integers(wideSteps);
    int wideRead = 0;
    for (int from = 0; from < hashes.length; from += CHUNK) {
      wideRead = add(steps, wide, wideRead, hashes, from);
    }
    return hashes;
  }

  /// Adds up a chunk of the steps, the first wide one of which is `wide[wideRead]`.
  ///
  /// @return the next wide one
  private static int add(short[] steps, int[] wide, int wideRead, int[] hashes, int from) {
    int hash = from == 0 ? 0 : hashes[from - 1];
    int next = wideRead;
    for (int i = from; i < Math.min(hashes.length, from + CHUNK); i++) {
      int step = steps[i] & 0xFFFF;
      if (step == WIDE) {
        step = wide[next];
        next++;
      }
      hash += step;
      hashes[i] = hash;
    }
    return next;
  }
}
