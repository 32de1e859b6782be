package dev.nutgraf.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Tells the language of a text: by its script where one language owns it, else by counting the
/// function words of `language_words.txt`.
public final class LanguageDetector {

  /// Enough to tell languages apart; more would only cost time.
  private static final int SAMPLE = 20_000;

  /// Of running text in a listed language at least a sixth are its function words; names and
  /// headlines alone have fewer.
  private static final double FEWEST_FUNCTION_WORDS = 0.08;

  private static final Map<String, Set<String>> LANGUAGES_OF_WORD = new HashMap<>();

  static {
    try (InputStream in = LanguageDetector.class.getResourceAsStream("language_words.txt")) {
      if (in == null) {
        throw new IllegalStateException("no resource language_words.txt");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          addWords(line.split(" ", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading language_words.txt", e);
    }
  }

  private LanguageDetector() {}

  /// @param fields a language and its function words
  private static void addWords(String[] fields) {
    for (int i = 1; i < fields.length; i++) {
      Set<String> languages = LANGUAGES_OF_WORD.get(fields[i]);
      if (languages == null) {
        languages = new HashSet<>();
        LANGUAGES_OF_WORD.put(fields[i], languages);
      }
      languages.add(fields[0]);
    }
  }

  /// The ISO 639-1 code of the language that `text` is in, if it is a listed one and there are
  /// enough words to tell.
  public static Optional<String> of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Optional<String> byScript = byScript(sample);
    return byScript.isPresent() ? byScript : byWords(sample);
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

  private static Optional<String> byWords(String sample) {
    Map<String, Integer> hits = new TreeMap<>();
    int words = 0;
    int begin = -1;
    for (int i = 0; i <= sample.length(); i++) {
      boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words++;
        String word = sample.substring(begin, i).toLowerCase(Locale.ROOT);
        for (String language : LANGUAGES_OF_WORD.getOrDefault(word, Set.of())) {
          hits.put(language, hits.getOrDefault(language, 0) + 1);
        }
        begin = -1;
      }
    }
    Optional<String> best = Optional.empty();
    int most = 0;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = Optional.of(entry.getKey());
      }
    }
    return most >= FEWEST_FUNCTION_WORDS * words ? best : Optional.empty();
  }
}
