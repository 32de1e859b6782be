package dev.nutgraf.language.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/// A set of hashes in ascending unsigned order, with a fast way to the position of each. The hashes
/// are spread evenly, so their first bits lead to a handful of neighbours.
final class HashIndex {

  /// So many times as many bits as hashes tell most hashes that are not there at once.
  private static final int FILTER_BITS = 3;

  /// Long tables are worked through by methods that are called often: the JVM soon compiles them,
  /// where one long loop would be interpreted for tens of thousands of rounds.
  static final int CHUNK = 8;

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

  static HashIndex readFrom(ByteBuffer in) {
    return new HashIndex(read(in));
  }

  /// Writes the count of `hashes` and the differences between neighbours, seven bits a byte.
  static void write(int[] hashes, DataOutput out) throws IOException {
    out.writeInt(hashes.length);
    int previous = 0;
    for (int hash : hashes) {
      int step = hash - previous;
      while (step >>> 7 != 0) {
        out.writeByte(step | 0x80);
        step >>>= 7;
      }
      out.writeByte(step);
      previous = hash;
    }
  }

  /// Reads what [#write] wrote.
  static int[] read(ByteBuffer in) {
    int[] hashes = new int[in.getInt()];
    for (int from = 0; from < hashes.length; from += CHUNK) {
      readChunk(in, hashes, from);
    }
    return hashes;
  }

  private static void readChunk(ByteBuffer in, int[] hashes, int from) {
    int hash = from == 0 ? 0 : hashes[from - 1];
    for (int i = from; i < Math.min(hashes.length, from + CHUNK); i++) {
      int step = 0;
      int shift = 0;
      byte part;
      do {
        part = in.get();
        step |= (part & 0x7F) << shift;
        shift += 7;
      } while (part < 0);
      hash += step;
      hashes[i] = hash;
    }
  }
}
