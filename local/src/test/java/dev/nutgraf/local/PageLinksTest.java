package dev.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every link of the project's own pages to a file or heading of the project leads somewhere.
class PageLinksTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern FENCE =
      Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)$", Pattern.MULTILINE);

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
    return pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    ROOT.relativize(page).toString(), () -> assertThat(broken(page)).isEmpty()));
  }

  @Test
  void everyPageOfTheDocsIsLinkedFromAnother() throws IOException {
    Set<Path> linked = new TreeSet<>();
    for (Path page : pages()) {
      links(page).stream()
          .map(link -> link.replaceAll("#.*", ""))
          .filter(link -> !link.isEmpty())
          .map(link -> page.resolveSibling(link).normalize())
          .filter(target -> !target.equals(page))
          .forEach(linked::add);
    }

    assertThat(linked)
        .containsAll(
            pages().stream().filter(page -> page.startsWith(ROOT.resolve("docs"))).toList());
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of(".", "docs", "docs/lab", "readers", "lab/sample")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder).normalize())) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  private static List<String> links(Path page) {
    try {
      Matcher link = LINK.matcher(FENCE.matcher(Files.readString(page)).replaceAll(""));
      return link.results()
          .map(found -> found.group(1))
          .filter(target -> !target.matches("[a-z]+:.*"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> broken(Path page) throws IOException {
    List<String> broken = new ArrayList<>();
    for (String link : links(page)) {
      int hash = link.indexOf('#');
      Path target =
          hash == 0 ? page : page.resolveSibling(hash < 0 ? link : link.substring(0, hash));
      if (!Files.exists(target)
          || (hash >= 0 && !anchors(target).contains(link.substring(hash + 1)))) {
        broken.add(link);
      }
    }
    return broken;
  }

  /// The anchors of a page's headings as GitHub makes them: small letters, hyphens for spaces, no
  /// other signs, and a number from the second of a name on.
  private static Set<String> anchors(Path page) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> anchors = new TreeSet<>();
    Matcher heading = HEADING.matcher(FENCE.matcher(Files.readString(page)).replaceAll(""));
    while (heading.find()) {
      String name =
          heading
              .group(1)
              .strip()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N} _-]", "")
              .replace(' ', '-');
      int before = seen.merge(name, 1, Integer::sum) - 1;
      anchors.add(before == 0 ? name : name + "-" + before);
    }
    return anchors;
  }
}
