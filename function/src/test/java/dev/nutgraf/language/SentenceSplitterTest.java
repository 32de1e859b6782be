package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @MethodSource("cases")
  void hardCase(String line) {
    String paragraph = line.replace(" | ", " ").replace("|", "");
    List<String> expected = Stream.of(line.split("\\|", -1)).map(String::strip).toList();

    assertThat(sentences(paragraph)).isEqualTo(expected);
  }

  static List<String> cases() throws IOException {
    InputStream in =
        Objects.requireNonNull(
            SentenceSplitterTest.class.getResourceAsStream("sentence-cases.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  @Test
  void thereAreAtLeastOneHundredAndFiftyHardCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void anEmptyOrBlankParagraphHasNoSentence() {
    assertThat(SentenceSplitter.sentencesIn("")).isEmpty();
    assertThat(SentenceSplitter.sentencesIn(" \t\u00a0 ")).isEmpty();
  }

  @Test
  void whiteSpaceAroundSentencesBelongsToNone() {
    assertThat(SentenceSplitter.sentencesIn("  One.   Two.  "))
        .containsExactly(new Span(2, 6), new Span(9, 13));
  }

  @Test
  void marksAloneAreOneSentence() {
    assertThat(sentences("***")).containsExactly("***");
    assertThat(sentences("...")).containsExactly("...");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", ". ", "x", "word, ", "😀"})
  void whatIsLongerThanAnySentenceIsTakenForSeveral(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());

    assertThat(SentenceSplitter.sentencesIn(text))
        .hasSizeBetween(200, 260)
        .allMatch(sentence -> sentence.length() <= 5_000);
    assertCovered(text);
  }

  @Property
  void sentencesHoldEveryCharacterThatIsNotWhiteSpace(
      @ForAll @StringLength(max = 300) String paragraph) {
    assertCovered(paragraph);
  }

  @Property
  void sentencesHoldEveryCharacterOfTextFullOfStopsAndMarks(
      @ForAll @CharRange(from = ' ', to = 'C') @StringLength(max = 200) String paragraph) {
    assertCovered(paragraph);
  }

  private static void assertCovered(String paragraph) {
    List<Span> sentences = SentenceSplitter.sentencesIn(paragraph);
    int end = 0;
    for (Span sentence : sentences) {
      assertThat(sentence.length()).isPositive();
      assertThat(sentence.begin()).isGreaterThanOrEqualTo(end);
      assertThat(isSpace(paragraph.substring(end, sentence.begin()))).isTrue();
      end = sentence.end();
    }
    assertThat(isSpace(paragraph.substring(end))).isTrue();
  }

  private static boolean isSpace(String between) {
    return between.chars().allMatch(c -> Punctuation.isSpace((char) c));
  }

  private static List<String> sentences(String paragraph) {
    return SentenceSplitter.sentencesIn(paragraph).stream()
        .map(span -> span.in(paragraph))
        .toList();
  }
}
