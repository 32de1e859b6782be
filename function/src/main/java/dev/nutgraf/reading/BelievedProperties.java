package dev.nutgraf.reading;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.BylineReader;
import dev.nutgraf.reading.lines.DocumentDraft;
import dev.nutgraf.reading.lines.LettersOnly;
import dev.nutgraf.reading.lines.TextBlock;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// Tells which properties of a document may be believed: those that its text bears out. Titles are
/// often of a template or a file, authors whoever typed or scanned it, dates those of a conversion.
final class BelievedProperties {

  /// Titles, bylines and dates of publication stand in the first or last lines.
  private static final int ABOUT = 3_000;

  private BelievedProperties() {}

  static ArticleMetadata of(DocumentDraft document) {
    ArticleMetadata properties = document.properties();
    String about = beginningAndEnd(document);
    return new ArticleMetadata(
        properties.title().filter(title -> isBorneOut(title, about)),
        properties
            .byline()
            .filter(author -> BylineReader.isName(author) && isBorneOut(author, about)),
        properties.publishedAt().filter(date -> isNamed(date, about)),
        Optional.empty(),
        properties.language());
  }

  private static String beginningAndEnd(DocumentDraft document) {
    StringBuilder all = new StringBuilder();
    document.draft().metadata().title().ifPresent(title -> all.append(title).append('\n'));
    document.draft().removed().stream()
        .limit(20)
        .forEach(removal -> all.append(removal.text()).append('\n'));
    for (TextBlock block : document.draft().blocks()) {
      all.append(block.text()).append('\n');
    }
    return all.length() <= 2 * ABOUT
        ? all.toString()
        : all.substring(0, ABOUT) + '\n' + all.substring(all.length() - ABOUT);
  }

  private static boolean isBorneOut(String words, String about) {
    String letters = LettersOnly.of(words);
    return !letters.isEmpty() && LettersOnly.of(about).contains(letters);
  }

  /// Whether the text names the month and year of an ISO date, or the date in figures.
  private static boolean isNamed(String date, String about) {
    if (date.length() < 10) {
      return false;
    }
    String year = date.substring(0, 4);
    Month month = Month.of(Math.clamp(Integer.parseInt(date, 5, 7, 10), 1, 12));
    String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String brief = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    boolean named =
        about.contains(full)
            || about.contains(LetterCase.upper(full))
            || about.contains(brief + " ")
            || about.contains(brief + ".");
    return about.contains(date.substring(0, 10)) || (named && about.contains(year));
  }
}
