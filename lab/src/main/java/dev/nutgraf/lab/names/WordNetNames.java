package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.PhraseList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Takes the names out of WordNet 3.1: places, groups, people and nationalities are told apart by
/// the file of the lexicographers that holds them.
final class WordNetNames {

  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final Set<String> PLACES = Set.of("15", "17");
  private static final String GROUPS = "14";
  private static final String PEOPLE = "18";
  private static final Set<String> OTHERS = Set.of("04", "10", "11", "26", "28");

  /// Pieces of people's names that are no names by themselves.
  private static final Set<String> PARTICLES =
      Set.of(
          "the",
          "of",
          "i",
          "ii",
          "iii",
          "iv",
          "v",
          "vi",
          "vii",
          "viii",
          "jr.",
          "sr.",
          "jr",
          "sr",
          "elder",
          "younger",
          "great",
          "saint",
          "st.",
          "sir",
          "lord",
          "lady",
          "king",
          "queen",
          "president",
          "prince",
          "pope",
          "duke",
          "baron",
          "first",
          "second");

  private WordNetNames() {}

  /// Adds the names to `lists`, each with the bits of the lists it belongs to.
  static void addTo(Map<String, Integer> lists) throws IOException {
    try (BufferedReader lines = open("data.noun")) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith(" ")) {
          noun(line, lists);
        }
      }
    }
    try (BufferedReader lines = open("data.adj")) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith(" ")) {
          for (String word : words(line.split(" ", -1))) {
            if (Character.isUpperCase(word.charAt(0))) {
              add(lists, word.replaceAll("\\([a-z]+\\)$", ""), PhraseList.DEMONYM);
            }
          }
        }
      }
    }
  }

  private static BufferedReader open(String name) throws IOException {
    InputStream file = WordNetNames.class.getResourceAsStream(FOLDER + name);
    if (file == null) {
      throw new IOException("WordNet's " + name + " is not on the class path");
    }
    return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
  }

  /// A line holds: offset, lexicographers' file, part of speech, count of words in hexadecimal,
  /// each word with a number, then the pointers.
  private static String[] words(String[] fields) {
    String[] words = new String[Integer.parseInt(fields[3], 16)];
    Arrays.setAll(words, i -> fields[4 + 2 * i]);
    return words;
  }

  private static void noun(String line, Map<String, Integer> lists) {
    String[] fields = line.substring(0, line.indexOf('|')).split(" ", -1);
    String file = fields[1];
    boolean instance = Arrays.asList(fields).contains("@i");
    for (String word : words(fields)) {
      if (!Character.isUpperCase(word.charAt(0))) {
        continue;
      }
      if (PLACES.contains(file) && instance) {
        add(lists, word, PhraseList.PLACE);
      } else if (file.equals(GROUPS)) {
        add(lists, word, PhraseList.ORGANIZATION);
      } else if (file.equals(PEOPLE) && instance) {
        person(word, lists);
      } else if (file.equals(PEOPLE)) {
        add(lists, word, PhraseList.DEMONYM);
      } else if (OTHERS.contains(file)) {
        add(lists, word, PhraseList.OTHER_NAME);
      }
    }
  }

  private static void person(String name, Map<String, Integer> lists) {
    String[] parts =
        Arrays.stream(name.split("_", -1))
            .filter(part -> part.length() > 2 && Character.isUpperCase(part.charAt(0)))
            .filter(part -> !PARTICLES.contains(part.toLowerCase(Locale.ROOT)))
            .toArray(String[]::new);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      add(lists, parts[i], last ? PhraseList.SURNAME : PhraseList.GIVEN_NAME);
    }
  }

  private static void add(Map<String, Integer> lists, String name, PhraseList list) {
    String phrase = name.replace('_', ' ').toLowerCase(Locale.ROOT);
    if (phrase.length() > 1) {
      lists.merge(phrase, list.bit(), (a, b) -> a | b);
    }
  }
}
