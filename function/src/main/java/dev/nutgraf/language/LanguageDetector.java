package dev.nutgraf.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the language of a text: by its script where one language owns it, else by counting the
/// function words of `language-words.txt`.
public final class LanguageDetector {

  /// Enough to tell languages apart; more would only cost time.
  private static final int SAMPLE = 20_000;

  /// Of running text in a listed language at least a sixth are its function words; names and
  /// headlines alone have fewer.
  private static final double FEWEST_FUNCTION_WORDS = 0.08;

  private static final int WORDS_A_FUNCTION_WORD = 6;

  /// In alphabetical order.
  private static final List<String> LANGUAGES = new ArrayList<>();

  /// The languages of each function word, by their places in [#LANGUAGES].
  private static final Map<String, int[]> LANGUAGES_OF_WORD = new HashMap<>();

  private static final int[] NONE = {};

  static {
    List<String> lines = lines();
    Collections.sort(lines);
    for (String line : lines) {
      String[] fields = line.split(" ", -1);
      for (int i = 1; i < fields.length; i++) {
        addLanguage(fields[i], LANGUAGES.size());
      }
      LANGUAGES.add(fields[0]);
    }
  }

  private LanguageDetector() {}

  /// Each a language and its function words.
  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    try (InputStream in = LanguageDetector.class.getResourceAsStream("language-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("no resource language-words.txt");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading language-words.txt", e);
    }
    return lines;
  }

  private static void addLanguage(String word, int language) {
    int[] others = LANGUAGES_OF_WORD.getOrDefault(word, NONE);
    int[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = language;
    LANGUAGES_OF_WORD.put(word, all);
  }

  /// The ISO 639-1 code of the language that `text` is in, if it is a listed one and there are
  /// enough words to tell.
  public static Optional<String> of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Optional<String> byScript = byScript(sample);
    return byScript.isPresent() ? byScript : byWords(sample);
  }

  /// The small words of `language`; none of a language that is not listed.
  static Set<String> functionWordsOf(String language) {
    int listed = LANGUAGES.indexOf(language);
    Set<String> words = new HashSet<>();
    for (Map.Entry<String, int[]> word : LANGUAGES_OF_WORD.entrySet()) {
      for (int other : word.getValue()) {
        if (other == listed) {
          words.add(word.getKey());
        }
      }
    }
    return words;
  }

  /// Whether `word` is one of the small words of `language`.
  public static boolean isFunctionWord(String word, String language) {
    int listed = LANGUAGES.indexOf(language);
    for (int other : LANGUAGES_OF_WORD.getOrDefault(LetterCase.lower(word), NONE)) {
      if (other == listed) {
        return true;
      }
    }
    return false;
  }

  /// How many words of `text` are function words of `language`; of a language that is told by its
  /// script, how many could be.
  public static int functionWordsIn(String text, String language) {
    Counts counts = Counts.of(text);
    int listed = LANGUAGES.indexOf(language);
    return listed >= 0 ? counts.hits()[listed] : counts.words() / WORDS_A_FUNCTION_WORD;
  }

  /// The share of the words of `text` that are function words of `language`; 0 of no words.
  public static double shareOfFunctionWords(String text, String language) {
    Counts counts = Counts.of(text);
    int listed = LANGUAGES.indexOf(language);
    return listed >= 0 && counts.words() > 0 ? counts.hits()[listed] / (double) counts.words() : 0;
  }

  private static Optional<String> byScript(String sample) {
    int letters = 0;
    Map<UnicodeScript, Integer> counts = new HashMap<>();
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c >= 0x370 && Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        counts.put(script, counts.getOrDefault(script, 0) + 1);
        letters++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (letters == 0) {
      return Optional.empty();
    }
    if (2 * (kana + han) > letters) {
      return Optional.of(10 * kana > han ? "ja" : "zh");
    }
    for (Map.Entry<UnicodeScript, String> owner : OWNERS.entrySet()) {
      if (2 * counts.getOrDefault(owner.getKey(), 0) > letters) {
        return Optional.of(owner.getValue());
      }
    }
    return Optional.empty();
  }

  /// Scripts that news in one language uses almost alone.
  private static final Map<UnicodeScript, String> OWNERS =
      Map.of(
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.THAI, "th",
          UnicodeScript.BENGALI, "bn",
          UnicodeScript.TAMIL, "ta",
          UnicodeScript.TELUGU, "te",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ARMENIAN, "hy");

  /// Letters, and the signs of vowels that Indic scripts write beside them.
  private static boolean isPart(char c) {
    if (c < 0x300) {
      return Character.isLetter(c);
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static Optional<String> byWords(String sample) {
    Counts counts = Counts.of(sample);
    int[] hits = counts.hits();
    int best = 0;
    for (int language = 1; language < hits.length; language++) {
      if (hits[language] > hits[best]) {
        best = language;
      }
    }
    return hits[best] > 0 && hits[best] >= FEWEST_FUNCTION_WORDS * counts.words()
        ? Optional.of(LANGUAGES.get(best))
        : Optional.empty();
  }

  /// The words of a text, and how many are function words of each language.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Counts(int words, int[] hits) {

    static Counts of(String text) {
      int[] hits = new int[LANGUAGES.size()];
      int words = 0;
      int begin = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean letter = i < text.length() && isPart(text.charAt(i));
        if (letter && begin < 0) {
          begin = i;
        } else if (!letter && begin >= 0) {
          words++;
          String word = LetterCase.lower(text.substring(begin, i));
          for (int language : LANGUAGES_OF_WORD.getOrDefault(word, NONE)) {
            hits[language]++;
          }
          begin = -1;
        }
      }
      return new Counts(words, hits);
    }
  }
}
