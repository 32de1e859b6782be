package dev.nutgraf.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.reading.lines.TextBlock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AngleBracketsTest {

  private static String words(String markdown) {
    return new MarkdownBlocks()
        .draft(markdown).blocks().stream().map(TextBlock::text).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource({
    "a <b>bold</b> word, a bold word",
    "a <i x='1>2'>slanted</i> word, a slanted word",
    "the yard (<https://yard.example>), the yard (https://yard.example)",
    "hidden <!-- 5 > 4 --> words, hidden words",
    "5 < 6 and 7 > 6, 5 < 6 and 7 > 6",
    "1 < 2 < 3, 1 < 2 < 3",
    "an <!-- unclosed comment, an <!-- unclosed comment",
    "an <!-- unclosed > <b>comment</b>, an <!-- unclosed > comment",
    "a <? b ?> c, a c",
    "a <? b <i>c</i>, a <? b c",
  })
  void tagsAndCommentsAreLeftOutAndTheRestStays(String markdown, String words) {
    assertThat(words("Words: " + markdown)).isEqualTo("Words: " + words);
  }

  @Test
  void manyBeforeOneThatClosesAreNoTags() {
    assertThat(words("a " + "<".repeat(200) + "b> and <b>c</b>"))
        .isEqualTo("a " + "<".repeat(200) + "b> and c");
  }

  /// A quadratic search would take minutes.
  @ParameterizedTest
  @ValueSource(strings = {"<", "<!-- > ", "<? > ", "<![CDATA[ > ", "<a b ", "<a@b "})
  void whatNothingClosesIsReadInLinearTime(String unit) {
    assertThat(words("a " + unit.repeat(200_000))).isNotEmpty();
    assertThat(words("a " + unit.repeat(200_000) + ">")).isNotEmpty();
  }
}
