package dev.nutgraf.reading.office;

import dev.nutgraf.reading.bytes.XmlSource;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads what a document says about itself in the terms of Dublin Core: `docProps/core.xml` of
/// Office, `meta.xml` of OpenDocument, the package file of EPUB.
final class DocumentProperties {

  private static final int LONGEST = 500;

  private DocumentProperties() {}

  /// Title, author, date and language; nothing where the XML breaks off.
  static ArticleMetadata in(byte[] xml) {
    Map<String, String> values = new HashMap<>();
    try {
      XMLStreamReader reader = XmlSource.open(xml);
      String open = "";
      StringBuilder text = new StringBuilder();
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            open = reader.getLocalName();
            text.setLength(0);
            if (open.equals("body") || open.equals("manifest")) {
              return metadata(values);
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (text.length() < LONGEST) {
              text.append(reader.getText());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            String value = WhiteSpace.collapsed(text.toString());
            if (reader.getLocalName().equals(open) && !value.isEmpty()) {
              values.putIfAbsent(open, value);
            }
            text.setLength(0);
            open = "";
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      // What was read so far is as good as the rest.
    }
    return metadata(values);
  }

  private static ArticleMetadata metadata(Map<String, String> values) {
    Optional<String> author = Optional.ofNullable(values.get("initial-creator"));
    Optional<String> date = Optional.empty();
    for (String name : new String[] {"created", "creation-date", "date"}) {
      String value = values.get(name);
      if (value != null && date.isEmpty()) {
        date = PublicationDates.inValue(value);
      }
    }
    Optional<String> language =
        Optional.ofNullable(values.get("language"))
            .filter(tag -> tag.length() >= 2)
            .map(tag -> tag.substring(0, 2));
    return new ArticleMetadata(
        Optional.ofNullable(values.get("title")),
        ArticleMetadata.firstOf(author, Optional.ofNullable(values.get("creator"))),
        date,
        Optional.empty(),
        language);
  }
}
