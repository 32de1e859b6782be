package dev.nutgraf.reading.wrapped;

import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.bytes.XmlSource;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of XML with what is in it, by names without their prefixes.
final class XmlElement {

  /// More elements than an article in its wrapping has.
  private static final int MOST = 200_000;

  private static final int DEEPEST = 500;

  /// What feeds take for entities of XML, although they are those of HTML.
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"),
          Map.entry("eacute", "é"),
          Map.entry("euro", "€"),
          Map.entry("pound", "£"),
          Map.entry("copy", "©"));

  /// A piece of what is in an element.
  private sealed interface Piece {
    record Inner(XmlElement element) implements Piece {}

    record Text(String text) implements Piece {}
  }

  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  private XmlElement(String name) {
    this.name = name;
  }

  /// The root element of `bytes`.
  static XmlElement rootOf(byte[] bytes, String what) throws UnreadableException {
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement root = new XmlElement("");
    open.push(root);
    int elements = 0;
    try {
      XMLStreamReader reader = XmlSource.open(bytes);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++elements > MOST || open.size() > DEEPEST) {
              throw new UnreadableException(
                  Reading.Code.NO_ARTICLE,
                  "The %s holds more elements than an article has.".formatted(what));
            }
            XmlElement element = new XmlElement(reader.getLocalName());
            for (int i = 0; i < reader.getAttributeCount(); i++) {
              element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            open.element().pieces.add(new Piece.Inner(element));
            open.push(element);
          }
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              open.element().pieces.add(new Piece.Text(reader.getText()));
          case XMLStreamConstants.ENTITY_REFERENCE ->
              open.element()
                  .pieces
                  .add(new Piece.Text(ENTITIES.getOrDefault(reader.getLocalName(), "")));
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw UnreadableException.damaged(
          what,
          e.getLocation() == null
              ? "its XML breaks off"
              : "its XML is not well-formed at line %s, column %s"
                  .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()));
    }
    return root.children().getFirst();
  }

  String name() {
    return name;
  }

  /// The attribute of this name; empty if there is none.
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Inner(XmlElement element)) {
        children.add(element);
      }
    }
    return children;
  }

  /// Its children of this name.
  List<XmlElement> children(String child) {
    List<XmlElement> named = new ArrayList<>();
    for (XmlElement element : children()) {
      if (element.name.equals(child)) {
        named.add(element);
      }
    }
    return named;
  }

  /// The first element of this name in it, at any depth, in the order of the document.
  Optional<XmlElement> find(String wanted) {
    List<XmlElement> all = new ArrayList<>();
    findAll(wanted, all, 1);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /// All outermost elements of this name in it.
  List<XmlElement> findAll(String wanted) {
    List<XmlElement> all = new ArrayList<>();
    findAll(wanted, all, Integer.MAX_VALUE);
    return all;
  }

  private void findAll(String wanted, List<XmlElement> into, int most) {
    for (XmlElement element : children()) {
      if (into.size() >= most) {
        return;
      }
      if (element.name.equals(wanted)) {
        into.add(element);
      } else {
        element.findAll(wanted, into, most);
      }
    }
  }

  /// The first of its children with this name and words in it, on one line.
  Optional<String> value(String child) {
    for (XmlElement element : children(child)) {
      String text = WhiteSpace.collapsed(element.text());
      if (!text.isEmpty()) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /// All the text in it.
  String text() {
    StringBuilder out = new StringBuilder();
    appendText(out);
    return out.toString();
  }

  private void appendText(StringBuilder out) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text(String text) -> out.append(text);
        case Piece.Inner(XmlElement element) -> element.appendText(out);
      }
    }
  }

  /// What is in it as markup of a page, with other names for some elements.
  ///
  /// @param names the names by those they replace; elements with an empty one are left out
  String markup(Map<String, String> names) {
    StringBuilder out = new StringBuilder();
    appendMarkup(out, names);
    return out.toString();
  }

  private void appendMarkup(StringBuilder out, Map<String, String> names) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text(String text) ->
            out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        case Piece.Inner(XmlElement element) -> {
          String tag = names.getOrDefault(element.name, element.name);
          if (!tag.isEmpty()) {
            out.append('<').append(tag);
            String classes = element.attribute("class");
            if (!classes.isEmpty()) {
              out.append(" class=\"").append(classes.replace("\"", "")).append('"');
            }
            out.append('>');
            element.appendMarkup(out, names);
            out.append("</").append(tag).append('>');
          }
        }
      }
    }
  }
}
