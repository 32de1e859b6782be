package dev.nutgraf.language.tagger;

import dev.nutgraf.language.LetterCase;
import java.util.List;

/// The features that [PartOfSpeechTagger] and its trainer see of a sentence: the words around,
/// their endings and shapes, and the two tags before. Each is hashed to an `int`, never 0. One more
/// stands for the word alone, for those that are always the same part.
public final class PartOfSpeechFeatures {

  /// How many features a word has.
  public static final int COUNT = 19;

  /// Which of them is the word itself.
  static final int WORD = 1;

  private static final int ABSENT = 7;

  private static final int WRITTEN = 20;

  private final int[] word;
  private final int[] ending1;
  private final int[] ending2;
  private final int[] ending3;
  private final int[] shape;

  /// @param words the words and marks of one sentence
  public PartOfSpeechFeatures(List<String> words) {
    int n = words.size();
    word = new int[n];
    ending1 = new int[n];
    ending2 = new int[n];
    ending3 = new int[n];
    shape = new int[n];
    boolean opening = true;
    for (int i = 0; i < n; i++) {
      String text = words.get(i).replace('’', '\'');
      String lower = LetterCase.lower(text);
      word[i] = hash(lower, 0);
      ending1[i] = hash(lower, lower.length() - 1);
      ending2[i] = hash(lower, lower.length() - 2);
      ending3[i] = hash(lower, lower.length() - 3);
      boolean letter = Character.isLetter(text.charAt(0));
      shape[i] = shape(text, opening);
      opening = opening ? !letter : text.equals("“") || text.equals("\"") || text.equals(":");
    }
  }

  /// Writes the features of word `i` into `into`, where `before` and `beforeThat` are the codes of
  /// the tags of the two words before it.
  public void at(int i, int before, int beforeThat, int[] into) {
    int tags = before * 64 + beforeThat;
    int at = 0;
    into[at++] = mixed(1, 0);
    into[at++] = mixed(2, word[i]);
    into[at++] = mixed(3, ending3[i]);
    into[at++] = mixed(4, ending2[i]);
    into[at++] = mixed(5, ending1[i]);
    into[at++] = mixed(6, shape[i]);
    into[at++] = mixed(7, before);
    into[at++] = mixed(8, tags);
    into[at++] = mixed(9, before * 31 + word[i] * 17);
    into[at++] = mixed(10, get(word, i - 1));
    into[at++] = mixed(11, get(word, i + 1));
    into[at++] = mixed(12, get(word, i - 2));
    into[at++] = mixed(13, get(word, i + 2));
    into[at++] = mixed(14, get(ending3, i - 1));
    into[at++] = mixed(15, get(ending3, i + 1));
    into[at++] = mixed(16, get(shape, i + 1) * 64 + before);
    into[at++] = mixed(17, shape[i] * 31 + ending3[i] * 17);
    into[at++] = mixed(18, word[i] * 31 + get(word, i + 1));
    into[at] = mixed(19, get(ending2, i + 1) * 31 + ending2[i] * 17);
  }

  /// The feature that stands for word `i` written as it is: small, with a capital that opens a
  /// sentence or one inside, or in capitals.
  public int written(int i) {
    return mixed(WRITTEN, word[i] * 31 + shape[i]);
  }

  private static int get(int[] values, int i) {
    return i >= 0 && i < values.length ? values[i] : ABSENT;
  }

  /// Capital inside a sentence, capital that opens one, all capitals, digits, hyphen, mark.
  private static int shape(String text, boolean opening) {
    int c = text.codePointAt(0);
    boolean capitals = text.length() > 1 && LetterCase.isUpperCase(text);
    int shape = Character.isUpperCase(c) ? (opening ? 1 : 2) : 0;
    shape += Character.isLetter(c) ? 0 : 4;
    shape += Character.isDigit(c) ? 8 : 0;
    shape += capitals ? 16 : 0;
    return shape + (text.indexOf('-') > 0 ? 32 : 0);
  }

  private static int hash(String text, int from) {
    int hash = 17;
    for (int i = Math.max(0, from); i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }

  private static int mixed(int template, int value) {
    int h = (value + template * 0x85EBCA6B) * 0xC2B2AE35;
    h ^= h >>> 15;
    h = (h + template) * 0x27D4EB2F;
    h ^= h >>> 13;
    return h == 0 ? 1 : h;
  }
}
