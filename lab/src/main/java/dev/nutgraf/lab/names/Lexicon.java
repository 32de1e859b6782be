package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLexicon;
import dev.nutgraf.language.tagger.PhraseList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/// Gathers the lists and clusters that the tagger knows words by.
final class Lexicon {

  private static final Map<String, PhraseList> OWN_LISTS =
      Map.ofEntries(
          Map.entry("calendar", PhraseList.CALENDAR),
          Map.entry("company-suffixes", PhraseList.COMPANY_SUFFIX),
          Map.entry("demonyms", PhraseList.DEMONYM),
          Map.entry("function-words", PhraseList.FUNCTION_WORD),
          Map.entry("given-names", PhraseList.GIVEN_NAME),
          Map.entry("organization-words", PhraseList.ORGANIZATION_WORD),
          Map.entry("organizations", PhraseList.ORGANIZATION),
          Map.entry("place-words", PhraseList.PLACE_WORD),
          Map.entry("places", PhraseList.PLACE),
          Map.entry("titles", PhraseList.TITLE));

  /// Regions whose time zones are named after cities.
  private static final List<String> ZONES =
      List.of("Africa/", "America/", "Asia/", "Australia/", "Europe/", "Pacific/");

  /// The file of word clusters.
  static final String CLUSTERS = "word_clusters.tsv";

  private Lexicon() {}

  /// @param resources the folder of the word clusters and of the lists that others made
  static NameLexicon gather(Path resources) throws IOException {
    return NameLexicon.of(lists(resources), clusters(resources.resolve(CLUSTERS)));
  }

  /// Every listed phrase, in small letters, with the bits of its lists; those that others made too.
  static Map<String, Integer> lists(Path resources) throws IOException {
    Map<String, Integer> lists = lists();
    OpenLists.addTo(lists, resources);
    return lists;
  }

  /// Every listed phrase, in small letters, with the bits of its lists.
  static Map<String, Integer> lists() throws IOException {
    Map<String, Integer> lists = new TreeMap<>();
    for (var list : new TreeMap<>(OWN_LISTS).entrySet()) {
      for (String phrase : lines(list.getKey() + ".txt")) {
        add(lists, phrase, list.getValue());
      }
    }
    for (String code : Locale.getISOCountries()) {
      String country = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      add(lists, country, PhraseList.COUNTRY);
      add(lists, country.replace("&", "and"), PhraseList.COUNTRY);
    }
    for (String zone : TimeZone.getAvailableIDs()) {
      if (ZONES.stream().anyMatch(zone::startsWith)) {
        add(lists, zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '), PhraseList.PLACE);
      }
    }
    WordNetNames.addTo(lists);
    return lists;
  }

  private static void add(Map<String, Integer> lists, String phrase, PhraseList list) {
    // Tokens part a possessive from its word: "mcdonald 's".
    String tokens = phrase.toLowerCase(Locale.ROOT).replace("'s", " 's");
    lists.merge(tokens, list.bit(), (a, b) -> a | b);
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream file = Lexicon.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IOException("the list " + name + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static Map<String, int[]> clusters(Path file) throws IOException {
    Map<String, int[]> clusters = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        // Counted from 1: 0 is for words without a cluster.
        clusters.put(
            fields[0],
            new int[] {
              Integer.parseInt(fields[1]) + 1,
              Integer.parseInt(fields[2]) + 1,
              Integer.parseInt(fields[3]) + 1
            });
      }
    }
    return clusters;
  }
}
