package dev.nutgraf.local.split;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The items of a feed (RSS, Atom) or of a package of news (NewsML-G2), each as such a document
/// with one item.
final class FeedParts {

  private static final List<String> ITEMS = List.of("item", "entry", "newsItem");

  private FeedParts() {}

  static void of(byte[] bytes, String file, ArticleSink sink) throws IOException {
    Document feed = parsed(bytes);
    NumberedNames names = new NumberedNames(file, ".xml");
    for (String name : ITEMS) {
      NodeList items = feed.getElementsByTagNameNS("*", name);
      for (int i = 0; i < items.getLength(); i++) {
        sink.accept(names.next(), alone((Element) items.item(i)));
      }
      if (items.getLength() > 0) {
        return;
      }
    }
    throw new IOException("it has no items: it is no feed");
  }

  private static Document parsed(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException e) {
      throw new IOException("its XML is damaged: " + e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java has this parser", e);
    }
  }

  /// The item within what it stands in, without what stands beside it.
  private static byte[] alone(Element item) throws IOException {
    Node node = item.cloneNode(true);
    for (Node parent = item.getParentNode();
        parent instanceof Element around;
        parent = parent.getParentNode()) {
      Node shell = around.cloneNode(false);
      shell.appendChild(node);
      node = shell;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(node), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException("an item cannot be written: " + e.getMessage(), e);
    }
    return out.toByteArray();
  }
}
