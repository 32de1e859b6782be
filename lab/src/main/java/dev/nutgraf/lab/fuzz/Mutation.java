package dev.nutgraf.lab.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/// Changes a text by chance: cuts it, doubles and moves parts, puts pieces in.
final class Mutation {

  private static final int MOST_CHANGES = 30;

  private final List<String> pieces;
  private final SplittableRandom random;

  Mutation(List<String> pieces, SplittableRandom random) {
    this.pieces = pieces;
    this.random = random;
  }

  /// A changed part of `text` of up to `most` characters. Above the usual length a short part is
  /// repeated, because that is what is slow where something is slow.
  String of(String text, int most) {
    int begin = random.nextInt(text.length());
    int length = random.nextInt(Math.min(text.length() - begin, 3_000) + 1);
    StringBuilder changed = new StringBuilder(text.substring(begin, begin + length));
    if (random.nextInt(12) == 0) {
      changed.setLength(0);
    }
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      change(changed);
    }
    if (most > changed.length() * 10 && !changed.isEmpty()) {
      int from = random.nextInt(changed.length());
      int part = Math.min(changed.length() - from, 1 + random.nextInt(60));
      String again = changed.substring(from, from + part);
      changed.insert(from, again.repeat(most / part));
    }
    if (changed.length() > most) {
      changed.setLength(most);
    }
    return changed.toString();
  }

  private void change(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    int length = random.nextInt(Math.min(text.length() - at, 80) + 1);
    switch (random.nextInt(6)) {
      case 0 -> text.delete(at, at + length);
      case 1 -> text.insert(at, text.substring(at, at + length));
      case 2 -> {
        String moved = text.substring(at, at + length);
        text.delete(at, at + length);
        text.insert(random.nextInt(text.length() + 1), moved);
      }
      case 3 -> text.insert(at, piece().repeat(1 + random.nextInt(20)));
      default -> text.insert(at, piece());
    }
  }

  private String piece() {
    return pieces.get(random.nextInt(pieces.size()));
  }
}
