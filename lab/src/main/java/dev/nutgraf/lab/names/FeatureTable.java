package dev.nutgraf.lab.names;

import java.util.Arrays;

/// Counts feature hashes, and numbers those that are frequent enough. Two hashes that are equal are
/// one feature, here as in the shipped tagger.
final class FeatureTable {

  private int[] keys = new int[1 << 22];
  private int[] values = new int[1 << 22];
  private int used;
  private int features;

  /// Notes one more occurrence of `hash`.
  void count(int hash) {
    if (2 * used > keys.length) {
      grow();
    }
    int slot = slot(hash);
    if (values[slot] == 0) {
      keys[slot] = hash;
      used++;
    }
    values[slot]++;
  }

  private int slot(int hash) {
    int mask = keys.length - 1;
    int slot = hash & mask;
    while (values[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[2 * oldKeys.length];
    values = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /// Ends the counting: hashes that occur at least `least` times get numbers from 0 in ascending
  /// unsigned order of the hashes, which are returned.
  int[] number(int least) {
    int[] frequent = new int[used];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] >= least) {
        frequent[n++] = keys[i] ^ Integer.MIN_VALUE;
      }
    }
    int[] hashes = Arrays.copyOf(frequent, n);
    Arrays.sort(hashes);
    keys = new int[Integer.highestOneBit(Math.max(1, n)) << 2];
    values = new int[keys.length];
    for (int i = 0; i < n; i++) {
      hashes[i] ^= Integer.MIN_VALUE;
      int slot = slot(hashes[i]);
      keys[slot] = hashes[i];
      values[slot] = i + 1;
    }
    features = n;
    return hashes;
  }

  /// The number of `hash`, -1 if it was too rare.
  int numberOf(int hash) {
    return values[slot(hash)] - 1;
  }

  int size() {
    return features;
  }
}
