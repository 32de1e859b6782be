package dev.nutgraf.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A list of words or phrases kept beside this package; lines that begin with "#" say where it
/// comes from.
final class WordList {

  private WordList() {}

  /// The lines of `name` without its header.
  static List<String> lines(String name) {
    InputStream stream = WordList.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the list " + name + " is missing from the class path");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }
}
