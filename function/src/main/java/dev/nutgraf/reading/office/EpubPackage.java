package dev.nutgraf.reading.office;

import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.bytes.XmlSource;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The package file of a book: which pages it has, in which order.
///
/// @param spine the paths of the pages in the archive, without tables of contents
record EpubPackage(List<String> spine) {

  /// Books have some hundred pages at most.
  private static final int MOST_PAGES = 2_000;

  EpubPackage {
    spine = List.copyOf(spine);
  }

  /// Where `META-INF/container.xml` says that the package file is.
  static String pathIn(byte[] container) throws XMLStreamException, UnreadableException {
    XMLStreamReader reader = XmlSource.open(container);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("rootfile")) {
        return WordStyles.value(reader, "full-path");
      }
    }
    throw UnreadableException.damaged("EPUB book", "its container names no package file");
  }

  static EpubPackage of(byte[] xml, String path) throws XMLStreamException {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Map<String, String> pages = new HashMap<>();
    List<String> spine = new ArrayList<>();
    XMLStreamReader reader = XmlSource.open(xml);
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "item" -> {
          boolean contents = (" " + WordStyles.value(reader, "properties") + " ").contains(" nav ");
          if (!contents && WordStyles.value(reader, "media-type").contains("html")) {
            pages.put(
                WordStyles.value(reader, "id"), resolved(folder, WordStyles.value(reader, "href")));
          }
        }
        case "itemref" -> {
          String page = pages.get(WordStyles.value(reader, "idref"));
          boolean aside = WordStyles.value(reader, "linear").equals("no");
          if (page != null && !aside && spine.size() < MOST_PAGES) {
            spine.add(page);
          }
        }
        default -> {}
      }
    }
    return new EpubPackage(spine);
  }

  private static String resolved(String folder, String href) {
    String path = href;
    try {
      path = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A stray percent sign stands for itself.
    }
    String base = folder;
    while (path.startsWith("../") && !base.isEmpty()) {
      path = path.substring(3);
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + path;
  }
}
