package dev.nutgraf.reading.page;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.lines.BylineReader;
import dev.nutgraf.reading.lines.LettersOnly;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page says of itself to machines: in JSON-LD and in meta tags.
///
/// @param titles from the most to the least believed, as are the next three
/// @param site the site's own names, in lower case
/// @param body the article's text as the JSON-LD has it; empty if it has none
record PageDeclarations(
    List<String> titles,
    List<String> authors,
    List<String> dates,
    List<String> urls,
    Set<String> site,
    String body) {

  private static final List<String> ARTICLE_TYPES =
      List.of("Article", "BlogPosting", "Posting", "Report", "Review", "Recipe", "WebPage");

  private static final List<String> TITLE_TAGS =
      List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title");

  private static final List<String> AUTHOR_TAGS =
      List.of(
          "author",
          "article:author",
          "authors",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "byl",
          "article:author_name",
          "twitter:creator:name",
          "cxenseparse:author",
          "citation_author");

  private static final List<String> DATE_TAGS =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publish-date",
          "publish_date",
          "publishdate",
          "published-date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "article.created",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "citation_date",
          "citation_online_date");

  private static final int LONGEST = 1_000;

  static PageDeclarations of(TellingElements marks, List<String> jsonLd) {
    List<JsonLdReader.Node> nodes = new ArrayList<>();
    for (String script : jsonLd) {
      nodes.addAll(JsonLdReader.nodesOf(script));
    }
    Map<String, List<String>> meta = metaTags(marks);
    List<String> titles = new ArrayList<>();
    List<String> authors = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    List<String> urls = new ArrayList<>();
    String body = "";
    Map<String, String> namesById = namesById(nodes);
    for (String type : ARTICLE_TYPES) {
      for (JsonLdReader.Node node : nodes) {
        if (node.isOfType(type)) {
          titles.addAll(node.valuesOf("headline"));
          dates.addAll(node.valuesOf("datePublished"));
          for (String text : node.valuesOf("articleBody")) {
            body = text.length() > body.length() ? text : body;
          }
          // A review without a headline is a customer's.
          boolean review = type.equals("Review") && node.valuesOf("headline").isEmpty();
          if (authors.isEmpty() && !review) {
            authors.addAll(authors(node, namesById));
          }
        }
      }
    }
    for (String tag : TITLE_TAGS) {
      titles.addAll(meta.getOrDefault(tag, List.of()));
    }
    if (authors.isEmpty()) {
      authors.addAll(labelled(meta));
    }
    if (authors.isEmpty()) {
      for (String tag : AUTHOR_TAGS) {
        if (authors.isEmpty()) {
          authors.addAll(meta.getOrDefault(tag, List.of()));
        }
      }
    }
    for (String tag : DATE_TAGS) {
      dates.addAll(meta.getOrDefault(tag, List.of()));
    }
    if (marks.canonical().isPresent()) {
      urls.add(marks.canonical().get());
    }
    urls.addAll(meta.getOrDefault("og:url", List.of()));
    Set<String> site = site(nodes, meta);
    addHosts(site, urls);
    return new PageDeclarations(
        plain(titles), plain(authors), plain(dates), plain(urls), site, body);
  }

  /// Meta tags by the name they have in lower case, whichever attribute holds it.
  private static Map<String, List<String>> metaTags(TellingElements marks) {
    Map<String, List<String>> tags = new HashMap<>();
    for (Element tag : marks.metas()) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = LetterCase.lower(tag.attr(attribute));
        if (!name.isEmpty() && !tag.attr("content").isBlank()) {
          List<String> contents = tags.get(name);
          if (contents == null) {
            contents = new ArrayList<>();
            tags.put(name, contents);
          }
          contents.add(tag.attr("content"));
        }
      }
    }
    return tags;
  }

  /// What a page shows as its author where a link to it is posted.
  private static List<String> labelled(Map<String, List<String>> meta) {
    for (String number : List.of("1", "2")) {
      for (String label : meta.getOrDefault("twitter:label" + number, List.of())) {
        if (BylineReader.isLabel(label)) {
          return meta.getOrDefault("twitter:data" + number, List.of());
        }
      }
    }
    return List.of();
  }

  private static Map<String, String> namesById(List<JsonLdReader.Node> nodes) {
    Map<String, String> names = new HashMap<>();
    for (JsonLdReader.Node node : nodes) {
      if (!node.valuesOf("@id").isEmpty() && !node.valuesOf("name").isEmpty()) {
        names.putIfAbsent(node.valuesOf("@id").getFirst(), node.valuesOf("name").getFirst());
      }
    }
    return names;
  }

  private static List<String> authors(JsonLdReader.Node article, Map<String, String> namesById) {
    List<String> names = new ArrayList<>(article.valuesOf("author"));
    for (JsonLdReader.Node author : article.nodesOf("author")) {
      if (!author.valuesOf("name").isEmpty()) {
        names.addAll(author.valuesOf("name"));
      } else if (!author.nodesOf("name").isEmpty()) {
        names.addAll(author.nodesOf("name").getFirst().valuesOf("name"));
      } else {
        for (String id : author.valuesOf("@id")) {
          String name = namesById.get(id);
          if (name != null) {
            names.add(name);
          }
        }
      }
    }
    if (names.isEmpty()) {
      for (JsonLdReader.Node creator : article.nodesOf("creator")) {
        names.addAll(creator.valuesOf("name"));
      }
      names.addAll(article.valuesOf("creator"));
    }
    return names;
  }

  /// Adds the names of hosts, with their endings and without: sites are called so as well.
  private static void addHosts(Set<String> site, List<String> urls) {
    for (String url : urls) {
      int begin = url.indexOf("://") + 3;
      int end = url.indexOf('/', begin);
      if (begin < 3 || url.length() > LONGEST) {
        continue;
      }
      String host = url.substring(begin, end < 0 ? url.length() : end);
      String name = host.startsWith("www.") ? host.substring(4) : host;
      int ending = name.indexOf('.');
      if (ending > 0) {
        site.add(LettersOnly.of(name));
        site.add(LettersOnly.of(name.substring(0, ending)));
      }
    }
    site.remove("");
  }

  private static Set<String> site(List<JsonLdReader.Node> nodes, Map<String, List<String>> meta) {
    Set<String> site = new HashSet<>();
    List<String> names = new ArrayList<>(meta.getOrDefault("og:site_name", List.of()));
    names.addAll(meta.getOrDefault("application-name", List.of()));
    for (JsonLdReader.Node node : nodes) {
      for (JsonLdReader.Node publisher : node.nodesOf("publisher")) {
        names.addAll(publisher.valuesOf("name"));
      }
      if (node.isOfType("WebSite") || node.isOfType("Organization")) {
        names.addAll(node.valuesOf("name"));
      }
    }
    for (String name : names) {
      site.add(LettersOnly.of(name));
    }
    site.remove("");
    return site;
  }

  /// Entities are often escaped twice in such values, and JSON-LD may hold any.
  private static List<String> plain(List<String> values) {
    List<String> plain = new ArrayList<>();
    for (String value : values) {
      if (value.length() <= LONGEST) {
        String once = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
        String text = WhiteSpace.collapsed(CharacterCleaner.in(once));
        if (!text.isEmpty()) {
          plain.add(text);
        }
      }
    }
    return List.copyOf(plain);
  }

  Optional<String> url() {
    for (String url : urls) {
      boolean web = url.startsWith("https://") || url.startsWith("http://");
      if (web && url.indexOf(' ') < 0) {
        return Optional.of(url);
      }
    }
    return Optional.empty();
  }
}
