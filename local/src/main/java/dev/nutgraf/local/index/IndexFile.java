package dev.nutgraf.local.index;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the index of a folder lists, as it is kept from one run to the next.
///
/// @param version of this form; a file of another version is made anew
/// @param pages by the path of the page below the folder, with slashes
record IndexFile(int version, SortedMap<String, Listed> pages) {

  /// Of this form.
  static final int VERSION = 1;

  private static final JsonMapper JSON = new JsonMapper();

  IndexFile {
    pages = new TreeMap<>(pages);
  }

  /// A page of the folder.
  ///
  /// @param input the absolute path of the file that the brief is of; empty for standard input
  record Listed(Optional<String> input, IndexEntry entry) {

    /// Whether the file that the brief is of is no longer there.
    boolean isOrphan() {
      try {
        return input.isPresent() && Files.notExists(Path.of(input.get()));
      } catch (InvalidPathException e) {
        return false;
      }
    }
  }

  /// What `json` holds; nothing where it is not such a file.
  static IndexFile parse(byte[] json) {
    try {
      IndexFile file = JSON.readValue(json, IndexFile.class);
      return file.version == VERSION ? file : empty();
    } catch (JacksonException | NullPointerException e) {
      return empty();
    }
  }

  static IndexFile empty() {
    return new IndexFile(VERSION, new TreeMap<>());
  }

  /// With the pages of this run in place of those before, and without those that `folder` no longer
  /// holds.
  IndexFile with(Map<String, Listed> written, Path folder) {
    SortedMap<String, Listed> all = new TreeMap<>(pages);
    all.putAll(written);
    all.keySet().removeIf(page -> !Files.isRegularFile(folder.resolve(page)));
    return new IndexFile(VERSION, all);
  }

  /// The names of inputs that are gone.
  List<String> orphans() {
    return pages.values().stream()
        .filter(Listed::isOrphan)
        .map(listed -> listed.entry().name())
        .toList();
  }

  byte[] toBytes() {
    return JSON.writeValueAsBytes(this);
  }
}
