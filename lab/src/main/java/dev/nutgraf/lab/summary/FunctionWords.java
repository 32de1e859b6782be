package dev.nutgraf.lab.summary;

import dev.nutgraf.summary.Summarizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The words that the usual extractive methods leave out: those that the function itself leaves
/// out, from its own list.
final class FunctionWords {

  private static final Set<String> STEMS = stems();

  private FunctionWords() {}

  /// The stems of a sentence without those of function words.
  static List<String> without(List<String> stems) {
    return stems.stream().filter(stem -> !STEMS.contains(stem)).toList();
  }

  private static Set<String> stems() {
    try (InputStream in =
        Objects.requireNonNull(Summarizer.class.getResourceAsStream("stop-words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Rouge.stems(line).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
