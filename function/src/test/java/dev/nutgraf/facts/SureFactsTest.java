package dev.nutgraf.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.confidence.Confidence;
import dev.nutgraf.facts.confidence.ConfidenceModel;
import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.RatedKind;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WorkBudget;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SureFactsTest {

  private static final ConfidenceModel SURE = new ConfidenceModel(3, Map.of(), new Confidence(50));
  private static final ConfidenceModel UNSURE =
      new ConfidenceModel(-1, Map.of(), new Confidence(50));

  private static final Article ARTICLE =
      TestArticles.of(
          "Mayor Ada Byrne opened a bridge in Larkport on Friday. “It cost us 30 million euros,”"
              + " she said. The mayor said that the piers would last 90 years.");

  @Test
  void factsThatAreSureAreListedWithTheirConfidence() {
    KeyFacts facts = listed(Set.of());

    assertThat(facts.people()).hasSize(1);
    assertThat(facts.confidences().people()).containsExactly(new Confidence(95));
    assertThat(facts.confidences().figures()).hasSameSizeAs(facts.figures());
    assertThat(facts.confidences().event().mean()).contains(new Confidence(95));
  }

  @Test
  void figuresThatAreMoreLikelyWrongAreNotListed() {
    KeyFacts facts = listed(Set.of(RatedKind.FIGURE));

    assertThat(facts.figures()).isEmpty();
    assertThat(facts.confidences().figures()).isEmpty();
    assertThat(facts.people()).hasSize(1);
  }

  @Test
  void aQuotationLosesOnlyAnUnsureSpeaker() {
    KeyFacts facts = listed(Set.of(RatedKind.SPEAKER));

    assertThat(facts.quotes()).extracting(Quote::speaker).containsExactly(Optional.empty());
    assertThat(facts.confidences().quotes()).containsExactly(Optional.empty());
  }

  @Test
  void aSpeakerWhoIsNotListedKeepsTheWordsOfTheText() {
    Speaker speaker = listed(Set.of(RatedKind.PERSON)).quotes().getFirst().speaker().orElseThrow();

    assertThat(speaker.name()).isEmpty();
    assertThat(speaker.mention().in(ARTICLE.text())).isEqualTo("she");
  }

  @Test
  void anUnsureEventIsNone() {
    KeyFacts facts = listed(Set.of(RatedKind.EVENT));

    assertThat(facts.event()).isEqualTo(MainEvent.NONE);
    assertThat(facts.confidences().event().mean()).isEmpty();
  }

  @Test
  void nothingIsRatedInOtherLanguages() {
    Article german =
        new Article(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("de"),
            ARTICLE.text(),
            ARTICLE.paragraphs(),
            ARTICLE.sentences(),
            List.of());
    KeyFacts facts = found(german).listed(models(Set.of(RatedKind.values())));

    assertThat(facts.people()).isEmpty();
    assertThat(facts.confidences().people()).isEmpty();
    assertThat(facts.confidences().figures()).isEmpty();
  }

  private static KeyFacts listed(Set<RatedKind> unsure) {
    return found(ARTICLE).listed(models(unsure));
  }

  private static FoundFacts found(Article article) {
    List<List<Token>> tokens = ParsedArticle.tokensOf(article);
    return FactFinder.found(
        FactFinder.withoutNames(article, tokens, WorkBudget.unlimited()),
        NameTagger.shipped().tags(tokens),
        models(Set.of()));
  }

  private static ConfidenceModels models(Set<RatedKind> unsure) {
    Map<RatedKind, ConfidenceModel> models = new EnumMap<>(RatedKind.class);
    for (RatedKind kind : RatedKind.values()) {
      models.put(kind, unsure.contains(kind) ? UNSURE : SURE);
    }
    return new ConfidenceModels(models, UNSURE);
  }
}
