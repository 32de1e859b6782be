package dev.nutgraf.facts.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceModelsTest {

  private static final ConfidenceModel EVEN = new ConfidenceModel(0, Map.of(), new Confidence(50));

  @Test
  void aClueMovesTheConfidenceByItsWeight() {
    ConfidenceModel model =
        new ConfidenceModel(0.5, Map.of("tagged so", 1.0, "one word", -2.0), new Confidence(0));

    assertThat(model.probability(new Evidence())).isEqualTo(1 / (1 + StrictMath.exp(-0.5)));
    assertThat(model.probability(new Evidence().has("tagged so", 0.5)))
        .isEqualTo(1 / (1 + StrictMath.exp(-1.0)));
    assertThat(model.probability(new Evidence().is("one word", true).is("unheard of", true)))
        .isEqualTo(1 / (1 + StrictMath.exp(1.5)));
  }

  @Test
  void confidencesAreRoundedToHundredths() {
    assertThat(Confidence.of(0.875).hundredths()).isEqualTo(88);
    assertThat(Confidence.of(1).hundredths()).isEqualTo(100);
    assertThat(Confidence.of(0).value()).isZero();
    assertThatThrownBy(() -> new Confidence(101)).hasMessageContaining("101");
  }

  @Test
  void factsAreListedFromTheModelsLimitOn() {
    ConfidenceModels models = models(EVEN);

    assertThat(models.lists(RatedKind.DATE, new Confidence(50))).isTrue();
    assertThat(models.lists(RatedKind.DATE, new Confidence(49))).isFalse();
  }

  @Test
  void everyKindNeedsAModel() {
    Map<RatedKind, ConfidenceModel> few = Map.of(RatedKind.DATE, EVEN);

    assertThatThrownBy(() -> new ConfidenceModels(few, EVEN)).hasMessageContaining("PERSON");
  }

  @Test
  void aHowToReadsLessLikeNewsThanAReport() {
    ConfidenceModels models = ConfidenceModels.shipped();
    double howTo =
        models.notNews(
            parsed(
                "You can grow herbs on any sill. Choose a pot that drains well. If you water too"
                    + " often, your roots will rot. Keep your plants warm, and you will see leaves"
                    + " soon. What do you need? Start with good soil."));
    double report =
        models.notNews(
            parsed(
                "The council voted on Tuesday to close the bridge. Mayor Ada Byrne said the work"
                    + " would cost $3 million. The engineers reported in May that the piers had"
                    + " cracked. Traffic was sent over the Saltby road."));

    assertThat(howTo).isGreaterThan(0.8);
    assertThat(report).isLessThan(0.2);
  }

  private static ParsedArticle parsed(String text) {
    return ParsedArticle.of(TestArticles.of(text));
  }

  private static ConfidenceModels models(ConfidenceModel model) {
    Map<RatedKind, ConfidenceModel> all = new EnumMap<>(RatedKind.class);
    for (RatedKind kind : RatedKind.values()) {
      all.put(kind, model);
    }
    return new ConfidenceModels(all, EVEN);
  }
}
