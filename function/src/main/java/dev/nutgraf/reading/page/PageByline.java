package dev.nutgraf.reading.page;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.lines.BylineReader;
import dev.nutgraf.reading.lines.DateStamps;
import dev.nutgraf.reading.lines.LettersOnly;
import dev.nutgraf.reading.lines.LineTokens;
import dev.nutgraf.reading.lines.MenuWords;
import dev.nutgraf.reading.lines.SignedLines;
import dev.nutgraf.reading.lines.WhiteSpace;
import dev.nutgraf.reading.markup.PageWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/// Chooses the authors of a page: what it says to machines, unless that is no name, or the site's
/// own while a reader sees a person's.
final class PageByline {

  private static final int MOST_AUTHORS = 12;
  private static final int MOST_AUTHOR_WORDS = 8;
  private static final int MOST_LOOKED_AT = 6;
  private static final int MOST_BARE_WORDS = 3;

  /// A place where pages show authors.
  ///
  /// @param marked whether the page says there that the words are a name
  private record Place(Evaluator element, boolean marked) {

    static Place marked(String selector) {
      return new Place(QueryParser.parse(selector), true);
    }

    static Place likely(String selector) {
      return new Place(QueryParser.parse(selector), false);
    }
  }

  /// Where pages show authors, from the surest place on.
  private static final List<Place> PLACES =
      List.of(
          Place.marked("[rel=author]"),
          Place.marked("[itemprop*=author] [itemprop=name]"),
          Place.marked("[itemprop*=author]"),
          Place.likely("[class*=byline] a"),
          Place.likely("[class*=author-name], [class*=author_name], [class*=authorName]"),
          Place.likely("[class*=byline]"),
          Place.likely("a[href*=/author/], a[href*=/authors/], a[href*=/staff/]"),
          Place.likely("[class*=author] a"),
          Place.likely("[class*=author]"));

  private static final Evaluator NAME = QueryParser.parse("[class*=author-name]");

  private PageByline() {}

  /// @param lines the short blocks about the headline
  /// @param all the short blocks of the whole page
  static Optional<String> of(
      TellingElements marks, PageDeclarations claims, List<String> lines, List<String> all) {
    List<String> people = new ArrayList<>();
    List<String> desks = new ArrayList<>();
    for (String author : claims.authors()) {
      String name = withoutOutlet(cleaned(author));
      if (isPlausible(name) && !(BylineReader.isDesk(name) && name.indexOf(' ') < 0)) {
        boolean desk =
            claims.site().contains(LettersOnly.of(name))
                || BylineReader.isDesk(name)
                || BylineReader.isOutlet(name);
        (desk ? desks : people).add(name);
      }
    }
    Optional<String> shown = inLines(lines).map(names -> withoutOffice(names, marks));
    if (people.isEmpty()) {
      return shown
          .filter(names -> !isDeskAndMore(names, desks))
          .or(() -> inPlaces(marks, claims.site()))
          .filter(names -> !isDeskAndMore(names, desks))
          .or(() -> besideDate(lines, claims.site()))
          .or(() -> SignedLines.namesIn(all))
          .or(() -> joined(desks));
    }
    String claimed = joined(people).orElseThrow();
    // The page may spell with accents what it gives to machines without, or add a doctor's letters.
    return shown
        .filter(
            s ->
                withoutAccents(s).equals(withoutAccents(claimed))
                    || BylineReader.addsCredentials(s, claimed))
        .or(() -> Optional.of(claimed));
  }

  private static boolean isDeskAndMore(String names, List<String> desks) {
    return desks.stream().anyMatch(desk -> names.startsWith(desk + " "));
  }

  /// The names of a line without what the author is, where the page marks the name alone.
  private static String withoutOffice(String names, TellingElements marks) {
    return marks.at(NAME).stream()
        .map(element -> WhiteSpace.collapsed(CharacterCleaner.in(element.text())))
        .filter(name -> BylineReader.isName(name) && names.startsWith(name + " "))
        .findFirst()
        .orElse(names);
  }

  /// "Ana Lima and Jo Ek, The Ferry Times" without the paper.
  private static String withoutOutlet(String names) {
    int comma = names.lastIndexOf(", ");
    return comma > 0 && BylineReader.isOutlet(names.substring(comma + 2))
        ? names.substring(0, comma)
        : names;
  }

  private static Optional<String> inLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> names = BylineReader.namesIn(lines.get(i));
      if (names.isPresent()) {
        return names;
      }
      if (BylineReader.isLabel(lines.get(i))
          && i + 1 < lines.size()
          && BylineReader.isName(lines.get(i + 1))) {
        return Optional.of(lines.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /// A name alone on its line beside the date. Capitals throughout are a section's.
  private static Optional<String> besideDate(List<String> lines, Set<String> site) {
    for (int i = 0; i < lines.size(); i++) {
      String shown = lines.get(i);
      // Where the label is an element of its own no space need stand behind it.
      boolean glued =
          shown.length() > 2 && shown.startsWith("By") && Character.isUpperCase(shown.charAt(2));
      String line = glued ? shown.substring(2) : shown;
      boolean date =
          (i > 0 && DateStamps.is(lines.get(i - 1)))
              || (i + 1 < lines.size() && DateStamps.is(lines.get(i + 1)));
      if (date
          && BylineReader.isName(line)
          && LineTokens.count(line) <= MOST_BARE_WORDS
          && line.chars().anyMatch(Character::isLowerCase)
          && LineTokens.in(line).stream().noneMatch(word -> MenuWords.is(List.of(word)))
          && !site.contains(LettersOnly.of(line))) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inPlaces(TellingElements marks, Set<String> site) {
    for (Place place : PLACES) {
      Set<String> names = new LinkedHashSet<>();
      List<Element> found = marks.at(place.element());
      for (Element element : found.subList(0, Math.min(MOST_LOOKED_AT, found.size()))) {
        String text = cleaned(WhiteSpace.collapsed(CharacterCleaner.in(element.text())));
        Optional<String> line =
            BylineReader.namesInByline(
                place.marked() && text.contains(" and ") ? "By " + text : text);
        if (line.isPresent()) {
          return line;
        }
        boolean name = place.marked() ? BylineReader.isMarkedName(text) : BylineReader.isName(text);
        if (name && !site.contains(LettersOnly.of(text))) {
          names.add(text);
        } else if (!names.isEmpty()) {
          break;
        }
      }
      if (!names.isEmpty()) {
        // A list of authors names each once; more names are those of other articles.
        return place.marked() ? joined(List.copyOf(names)) : names.stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> joined(List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(", ", new LinkedHashSet<>(names).stream().limit(MOST_AUTHORS).toList()));
  }

  private static String cleaned(String author) {
    String name = author;
    int bar = name.indexOf(" | ");
    if (bar > 0) {
      name = name.substring(0, bar);
    }
    String lower = LetterCase.lower(name);
    for (String opening : PageWords.BEFORE_AUTHORS.all()) {
      if (lower.startsWith(opening) && lower.startsWith(" ", opening.length())) {
        return name.substring(opening.length()).strip();
      }
    }
    return name.strip();
  }

  /// Whether the words are a name and not an address or the name of an account.
  private static boolean isPlausible(String name) {
    boolean account = name.indexOf(' ') < 0 && (name.indexOf('.') > 0 || name.indexOf('_') > 0);
    return !name.isEmpty()
        && !account
        && name.indexOf('@') < 0
        && !name.contains("://")
        && !name.contains("www.")
        && LineTokens.count(name) <= MOST_AUTHOR_WORDS
        && !LettersOnly.of(name).equals("admin");
  }

  private static String withoutAccents(String names) {
    return LettersOnly.of(Normalizer.normalize(names, Normalizer.Form.NFD));
  }
}
