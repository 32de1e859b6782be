package dev.nutgraf.reading.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the word and pattern lists that lie beside the classes that use them.
public final class WordListFile {

  private WordListFile() {}

  /// The lines of the resource, without comments (`# …`) and empty lines.
  ///
  /// @param owner the class beside which it lies
  /// @throws IllegalStateException if nothing of this name lies there
  public static List<String> of(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.isBlank() && !line.startsWith("# ")) {
            lines.add(line);
          }
        }
        return lines;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading resource " + name + " beside " + owner, e);
    }
  }
}
