package dev.nutgraf.reading.wrapped;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.jr.stree.JrsArray;
import tools.jackson.jr.stree.JrsObject;
import tools.jackson.jr.stree.JrsString;
import tools.jackson.jr.stree.JrsValue;

/// The fields of a JSON object that may be an article.
final class JsonArticleFields {

  private static final Lexicon NAMES = Lexicon.read(JsonArticleFields.class, "json-fields.txt");
  private static final Set<String> MARKUP = names("markup");
  private static final Set<String> TEXT = names("text");
  private static final Set<String> TITLE = names("title");
  private static final Set<String> AUTHOR = names("author");
  private static final Set<String> DATE = names("date");
  private static final Set<String> URL = names("url");
  private static final Set<String> LANGUAGE = names("language");

  /// Where a field holds its words in an object of its own: `{"rendered": "<p>…"}`, `{"name":
  /// "…"}`.
  private static final List<String> INNER =
      List.of("rendered", "html", "value", "text", "content", "name", "@value", "#text");

  /// Less is a teaser or a name.
  private static final int SHORTEST_BODY = 40;

  private static final int LONGEST_TITLE = 500;
  private static final int MOST_PARAGRAPHS = 10_000;

  private JsonArticleFields() {}

  private static Set<String> names(String section) {
    Set<String> plain = new LinkedHashSet<>();
    for (String name : NAMES.words(section)) {
      plain.add(plain(name));
    }
    return plain;
  }

  private static String plain(String name) {
    return name.length() > 40 ? "" : LetterCase.lower(name.replace("_", "").replace("-", ""));
  }

  /// The article's text or markup: the longest of the fields that may hold it.
  static Optional<String> body(JrsObject object) {
    Optional<String> best = Optional.empty();
    Iterator<Map.Entry<String, JrsValue>> fields = object.fields();
    while (fields.hasNext()) {
      Map.Entry<String, JrsValue> field = fields.next();
      String name = plain(field.getKey());
      if (MARKUP.contains(name) || TEXT.contains(name)) {
        String body = String.join("\n\n", words(field.getValue()));
        boolean prose = body.length() >= SHORTEST_BODY && body.indexOf(' ') > 0;
        if (prose && (best.isEmpty() || body.length() > best.get().length())) {
          best = Optional.of(body);
        }
      }
    }
    return best;
  }

  static ArticleMetadata metadata(JrsObject object) {
    Optional<String> language = first(object, LANGUAGE).filter(tag -> tag.length() >= 2);
    return new ArticleMetadata(
        first(object, TITLE).filter(title -> title.length() <= LONGEST_TITLE),
        authors(object),
        date(object),
        first(object, URL).filter(url -> url.startsWith("https://") || url.startsWith("http://")),
        language.map(tag -> LetterCase.lower(tag.substring(0, 2))));
  }

  private static Optional<String> authors(JrsObject object) {
    for (String name : AUTHOR) {
      Optional<String> names = WrappingBylines.names(valuesOf(object, name));
      if (names.isPresent()) {
        return names;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> date(JrsObject object) {
    for (String name : DATE) {
      for (String value : valuesOf(object, name)) {
        Optional<String> date = PublicationDates.inValue(value);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(JrsObject object, Set<String> names) {
    for (String name : names) {
      for (String value : valuesOf(object, name)) {
        String text = WhiteSpace.collapsed(value);
        if (!text.isEmpty()) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> valuesOf(JrsObject object, String name) {
    Iterator<Map.Entry<String, JrsValue>> fields = object.fields();
    while (fields.hasNext()) {
      Map.Entry<String, JrsValue> field = fields.next();
      if (plain(field.getKey()).equals(name)) {
        return words(field.getValue());
      }
    }
    return List.of();
  }

  /// The words of a value: a string, those of an object by a telling name, those of an array's
  /// elements.
  private static List<String> words(JrsValue value) {
    if (value instanceof JrsArray array) {
      List<String> all = new ArrayList<>();
      Iterator<JrsValue> elements = array.elements();
      while (elements.hasNext() && all.size() < MOST_PARAGRAPHS) {
        word(elements.next()).ifPresent(all::add);
      }
      return all;
    }
    return word(value).map(List::of).orElse(List.of());
  }

  private static Optional<String> word(JrsValue value) {
    if (value instanceof JrsString string) {
      return Optional.of(string.asText());
    }
    if (value instanceof JrsObject object) {
      for (String name : INNER) {
        if (object.get(name) instanceof JrsString string) {
          return Optional.of(string.asText());
        }
      }
    }
    return Optional.empty();
  }
}
