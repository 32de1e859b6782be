package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTrimmingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "But fuel costs have doubled. | fuel costs have doubled.",
        "However, fuel costs have doubled. | fuel costs have doubled.",
        "But, in addition, fuel costs have doubled. | fuel costs have doubled.",
        "SUND (AP) \u2014 Fuel costs have doubled, it said. | Fuel costs have doubled, it said.",
        "SUND -- Fuel costs have doubled again. | Fuel costs have doubled again.",
        "However hard they tried, it sank. | However hard they tried, it sank.",
        "Fuel costs have doubled, the council said. | Fuel costs have doubled, the council said.",
        "But why not? | But why not?",
        "Butter costs twice as much. | Butter costs twice as much."
      })
  void keepsWhatStandsAlone(String sentence, String kept) {
    String text = "Before. " + sentence;

    assertThat(HighlightTrimming.of(text, new Span(8, text.length())).in(text)).isEqualTo(kept);
  }
}
