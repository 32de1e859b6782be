package dev.nutgraf.reading.wrapped;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.bytes.UnreadableException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.jr.stree.JacksonJrsTreeCodec;
import tools.jackson.jr.stree.JrsArray;
import tools.jackson.jr.stree.JrsObject;
import tools.jackson.jr.stree.JrsValue;

/// Finds the article in JSON: the object, wherever it stands, that has a field with prose under a
/// name that articles have.
public final class JsonArticle {

  private static final int DEEPEST = 200;

  /// More is data, not an article, and its tree would fill the memory.
  private static final int MOST_TOKENS = 500_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxTokenCount(MOST_TOKENS)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final JacksonJrsTreeCodec TREES = new JacksonJrsTreeCodec();

  private JsonArticle() {}

  /// The article in `text`; empty if the text is no JSON.
  ///
  /// @throws UnreadableException if it is JSON and holds no article or several
  public static Optional<WrappedArticle> in(String text) throws UnreadableException {
    List<JrsObject> articles = new ArrayList<>();
    int values = 0;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      while (parser.nextToken() != null && articles.size() < 2) {
        JrsValue value = TREES.readTree(parser);
        if (!(value instanceof JrsObject || value instanceof JrsArray)) {
          return Optional.empty();
        }
        articles.addAll(articlesIn(value));
        values++;
      }
    } catch (StreamConstraintsException e) {
      throw new UnreadableException(
          Reading.Code.NO_ARTICLE, "The JSON holds more data than an article with its fields has.");
    } catch (JacksonException e) {
      return Optional.empty();
    }
    if (articles.size() > 1) {
      throw UnreadableException.severalArticles(
          (values > 1 ? "JSON lines" : "JSON") + " with several articles");
    }
    if (articles.isEmpty()) {
      throw new UnreadableException(
          Reading.Code.NO_ARTICLE,
          "The JSON holds no article: no field such as articleBody, body, content or text has prose"
              + " in it.");
    }
    JrsObject article = articles.getFirst();
    String body = JsonArticleFields.body(article).orElse("");
    return Optional.of(
        WrappedArticle.ofText(
            Format.JSON, body, holdsTags(body), JsonArticleFields.metadata(article)));
  }

  /// The articles of the level closest to the root that has any.
  private static List<JrsObject> articlesIn(JrsValue root) {
    List<JrsValue> level = List.of(root);
    while (!level.isEmpty()) {
      List<JrsObject> articles = new ArrayList<>();
      List<JrsValue> next = new ArrayList<>();
      for (JrsValue value : level) {
        if (value instanceof JrsObject object) {
          if (JsonArticleFields.body(object).isPresent()) {
            articles.add(object);
          }
          Iterator<Map.Entry<String, JrsValue>> fields = object.fields();
          while (fields.hasNext()) {
            next.add(fields.next().getValue());
          }
        } else if (value instanceof JrsArray array) {
          Iterator<JrsValue> elements = array.elements();
          while (elements.hasNext()) {
            next.add(elements.next());
          }
        }
      }
      if (!articles.isEmpty()) {
        return articles;
      }
      level = next;
    }
    return List.of();
  }

  private static boolean holdsTags(String body) {
    return body.contains("</p>")
        || body.contains("<p>")
        || body.contains("<br")
        || body.contains("</div>");
  }
}
