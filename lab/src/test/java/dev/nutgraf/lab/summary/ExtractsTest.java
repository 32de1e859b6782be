package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.lab.summary.Rouge.Stemmed;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractsTest {

  /// The third sentence shares words with the second and the fourth, the first with none.
  private static final List<List<String>> STEMS =
      List.of(
              "Rain fell all day",
              "The old ferry serves Orla",
              "The council will sell the old ferry and the harbour",
              "The council owns the harbour")
          .stream()
          .map(Rouge::stems)
          .toList();

  @Test
  void theLeadIsTheBeginning() {
    assertThat(Extracts.lead(4, 3)).containsExactly(0, 1, 2);
    assertThat(Extracts.lead(2, 3)).containsExactly(0, 1);
  }

  @Test
  void graphMethodsPickTheSentenceThatSharesMost() {
    assertThat(Extracts.textRank(STEMS, 1)).containsExactly(2);
    assertThat(Extracts.lexRank(STEMS, 1)).containsExactly(2);
  }

  @Test
  void latentSemanticAnalysisTakesSentencesOfTheStrongestTopics() {
    assertThat(Extracts.latentSemantic(STEMS, 3)).hasSize(3).isSorted();
  }

  @Test
  void theOraclePicksWhatTheReferenceSays() {
    Stemmed reference = Stemmed.of(List.of("Council owns harbour", "rain fell"));

    assertThat(Extracts.oracle(reference, STEMS, 2)).containsExactly(0, 3);
  }

  @Test
  void theOracleStopsWhenAnotherSentenceWouldOnlyDilute() {
    assertThat(Extracts.oracle(Stemmed.of(List.of("rain fell all day")), STEMS, 3))
        .containsExactly(0);
  }
}
