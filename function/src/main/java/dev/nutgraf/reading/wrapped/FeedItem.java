package dev.nutgraf.reading.wrapped;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the only item of an RSS (0.9 to 2.0) or Atom (RFC 4287) feed.
public final class FeedItem {

  private FeedItem() {}

  public static WrappedArticle inRss(byte[] bytes) throws UnreadableException {
    List<XmlElement> items = XmlElement.rootOf(bytes, "RSS feed").findAll("item");
    XmlElement item = only(items, "RSS feed");
    Optional<String> full = longest(item.children("encoded"));
    Optional<String> date = item.value("pubDate");
    ArticleMetadata stated =
        new ArticleMetadata(
            item.value("title").map(FeedItem::plain),
            authors(item, "creator", "author"),
            date(date.isPresent() ? date : item.value("date")),
            address(item.value("link")),
            Optional.empty());
    String body = full.orElse(longest(item.children("description")).orElse(""));
    return article(Format.RSS, body, holdsTags(body), stated);
  }

  public static WrappedArticle inAtom(byte[] bytes) throws UnreadableException {
    XmlElement root = XmlElement.rootOf(bytes, "Atom feed");
    XmlElement entry =
        root.name().equals("entry") ? root : only(root.children("entry"), "Atom feed");
    List<String> names = new ArrayList<>();
    for (XmlElement author : entry.children("author")) {
      author.value("name").ifPresent(names::add);
    }
    Optional<String> published = entry.value("published");
    Optional<String> address = Optional.empty();
    for (XmlElement link : entry.children("link")) {
      String relation = link.attribute("rel");
      if (address.isEmpty() && (relation.isEmpty() || relation.equals("alternate"))) {
        address = address(Optional.of(link.attribute("href")));
      }
    }
    ArticleMetadata stated =
        new ArticleMetadata(
            entry.value("title").map(FeedItem::plain),
            WrappingBylines.names(names),
            date(published.isPresent() ? published : entry.value("updated")),
            address,
            Optional.empty());
    List<XmlElement> contents = entry.children("content");
    List<XmlElement> bodies = contents.isEmpty() ? entry.children("summary") : contents;
    if (bodies.isEmpty()) {
      return article(Format.ATOM, "", false, stated);
    }
    XmlElement body = bodies.getFirst();
    boolean xhtml = body.attribute("type").equals("xhtml") || !body.children().isEmpty();
    String text = xhtml ? body.markup(Map.of()) : body.text();
    boolean markup = xhtml || body.attribute("type").contains("html") || holdsTags(text);
    return article(Format.ATOM, text, markup, stated);
  }

  private static XmlElement only(List<XmlElement> items, String feed) throws UnreadableException {
    if (items.isEmpty()) {
      throw new UnreadableException(Reading.Code.NO_ARTICLE, "The %s has no item.".formatted(feed));
    }
    if (items.size() > 1) {
      throw UnreadableException.severalArticles("an %s of %s items".formatted(feed, items.size()));
    }
    return items.getFirst();
  }

  private static WrappedArticle article(
      Format format, String body, boolean markup, ArticleMetadata stated)
      throws UnreadableException {
    if (body.isBlank()) {
      throw new UnreadableException(
          Reading.Code.NO_ARTICLE, "The only item of the feed has no text, but a title at most.");
    }
    return WrappedArticle.ofText(format, body, markup, stated);
  }

  private static Optional<String> longest(List<XmlElement> elements) {
    Optional<String> longest = Optional.empty();
    for (XmlElement element : elements) {
      String text = element.text();
      if (!text.isBlank() && (longest.isEmpty() || text.length() > longest.get().length())) {
        longest = Optional.of(text);
      }
    }
    return longest;
  }

  private static Optional<String> authors(XmlElement item, String... names) {
    for (String name : names) {
      List<String> values = new ArrayList<>();
      for (XmlElement element : item.children(name)) {
        values.add(element.text());
      }
      Optional<String> authors = WrappingBylines.names(values);
      if (authors.isPresent()) {
        return authors;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> date(Optional<String> value) {
    return value.isPresent() ? PublicationDates.inValue(value.get()) : Optional.empty();
  }

  private static Optional<String> address(Optional<String> link) {
    return link.filter(url -> url.startsWith("https://") || url.startsWith("http://"));
  }

  /// A title without the markup that it may hold, escaped.
  private static String plain(String title) {
    String text = title.replaceAll("</?[a-zA-Z][^<>]{0,200}>", "");
    return WhiteSpace.collapsed(
        text.replace("&amp;", "&")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&apos;", "'"));
  }

  private static boolean holdsTags(String body) {
    return body.contains("</")
        || body.contains("<p>")
        || body.contains("<br")
        || body.contains("/>");
  }
}
