package dev.nutgraf.lab.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fenced snippets of a Markdown page. A line `<!-- snippet: NAME -->` stands before each.
record Snippets(List<Snippet> all) {

  private static final String MARK = "<!-- snippet: ";
  private static final String FENCE = "```";

  Snippets {
    all = List.copyOf(all);
  }

  /// @param name empty where the page gives none
  /// @param language what the fence says
  record Snippet(Optional<String> name, String language, String text) {}

  static Snippets of(Path page) throws IOException {
    List<Snippet> found = new ArrayList<>();
    Optional<String> name = Optional.empty();
    Optional<String> language = Optional.empty();
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(page)) {
      if (language.isPresent()) {
        if (line.equals(FENCE)) {
          found.add(new Snippet(name, language.get(), text.toString()));
          name = Optional.empty();
          language = Optional.empty();
          text.setLength(0);
        } else {
          text.append(line).append('\n');
        }
      } else if (line.startsWith(FENCE)) {
        language = Optional.of(line.substring(FENCE.length()).strip());
      } else if (line.startsWith(MARK)) {
        name = Optional.of(line.substring(MARK.length(), line.indexOf(" -->")));
      }
    }
    return new Snippets(found);
  }

  /// The texts of all snippets called `name`, in the order of the page.
  List<String> named(String name) {
    return all.stream()
        .filter(snippet -> snippet.name().equals(Optional.of(name)))
        .map(Snippet::text)
        .toList();
  }
}
