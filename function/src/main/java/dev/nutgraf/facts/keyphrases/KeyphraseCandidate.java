package dev.nutgraf.facts.keyphrases;

import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;

/// A noun or noun phrase that could be a keyphrase, with everything that was counted of it.
public final class KeyphraseCandidate {

  /// Longer words count as this long.
  private static final int LONG_WORD = 12;

  private static final int LONG_PHRASE = 20;

  final List<String> stems;
  final boolean isName;

  /// The place of its first word, counted in words of the article.
  final int first;

  final List<Span> mentions = new ArrayList<>();

  /// How many mentions are no part of a longer phrase.
  int whole;

  int afterDeterminer;
  int afterPreposition;

  private final int articleWords;

  KeyphraseCandidate(List<String> stems, boolean isName, int first, int articleWords) {
    this.stems = stems;
    this.isName = isName;
    this.first = first;
    this.articleWords = articleWords;
  }

  /// The words as they first stand in `text`, the article's.
  public String in(String text) {
    return mentions.getFirst().in(text);
  }

  public boolean isPhrase() {
    return stems.size() > 1;
  }

  /// Whether it has more than two words.
  boolean isLong() {
    return stems.size() > 2;
  }

  /// What [KeyphraseWeights] weighs, in its order: 1, count, place, letters, share that stands
  /// alone, shares behind a determiner and a preposition, length of the article, and whether it is
  /// longer than two words.
  public double[] features() {
    double count = mentions.size();
    return new double[] {
      1,
      StrictMath.log(count),
      StrictMath.log1p(first),
      letters(),
      aloneShare(),
      afterDeterminer / count,
      afterPreposition / count,
      StrictMath.log1p(articleWords),
      isLong() ? 1 : 0
    };
  }

  /// How many letters its stems have, up to a limit.
  int letters() {
    int letters = 0;
    for (String stem : stems) {
      letters += stem.length();
    }
    return Math.min(isPhrase() ? LONG_PHRASE : LONG_WORD, letters);
  }

  /// The share of its mentions that are no part of a longer phrase.
  double aloneShare() {
    return (double) whole / mentions.size();
  }

  /// Whether the words are a part of a name or phrase more often than they stand alone.
  boolean isFragment() {
    return whole == 0 || (isName && !isPhrase() && 10 * whole < 3 * mentions.size());
  }

  /// Whether this says what `chosen`, which is better, says already: it lies in it and stands there
  /// in half of its mentions, or the other way round in most.
  boolean repeats(KeyphraseCandidate chosen) {
    int own = mentions.size();
    int others = chosen.mentions.size();
    return stems.size() > chosen.stems.size()
        ? 10 * own >= 7 * others && contains(stems, chosen.stems)
        : 2 * others >= own && contains(chosen.stems, stems);
  }

  private static boolean contains(List<String> longer, List<String> shorter) {
    for (int i = 0; i + shorter.size() <= longer.size(); i++) {
      if (longer.subList(i, i + shorter.size()).equals(shorter)) {
        return true;
      }
    }
    return false;
  }
}
