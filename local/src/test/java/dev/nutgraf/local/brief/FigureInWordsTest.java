package dev.nutgraf.local.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureInWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It carried 40 boats.                              | 40        | boats              | 40 boats
          A handful of the men left.                        | A handful | men                | A handful of the men
          A 10-page letter came.                            | 10        | page letter        | 10-page letter
          😀 It carried 40 boats.                           | 40        | boats              | 40 boats
          Bail was $5 million.                              | $5 million | Bail              | $5 million (Bail)
          In 2024 the pier, built for £9m, and the sea wall. | £9m      | sea wall           | £9m (sea wall)
          For 141 years the lamp at Gull Point has shone.   | 141 years | the lamp at Gull Point has shone | 141 years
          It rose 5.7 metres.                               | 5.7 metres |                   | 5.7 metres
          """)
  void whatItCountsIsSaidShortly(String text, String figure, String what, String said) {
    Brief brief = TestBrief.of(brief(text, figure, what == null ? "" : what));

    assertThat(new FigureInWords(text).of(brief.keyFacts().figures().getFirst())).contains(said);
  }

  @ParameterizedTest
  @CsvSource({"boats, 40 boats", "boats of more kinds than I know, 40"})
  void withoutTheTextItIsPutBehind(String what, String said) {
    Brief brief =
        TestBrief.of(
            "{\"keyFacts\": {\"figures\": [{\"text\": \"40\", \"what\": {\"text\": \"%s\"}}]}}"
                .formatted(what));

    assertThat(new FigureInWords("").of(brief.keyFacts().figures().getFirst())).contains(said);
  }

  private static String brief(String text, String figure, String what) {
    return "{\"keyFacts\": {\"figures\": [{%s, \"what\": %s}]}}"
        .formatted(words(text, figure), what.isEmpty() ? "null" : "{" + words(text, what) + "}");
  }

  private static String words(String text, String words) {
    int begin = text.codePointCount(0, text.indexOf(words));
    return "\"text\": \"%s\", \"begin\": %d, \"end\": %d"
        .formatted(words, begin, begin + words.codePointCount(0, words.length()));
  }
}
