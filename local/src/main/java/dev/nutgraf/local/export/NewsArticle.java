package dev.nutgraf.local.export;

import dev.nutgraf.local.brief.Article;
import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.Entity;
import dev.nutgraf.local.brief.KeyFacts;
import dev.nutgraf.local.brief.Keyphrase;
import dev.nutgraf.local.brief.Person;
import dev.nutgraf.local.brief.Quote;
import dev.nutgraf.local.brief.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A brief as a schema.org `NewsArticle` in JSON-LD: headline, text, summary, who and what is
/// mentioned, and who is quoted. <https://schema.org/NewsArticle>
public final class NewsArticle {

  private NewsArticle() {}

  /// The JSON of a brief; of a rejected one only its name is known.
  ///
  /// @param name what the input is called where its title is not known
  public static byte[] of(String name, Brief brief) {
    Article article = brief.article();
    return new JsonObject()
        .with("@context", "https://schema.org")
        .with("@type", "NewsArticle")
        .with("name", name)
        .with("headline", article.title())
        // The byline may name a person, several, or an agency: schema.org's author wants to know.
        .with("creditText", article.byline())
        .with("datePublished", article.publishedAt())
        .with("url", article.url())
        .with("inLanguage", article.language())
        .withNumber("wordCount", article.words())
        .with("abstract", brief.summary().text().filter(text -> !text.isBlank()))
        .with("articleBody", Optional.of(article.text()).filter(text -> !text.isBlank()))
        .with("keywords", keywords(brief.keyFacts()))
        .with("mentions", mentions(brief.keyFacts()))
        .with("hasPart", quotations(brief.keyFacts()))
        .toBytes();
  }

  private static List<String> keywords(KeyFacts facts) {
    return facts.keyphrases().stream().map(Keyphrase::text).flatMap(Optional::stream).toList();
  }

  private static List<JsonObject> mentions(KeyFacts facts) {
    List<JsonObject> mentions = new ArrayList<>();
    for (Person person : facts.people()) {
      List<String> roles =
          person.roles().stream().flatMap(role -> role.text().stream()).distinct().toList();
      mentions.add(entity("Person", person.entity()).with("jobTitle", roles));
    }
    facts.organizations().forEach(entity -> mentions.add(entity("Organization", entity)));
    facts.places().forEach(entity -> mentions.add(entity("Place", entity)));
    facts.others().forEach(entity -> mentions.add(entity("Thing", entity)));
    return mentions;
  }

  private static JsonObject entity(String type, Entity entity) {
    return new JsonObject()
        .with("@type", type)
        .with("@id", entity.id().map(NewsArticle::anchor))
        .with("name", entity.name())
        .with("alternateName", entity.aliases());
  }

  private static List<JsonObject> quotations(KeyFacts facts) {
    return facts.quotes().stream().filter(Quote::isDirect).map(NewsArticle::quotation).toList();
  }

  private static JsonObject quotation(Quote quote) {
    JsonObject quotation =
        new JsonObject().with("@type", "Quotation").with("text", quote.words().text());
    quote
        .speaker()
        .flatMap(Speaker::entity)
        .ifPresent(
            id -> quotation.with("spokenByCharacter", new JsonObject().with("@id", anchor(id))));
    return quotation;
  }

  private static String anchor(String id) {
    return "#" + id;
  }
}
