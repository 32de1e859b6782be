package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.PhraseList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Names from open lists of the resources folder: given names and surnames of the world, registered
/// organisations, works and products that many readers know. What each list is and its terms stand
/// in the data card of the model.
final class OpenLists {

  /// Longer names are not looked up.
  private static final int LONGEST = 5;

  private static final Set<String> THINGS = Set.of("work", "product", "disease");

  /// What a sponsor adds to the name of a club.
  private static final Pattern SPONSOR = Pattern.compile("\\$\\$.*\\$\\$ *");

  private static final Pattern SUFFIX =
      Pattern.compile(
          "(,? (com inc|inc|inc\\.|corp|corp\\.|co|co\\.|ltd|ltd\\.|plc|llc|lp|ag|nv|n\\.v\\.|holdings"
              + "|group))+$");

  private OpenLists() {}

  /// Adds the names to `lists`, each with the bits of the lists it belongs to.
  static void addTo(Map<String, Integer> lists, Path resources) throws IOException {
    for (String[] row : rows(resources.resolve("world_names.tsv.gz"))) {
      boolean surname = row[1].equals("surname");
      if (!row[0].contains(" ") && row[0].length() > 2) {
        add(lists, row[0], surname ? PhraseList.WORLD_SURNAME : PhraseList.WORLD_GIVEN_NAME);
      }
    }
    for (String[] row : rows(resources.resolve("org_gazetteer.tsv.gz"))) {
      addOrganization(lists, row[0]);
    }
    for (String[] row : rows(resources.resolve("well_known.tsv.gz"))) {
      if (THINGS.contains(row[1])) {
        add(lists, row[0], PhraseList.OTHER_NAME);
      } else {
        addOrganization(lists, row[0]);
      }
    }
  }

  private static List<String[]> rows(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  /// Adds an organisation without its legal form and without its sponsor.
  private static void addOrganization(Map<String, Integer> lists, String name) {
    String plain = SPONSOR.matcher(name).replaceAll("").toLowerCase(Locale.ROOT).strip();
    String bare = SUFFIX.matcher(plain).replaceAll("");
    add(lists, bare.isEmpty() ? plain : bare, PhraseList.REGISTERED_ORGANIZATION);
  }

  private static void add(Map<String, Integer> lists, String name, PhraseList list) {
    // Tokens part a possessive from its word: "mcdonald 's".
    String phrase = name.toLowerCase(Locale.ROOT).replace("'s", " 's").strip();
    if (phrase.length() > 1 && phrase.split(" ", -1).length <= LONGEST) {
      lists.merge(phrase, list.bit(), (a, b) -> a | b);
    }
  }
}
