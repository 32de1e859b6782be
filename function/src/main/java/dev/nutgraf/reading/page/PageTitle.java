package dev.nutgraf.reading.page;

import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.lines.LettersOnly;
import dev.nutgraf.reading.lines.LineTokens;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Chooses a page's headline: the one a reader sees, if what the page says to machines agrees.
final class PageTitle {

  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ");

  /// How many of the shorter title's words two titles must share to speak of the same article.
  private static final double AGREEMENT = 0.5;

  private static final int MOST_SITE_WORDS = 5;
  private static final int MOST_WORDS = 60;
  private static final int MOST_TITLES = 20;

  /// What is longer is no title.
  private static final int LONGEST = 1_000;

  private PageTitle() {}

  static Optional<String> of(String documentTitle, TellingElements marks, PageDeclarations claims) {
    List<String> claimed = new ArrayList<>();
    for (String title : claims.titles().subList(0, Math.min(MOST_TITLES, claims.titles().size()))) {
      claimed.add(withoutSite(title, claims.site()));
    }
    List<String> headings = headings(marks);
    if (!documentTitle.isBlank()) {
      headings.removeIf(heading -> isSiteName(heading, documentTitle, claimed));
      String title = WhiteSpace.collapsed(documentTitle);
      if (title.length() <= LONGEST) {
        claimed.add(withoutSite(title, claims.site()));
      }
    }
    Optional<String> agreed = agreed(headings, claimed);
    if (agreed.isPresent()) {
      return agreed;
    }
    if (!claimed.isEmpty() && headings.size() != 1) {
      return Optional.of(claimed.getFirst());
    }
    if (headings.size() == 1 && (claimed.isEmpty() || LineTokens.count(headings.getFirst()) > 2)) {
      return Optional.of(headings.getFirst());
    }
    return claimed.isEmpty() ? Optional.empty() : Optional.of(claimed.getFirst());
  }

  /// Whether the document's title is a claimed one and this heading, in either order: blogs put
  /// their name at the head of every page.
  private static boolean isSiteName(String heading, String documentTitle, List<String> claimed) {
    String whole = LettersOnly.of(documentTitle);
    String name = LettersOnly.of(heading);
    for (String claim : claimed) {
      String title = LettersOnly.of(claim);
      if (whole.equals(name + title) || whole.equals(title + name)) {
        return true;
      }
    }
    return false;
  }

  /// The heading that has most in common with one of the claimed titles, if that is enough.
  private static Optional<String> agreed(List<String> headings, List<String> claimed) {
    List<Set<String>> claims = new ArrayList<>();
    for (String claim : new LinkedHashSet<>(claimed)) {
      claims.add(wordSet(claim));
    }
    String best = "";
    double most = 0;
    for (String heading : headings) {
      Set<String> words = wordSet(heading);
      for (Set<String> claim : claims) {
        double agreement = agreement(claim, words);
        if (agreement > most) {
          most = agreement;
          best = heading;
        }
      }
    }
    return most >= AGREEMENT ? Optional.of(withoutLabel(best, claimed)) : Optional.empty();
  }

  /// The heading without a section's name before it or a label behind it, if the page's own claims
  /// are without them.
  private static String withoutLabel(String heading, List<String> claimed) {
    String letters = LettersOnly.of(heading);
    for (String claim : claimed) {
      String plain = LettersOnly.of(claim);
      boolean within = letters.endsWith(plain) || letters.startsWith(plain);
      if (within
          && plain.length() < letters.length()
          && 4 * plain.length() > 3 * letters.length()) {
        return claim;
      }
    }
    return heading;
  }

  private static List<String> headings(TellingElements marks) {
    List<String> headings = new ArrayList<>();
    for (Element heading : marks.headings()) {
      if (headings.size() == MOST_TITLES) {
        break;
      }
      String text = WhiteSpace.collapsed(CharacterCleaner.in(heading.text()));
      int words = LineTokens.count(text);
      if (words > 0 && words <= MOST_WORDS) {
        headings.add(text);
      }
    }
    return headings;
  }

  private static double agreement(Set<String> first, Set<String> second) {
    int shorter = Math.min(first.size(), second.size());
    if (shorter == 0) {
      return 0;
    }
    int shared = 0;
    for (String word : first) {
      shared += second.contains(word) ? 1 : 0;
    }
    // A heading of one word that some title holds is a section as likely as a headline.
    return shared / (double) Math.max(shorter, Math.min(3, Math.max(first.size(), second.size())));
  }

  private static Set<String> wordSet(String text) {
    Set<String> words = new HashSet<>();
    for (LineTokens.LineToken word : LineTokens.in(text)) {
      words.add(word.text());
    }
    return words;
  }

  /// The title without the site's name behind the last separator.
  private static String withoutSite(String title, Set<String> site) {
    String left = title;
    boolean cut = true;
    while (cut) {
      cut = false;
      int at = -1;
      String separator = "";
      for (String candidate : SEPARATORS) {
        if (left.lastIndexOf(candidate) > at) {
          at = left.lastIndexOf(candidate);
          separator = candidate;
        }
      }
      if (at > 0) {
        String tail = left.substring(at + separator.length());
        boolean named = site.contains(LettersOnly.of(tail));
        boolean looksNamed =
            separator.equals(" | ")
                && LineTokens.count(tail) <= MOST_SITE_WORDS
                && LineTokens.count(left.substring(0, at)) >= LineTokens.count(tail);
        if (named || looksNamed) {
          left = left.substring(0, at).strip();
          cut = true;
        }
      }
    }
    return left.isEmpty() ? title : left;
  }
}
