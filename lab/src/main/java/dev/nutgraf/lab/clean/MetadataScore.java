package dev.nutgraf.lab.clean;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Reading;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How often title, author and date are right, over the pages whose gold states them.
///
/// Titles are equal when their letters and digits are, case apart; authors when the sets of names
/// are, in any order; dates when the calendar day is.
final class MetadataScore {

  /// One field over all pages.
  ///
  /// @param right equal to the gold
  /// @param absent not found at all
  record Field(String name, int right, int absent, int stated) {

    double share() {
      return stated == 0 ? 0 : right / (double) stated;
    }
  }

  private MetadataScore() {}

  static List<Field> of(List<CleanPage> pages, List<Reading> readings) {
    int[] right = new int[3];
    int[] absent = new int[3];
    int[] stated = new int[3];
    for (int i = 0; i < pages.size(); i++) {
      CleanPage page = pages.get(i);
      String[] gold = {page.title(), page.author(), page.date()};
      String[] found = found(readings.get(i));
      for (int f = 0; f < 3; f++) {
        if (!gold[f].isBlank()) {
          stated[f]++;
          absent[f] += found[f].isEmpty() ? 1 : 0;
          right[f] += isRight(f, gold[f], found[f]) ? 1 : 0;
        }
      }
    }
    return List.of(
        new Field("title", right[0], absent[0], stated[0]),
        new Field("author", right[1], absent[1], stated[1]),
        new Field("date", right[2], absent[2], stated[2]));
  }

  /// Title, byline and date of a reading; empty strings where there are none.
  static String[] found(Reading reading) {
    return switch (reading) {
      case Reading.Illegible _ -> new String[] {"", "", ""};
      case Reading.Legible(Article article, _, _, _) ->
          new String[] {
            article.title().orElse(""),
            article.byline().orElse(""),
            article.publishedAt().orElse("")
          };
    };
  }

  private static boolean isRight(int field, String gold, String found) {
    return switch (field) {
      case 0 -> letters(gold).equals(letters(found));
      case 1 -> names(gold).equals(names(found));
      default ->
          found.length() >= 10 && gold.length() >= 10 && gold.startsWith(found.substring(0, 10));
    };
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static Set<String> names(String authors) {
    return Arrays.stream(authors.split(",|;|\\band\\b|&|\\|"))
        .map(MetadataScore::letters)
        .map(name -> name.replaceFirst("^by ", ""))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
