package dev.nutgraf.local.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.TestBrief;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportsTest {

  private static final String TEXT =
      "🚲 Mayor Ada Byrne of Larkport spoke. “We need 1.5 billion euros for the new bridge,” Byrne"
          + " said on Friday.\n\n"
          + "The Harbour Trust agreed on Monday that 40 boats were lost.";

  private static final Brief BRIEF =
      TestBrief.of(
          BriefJson.toBytes(
              Nutgraf.brief(
                  TEXT.getBytes(StandardCharsets.UTF_8),
                  Hints.named("a b.txt"),
                  BriefSettings.DEFAULT)));

  private static final Brief REJECTED = TestBrief.of("{\"status\": \"rejected\"}");

  private static JsonNode json(byte[] bytes) {
    return JsonMapper.shared().readTree(bytes);
  }

  private static JsonNode annotations() {
    return json(WebAnnotations.of("a b.txt", BRIEF));
  }

  @Test
  void anArticleHasItsTextAndWhoIsMentioned() {
    JsonNode article = json(NewsArticle.of("a b.txt", BRIEF));

    assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
    assertThat(article.get("articleBody").asString()).isEqualTo(TEXT);
    assertThat(article.get("wordCount").isInt()).isTrue();
    assertThat(article.get("mentions").valueStream().map(entity -> entity.get("name").asString()))
        .contains("Ada Byrne");
    assertThat(article.has("headline")).isFalse();
  }

  @Test
  void theOneWhoIsQuotedIsOneOfTheMentioned() {
    JsonNode article = json(NewsArticle.of("a b.txt", BRIEF));
    List<String> ids =
        article.get("mentions").valueStream().map(entity -> entity.get("@id").asString()).toList();

    assertThat(ids).contains(article.at("/hasPart/0/spokenByCharacter/@id").asString());
  }

  @Test
  void everyAnnotationQuotesTheCodePointsAtItsPosition() {
    JsonNode items = annotations().get("items");
    int[] text = TEXT.codePoints().toArray();

    assertThat(items.size()).isGreaterThan(6);
    for (JsonNode item : items) {
      for (JsonNode target : item.get("target")) {
        JsonNode position = target.at("/selector/0");
        JsonNode quote = target.at("/selector/1");
        int begin = position.get("start").asInt();
        int end = position.get("end").asInt();
        assertThat(new String(text, begin, end - begin)).isEqualTo(quote.get("exact").asString());
        assertThat(TEXT)
            .contains(
                quote.get("prefix").asString()
                    + quote.get("exact").asString()
                    + quote.get("suffix").asString());
      }
    }
  }

  @Test
  void everyAnnotationHasAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    for (JsonNode item : annotations().get("items")) {
      assertThat(ids.add(item.get("id").asString())).isTrue();
    }

    assertThat(ids).contains("urn:nutgraf:article:a%20b.txt#nutgraf-person-1");
  }

  @Test
  void ofARejectedBriefNothingIsAnnotated() {
    assertThat(json(WebAnnotations.of("x.png", REJECTED)).has("items")).isFalse();
    assertThat(json(NewsArticle.of("x.png", REJECTED)).propertyNames())
        .containsExactly("@context", "@type", "name");
  }
}
