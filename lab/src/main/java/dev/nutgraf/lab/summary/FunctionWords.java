package dev.nutgraf.lab.summary;

import dev.nutgraf.language.Lexicon;
import dev.nutgraf.summary.Summarizer;
import java.util.List;
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
    return Lexicon.read(Summarizer.class, "sentence-words.txt").words("stop words").stream()
        .flatMap(word -> Rouge.stems(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
