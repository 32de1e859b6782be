package dev.nutgraf.reading.office;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/// Words what is wrong with a document's XML.
final class XmlFaults {

  private XmlFaults() {}

  static String detail(XMLStreamException fault) {
    Location at = fault.getLocation();
    return at == null
        ? "its XML breaks off"
        : "its XML is not well-formed at line %s, column %s"
            .formatted(at.getLineNumber(), at.getColumnNumber());
  }
}
