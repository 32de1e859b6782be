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

/// Reads the XML of news agencies (IPTC): NITF 3, and NewsML-G2 with text of a page, of NITF or
/// plain.
public final class NewsXml {

  /// Elements of NITF by those of pages that mean the same; what an empty name stands for is no
  /// text of the article.
  private static final Map<String, String> NITF_TAGS =
      Map.ofEntries(
          Map.entry("block", "div"),
          Map.entry("hl1", "h1"),
          Map.entry("hl2", "h2"),
          Map.entry("bq", "blockquote"),
          Map.entry("media", ""),
          Map.entry("note", ""),
          Map.entry("person", "span"),
          Map.entry("org", "span"),
          Map.entry("location", "span"),
          Map.entry("chron", "span"),
          Map.entry("num", "span"),
          Map.entry("money", "span"),
          Map.entry("event", "span"),
          Map.entry("function", "span"),
          Map.entry("object.title", "span"),
          Map.entry("virtloc", "span"),
          Map.entry("q", "span"));

  private NewsXml() {}

  public static WrappedArticle inNitf(byte[] bytes) throws UnreadableException {
    XmlElement root = XmlElement.rootOf(bytes, "NITF document");
    return nitf(Format.NITF, root, ArticleMetadata.NONE);
  }

  public static WrappedArticle inNewsMl(byte[] bytes) throws UnreadableException {
    XmlElement root = XmlElement.rootOf(bytes, "NewsML-G2 document");
    List<XmlElement> items = new ArrayList<>();
    for (XmlElement item :
        root.name().equals("newsItem") ? List.of(root) : root.findAll("newsItem")) {
      if (item.find("inlineXML").isPresent() || item.find("inlineData").isPresent()) {
        items.add(item);
      }
    }
    if (items.size() > 1) {
      throw UnreadableException.severalArticles(
          "a NewsML-G2 message of %s texts".formatted(items.size()));
    }
    if (items.isEmpty()) {
      throw new UnreadableException(
          Reading.Code.NO_ARTICLE, "The NewsML-G2 document holds no text of an article.");
    }
    XmlElement item = items.getFirst();
    ArticleMetadata stated = newsItem(item);
    Optional<XmlElement> xml = item.find("inlineXML");
    if (xml.isPresent()) {
      Optional<XmlElement> nitf = xml.get().find("nitf");
      return nitf.isPresent()
          ? nitf(Format.NEWSML, nitf.get(), stated)
          : WrappedArticle.ofText(Format.NEWSML, xml.get().markup(Map.of()), true, stated);
    }
    String text = item.find("inlineData").map(XmlElement::text).orElse("");
    return WrappedArticle.ofText(Format.NEWSML, text, text.contains("</p>"), stated);
  }

  private static ArticleMetadata newsItem(XmlElement item) {
    Optional<XmlElement> meta = item.find("contentMeta");
    List<String> names = new ArrayList<>();
    Optional<String> title = Optional.empty();
    Optional<String> date = Optional.empty();
    if (meta.isPresent()) {
      title = meta.get().value("headline");
      meta.get().children("by").forEach(by -> names.add(by.text()));
      date = meta.get().value("contentCreated");
    }
    Optional<XmlElement> own = item.find("itemMeta");
    if (own.isPresent()) {
      Optional<String> first = own.get().value("firstCreated");
      Optional<String> version = first.isPresent() ? first : own.get().value("versionCreated");
      date = ArticleMetadata.firstOf(date, version);
    }
    Optional<String> language =
        item.find("language").map(element -> element.attribute("tag")).filter(t -> t.length() >= 2);
    return new ArticleMetadata(
        title,
        WrappingBylines.names(names),
        date.flatMap(PublicationDates::inValue),
        Optional.empty(),
        language.map(tag -> tag.substring(0, 2)));
  }

  private static WrappedArticle nitf(Format format, XmlElement root, ArticleMetadata around)
      throws UnreadableException {
    Optional<XmlElement> content = root.find("body.content");
    if (content.isEmpty()) {
      throw new UnreadableException(
          Reading.Code.NO_ARTICLE, "The NITF document has no body.content.");
    }
    Optional<XmlElement> headline = root.find("hl1");
    Optional<String> title =
        (headline.isPresent() ? headline : root.find("title"))
            .map(element -> WhiteSpace.collapsed(element.text()))
            .filter(words -> !words.isEmpty());
    List<String> names = new ArrayList<>();
    root.find("byline").ifPresent(byline -> names.add(byline.text()));
    Optional<String> date =
        root.find("date.issue").map(element -> element.attribute("norm")).flatMap(NewsXml::date);
    ArticleMetadata own =
        new ArticleMetadata(
            title, WrappingBylines.names(names), date, Optional.empty(), Optional.empty());
    return WrappedArticle.ofText(format, content.get().markup(NITF_TAGS), true, around.or(own));
  }

  /// "20241114T081200Z" and the longer forms of ISO 8601.
  private static Optional<String> date(String norm) {
    if (norm.length() >= 8 && norm.substring(0, 8).chars().allMatch(Character::isDigit)) {
      String day = norm.substring(0, 4) + '-' + norm.substring(4, 6) + '-' + norm.substring(6, 8);
      boolean time =
          norm.length() >= 15
              && norm.charAt(8) == 'T'
              && norm.substring(9, 15).chars().allMatch(Character::isDigit);
      return PublicationDates.inValue(
          time
              ? day
                  + 'T'
                  + norm.substring(9, 11)
                  + ':'
                  + norm.substring(11, 13)
                  + ':'
                  + norm.substring(13)
              : day);
    }
    return PublicationDates.inValue(norm);
  }
}
