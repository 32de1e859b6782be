package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Thirty sentences with abbreviations, ordinals, initials, decimals and quotations in each of
/// eleven languages: `sentences/LANGUAGE.txt` has one a line. Set as one paragraph, they come apart
/// at the same places.
class SentencesOfLanguagesTest {

  /// Of the ends that are right or were made so many are both: all but one of thirty.
  private static final double FEWEST_RIGHT = 0.966;

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "ja", "hi"})
  void sentencesEndWhereTheyEnd(String language) throws IOException {
    List<String> sentences = sentences(language);
    String space = language.equals("ja") ? "" : " ";

    String paragraph = String.join(space, sentences);
    Set<Integer> right = new TreeSet<>();
    int at = 0;
    for (String sentence : sentences) {
      at += sentence.length();
      right.add(at);
      at += space.length();
    }
    Set<Integer> made = new TreeSet<>();
    for (Span span : SentenceSplitter.sentencesIn(paragraph, language)) {
      made.add(span.end());
    }

    Set<Integer> all = new TreeSet<>(right);
    all.addAll(made);
    Set<Integer> both = new TreeSet<>(right);
    both.retainAll(made);
    all.removeAll(both);
    List<String> wrong =
        all.stream().map(end -> paragraph.substring(Math.max(0, end - 20), end)).toList();
    assertThat(both.size() / (double) (both.size() + all.size()))
        .as("wrong ends: %s", wrong)
        .isGreaterThanOrEqualTo(FEWEST_RIGHT);
  }

  private static List<String> sentences(String language) throws IOException {
    try (InputStream in =
        SentencesOfLanguagesTest.class.getResourceAsStream("sentences/" + language + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
