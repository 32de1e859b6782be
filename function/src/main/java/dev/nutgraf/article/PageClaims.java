package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
record PageClaims(
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

  static PageClaims of(PageMarks marks, List<String> jsonLd) {
    List<JsonLd.Node> nodes = new ArrayList<>();
    for (String script : jsonLd) {
      nodes.addAll(JsonLd.nodesOf(script));
    }
    Map<String, List<String>> meta = metaTags(marks);
    List<String> titles = new ArrayList<>();
    List<String> authors = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    List<String> urls = new ArrayList<>();
    String body = "";
    Map<String, String> namesById = namesById(nodes);
    for (String type : ARTICLE_TYPES) {
      for (JsonLd.Node node : nodes) {
        if (node.isOfType(type)) {
          titles.addAll(node.valuesOf("headline"));
          dates.addAll(node.valuesOf("datePublished"));
          for (String text : node.valuesOf("articleBody")) {
            body = text.length() > body.length() ? text : body;
          }
          if (authors.isEmpty()) {
            authors.addAll(authors(node, namesById));
          }
        }
      }
    }
    TITLE_TAGS.forEach(tag -> titles.addAll(meta.getOrDefault(tag, List.of())));
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
    DATE_TAGS.forEach(tag -> dates.addAll(meta.getOrDefault(tag, List.of())));
    marks.canonical().ifPresent(urls::add);
    urls.addAll(meta.getOrDefault("og:url", List.of()));
    Set<String> site = site(nodes, meta);
    addHosts(site, urls);
    return new PageClaims(plain(titles), plain(authors), plain(dates), plain(urls), site, body);
  }

  /// Meta tags by the name they have in lower case, whichever attribute holds it.
  private static Map<String, List<String>> metaTags(PageMarks marks) {
    Map<String, List<String>> tags = new HashMap<>();
    for (Element tag : marks.metas()) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = tag.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !tag.attr("content").isBlank()) {
          tags.computeIfAbsent(name, n -> new ArrayList<>()).add(tag.attr("content"));
        }
      }
    }
    return tags;
  }

  /// What a page shows as its author where a link to it is posted.
  private static List<String> labelled(Map<String, List<String>> meta) {
    for (String number : List.of("1", "2")) {
      boolean author =
          meta.getOrDefault("twitter:label" + number, List.of()).stream()
              .anyMatch(Bylines::isLabel);
      if (author) {
        return meta.getOrDefault("twitter:data" + number, List.of());
      }
    }
    return List.of();
  }

  private static Map<String, String> namesById(List<JsonLd.Node> nodes) {
    Map<String, String> names = new HashMap<>();
    for (JsonLd.Node node : nodes) {
      if (!node.valuesOf("@id").isEmpty() && !node.valuesOf("name").isEmpty()) {
        names.putIfAbsent(node.valuesOf("@id").getFirst(), node.valuesOf("name").getFirst());
      }
    }
    return names;
  }

  private static List<String> authors(JsonLd.Node article, Map<String, String> namesById) {
    List<String> names = new ArrayList<>(article.valuesOf("author"));
    for (JsonLd.Node author : article.nodesOf("author")) {
      if (!author.valuesOf("name").isEmpty()) {
        names.addAll(author.valuesOf("name"));
      } else {
        author.valuesOf("@id").stream()
            .map(namesById::get)
            .filter(n -> n != null)
            .forEach(names::add);
      }
    }
    if (names.isEmpty()) {
      article.nodesOf("creator").forEach(creator -> names.addAll(creator.valuesOf("name")));
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
        site.add(Letters.of(name));
        site.add(Letters.of(name.substring(0, ending)));
      }
    }
    site.remove("");
  }

  private static Set<String> site(List<JsonLd.Node> nodes, Map<String, List<String>> meta) {
    Set<String> site = new HashSet<>();
    meta.getOrDefault("og:site_name", List.of()).forEach(name -> site.add(Letters.of(name)));
    meta.getOrDefault("application-name", List.of()).forEach(name -> site.add(Letters.of(name)));
    for (JsonLd.Node node : nodes) {
      node.nodesOf("publisher")
          .forEach(p -> p.valuesOf("name").forEach(n -> site.add(Letters.of(n))));
      if (node.isOfType("WebSite") || node.isOfType("Organization")) {
        node.valuesOf("name").forEach(name -> site.add(Letters.of(name)));
      }
    }
    site.remove("");
    return site;
  }

  /// Entities are often escaped twice in such values, and JSON-LD may hold any.
  private static List<String> plain(List<String> values) {
    return values.stream()
        .filter(value -> value.length() <= LONGEST)
        .map(value -> value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false))
        .map(CleanCharacters::in)
        .map(Blank::collapsed)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  Optional<String> url() {
    return urls.stream()
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .filter(url -> url.indexOf(' ') < 0)
        .findFirst();
  }
}
