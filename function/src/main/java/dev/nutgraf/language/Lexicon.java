package dev.nutgraf.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A word list that stands beside the code as a resource. It has sections headed `[name]`; lines
/// that begin with `#` are for people. A line holds entries separated by commas, or, in a section
/// read with [#table], `value: entry, entry`.
public final class Lexicon {

  private final String resource;
  private final Map<String, List<String>> sections;

  private Lexicon(String resource, Map<String, List<String>> sections) {
    this.resource = resource;
    this.sections = sections;
  }

  /// Reads `resource` from the package of `home`.
  ///
  /// @throws IllegalStateException when it is not on the class path or has no section
  public static Lexicon read(Class<?> home, String resource) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    try (InputStream in = home.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "word list " + resource + " is missing from package " + home.getPackageName());
      }
      addSections(new String(in.readAllBytes(), StandardCharsets.UTF_8), sections);
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + resource + " cannot be read", e);
    }
    return new Lexicon(resource, sections);
  }

  private static void addSections(String text, Map<String, List<String>> sections) {
    List<String> section = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      String entry = text.substring(begin, end).strip();
      if (entry.startsWith("[") && entry.endsWith("]")) {
        section = new ArrayList<>();
        sections.put(entry.substring(1, entry.length() - 1), section);
      } else if (!entry.isEmpty() && !entry.startsWith("#")) {
        section.add(entry);
      }
      begin = end + 1;
    }
  }

  /// The entries of `sections` taken together, in order.
  ///
  /// @throws IllegalStateException when there is no such section
  public Set<String> words(String... sections) {
    Set<String> words = new LinkedHashSet<>();
    for (String section : sections) {
      for (String line : lines(section)) {
        addEntries(line, 0, words);
      }
    }
    return Collections.unmodifiableSet(words);
  }

  /// Each entry of `section` with the value that heads its line.
  ///
  /// @throws IllegalStateException when there is no such section or a line has no value
  public Map<String, String> table(String section) {
    Map<String, String> table = new LinkedHashMap<>();
    for (String line : lines(section)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(
            "word list %s, section %s: no 'value:' in line '%s'"
                .formatted(resource, section, line));
      }
      String value = line.substring(0, colon).strip();
      List<String> entries = new ArrayList<>();
      addEntries(line, colon + 1, entries);
      for (String entry : entries) {
        table.put(entry, value);
      }
    }
    return Collections.unmodifiableMap(table);
  }

  /// The names of the sections, in order.
  public Set<String> sections() {
    return Collections.unmodifiableSet(sections.keySet());
  }

  /// The lines of `section` as they stand.
  ///
  /// @throws IllegalStateException when there is no such section
  public List<String> lines(String section) {
    List<String> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalStateException(
          "word list %s has no section %s".formatted(resource, section));
    }
    return lines;
  }

  private static void addEntries(String line, int from, Collection<String> entries) {
    int begin = from;
    while (begin <= line.length()) {
      int comma = line.indexOf(',', begin);
      int end = comma < 0 ? line.length() : comma;
      String entry = line.substring(begin, end).strip();
      if (!entry.isEmpty()) {
        entries.add(entry);
      }
      begin = end + 1;
    }
  }
}
