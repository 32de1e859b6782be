package dev.nutgraf.language.tagger;

import dev.nutgraf.language.ModelBytes;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is known of words before any training: the lists a phrase stands in, and the clusters of
/// words of like meaning. Phrases and words are held by their hash alone.
public final class NameLexicon {

  /// The longest phrase that is looked up, in words.
  static final int LONGEST_PHRASE = 5;

  /// Knows no word.
  static final NameLexicon EMPTY =
      new NameLexicon(
          new HashIndex(new int[0]), new short[0], new HashIndex(new int[0]), new long[0]);

  private final HashIndex phrases;
  private final short[] lists;
  private final HashIndex words;
  private final long[] clusters;

  private NameLexicon(HashIndex phrases, short[] lists, HashIndex words, long[] clusters) {
    this.phrases = phrases;
    this.lists = lists;
    this.words = words;
    this.clusters = clusters;
  }

  /// A lexicon of phrases, words separated by one space, with the bits of their lists, and of words
  /// with their three clusters. Case plays no part.
  public static NameLexicon of(Map<String, Integer> lists, Map<String, int[]> clusters) {
    SortedMap<Integer, Integer> bits = new TreeMap<>(Integer::compareUnsigned);
    lists.forEach(
        (phrase, value) ->
            bits.merge(phraseHash(List.of(phrase.split(" ", -1))), value, (a, b) -> a | b));
    SortedMap<Integer, Long> ids = new TreeMap<>(Integer::compareUnsigned);
    clusters.forEach(
        (word, id) ->
            ids.put(WordForm.lookup(word), (long) id[0] << 32 | (long) id[1] << 16 | id[2]));
    short[] listBits = new short[bits.size()];
    long[] clusterIds = new long[ids.size()];
    return new NameLexicon(
        index(bits.keySet().stream().mapToInt(Integer::intValue).toArray()),
        fill(listBits, bits),
        index(ids.keySet().stream().mapToInt(Integer::intValue).toArray()),
        fill(clusterIds, ids));
  }

  private static HashIndex index(int[] hashes) {
    return new HashIndex(hashes);
  }

  private static short[] fill(short[] values, SortedMap<Integer, Integer> from) {
    int i = 0;
    for (int value : from.values()) {
      values[i++] = (short) value;
    }
    return values;
  }

  private static long[] fill(long[] values, SortedMap<Integer, Long> from) {
    int i = 0;
    for (long value : from.values()) {
      values[i++] = value;
    }
    return values;
  }

  private static int phraseHash(List<String> words) {
    int hash = 0;
    for (String word : words) {
      hash = FeatureHash.phrase(hash, WordForm.lookup(word));
    }
    return hash;
  }

  /// The lists that hold the phrase of these words, whatever their case.
  PhraseLists lists(List<String> words) {
    int bits = lists(phraseHash(words));
    return bits == 0 ? PhraseLists.NONE : new PhraseLists(bits);
  }

  /// A bit for each [PhraseList] that holds the phrase with this hash ([FeatureHash#phrase] of the
  /// words' [NameWord#lower]).
  int lists(int phraseHash) {
    int at = phrases.positionOf(phraseHash);
    return at < 0 ? 0 : lists[at] & 0xFFFF;
  }

  /// The clusters of a word among 64, 256 and 1024, each counted from 1 and 0 where unknown, in
  /// three groups of sixteen bits; of a compound those of its last part.
  ///
  /// @param lookup the word's [WordForm#lookup]
  long clusters(String word, int lookup) {
    int at = words.positionOf(lookup);
    if (at < 0) {
      int hyphen = word.lastIndexOf('-');
      at = hyphen < 0 ? -1 : words.positionOf(WordForm.lookup(word.substring(hyphen + 1)));
    }
    return at < 0 ? 0L : clusters[at];
  }

  /// Writes both tables.
  public void writeTo(DataOutput out) throws IOException {
    phrases.writeTo(out);
    for (short value : lists) {
      out.writeShort(value);
    }
    words.writeTo(out);
    for (long value : clusters) {
      out.writeLong(value);
    }
  }

  /// Reads what [#writeTo] wrote.
  static NameLexicon readFrom(ModelBytes in) throws IOException {
    HashIndex phrases = HashIndex.readFrom(in);
    short[] lists = in.shorts(phrases.size());
    HashIndex words = HashIndex.readFrom(in);
    return new NameLexicon(phrases, lists, words, in.longs(words.size()));
  }
}
