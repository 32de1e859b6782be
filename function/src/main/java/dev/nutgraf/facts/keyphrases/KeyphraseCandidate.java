package dev.nutgraf.facts.keyphrases;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A noun or noun phrase that could be a keyphrase, with everything that is counted of it. Who
/// reads the article counts each mention; then nothing changes any more.
public final class KeyphraseCandidate {

  /// Longer words count as this long.
  private static final int LONG_WORD = 12;

  private static final int LONG_PHRASE = 20;

  private final List<String> stems;
  private final boolean isName;
  private final int first;
  private final int articleWords;
  private final List<Span> mentions = new ArrayList<>();
  private int alone;
  private int afterDeterminer;
  private int afterPreposition;

  /// A candidate without mentions.
  ///
  /// @param stems of its words, one or more
  /// @param isName whether a name ends it
  /// @param first the place of its first word, counted in words of the article
  /// @param articleWords how many words the article has
  KeyphraseCandidate(List<String> stems, boolean isName, int first, int articleWords) {
    if (stems.isEmpty()) {
      throw new IllegalArgumentException("a keyphrase needs a word, but none came for " + first);
    }
    this.stems = List.copyOf(stems);
    this.isName = isName;
    this.first = first;
    this.articleWords = articleWords;
  }

  /// Counts one mention.
  ///
  /// @param before the part of speech of the word before it
  void mention(Span mention, PartOfSpeech before) {
    mentions.add(mention);
    afterDeterminer += before == PartOfSpeech.DETERMINER ? 1 : 0;
    boolean preposition = before == PartOfSpeech.PREPOSITION || before == PartOfSpeech.TO;
    afterPreposition += preposition ? 1 : 0;
  }

  /// Counts one mention that is no part of a longer phrase.
  void mentionAlone(Span mention, PartOfSpeech before) {
    mention(mention, before);
    alone++;
  }

  /// The words as they first stand in `text`, the article's.
  public String in(String text) {
    return mentions.getFirst().in(text);
  }

  /// Where it stands, in the order of the text.
  List<Span> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /// The stems of its words.
  List<String> stems() {
    return stems;
  }

  /// The place of its first word, counted in words of the article.
  int first() {
    return first;
  }

  /// How many words the article has.
  int articleWords() {
    return articleWords;
  }

  /// Whether a name ends it.
  boolean isName() {
    return isName;
  }

  /// Whether it has more than one word.
  public boolean isPhrase() {
    return stems.size() > 1;
  }

  /// Whether it has more than two words.
  boolean isLong() {
    return stems.size() > 2;
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
    return shareOf(alone);
  }

  /// The share of its mentions that a determiner stands before.
  double determinerShare() {
    return shareOf(afterDeterminer);
  }

  /// The share of its mentions that a preposition stands before.
  double prepositionShare() {
    return shareOf(afterPreposition);
  }

  private double shareOf(int some) {
    return (double) some / mentions.size();
  }

  /// Whether the words are a part of a name or phrase more often than they stand alone.
  boolean isFragment() {
    return alone == 0 || (isName && !isPhrase() && 10 * alone < 3 * mentions.size());
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
