package dev.nutgraf.reading.office;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.bytes.XmlSource;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the style sheet of a Word document (`word/styles.xml`).
final class WordStyles {

  /// The style of paragraphs that name none.
  static final String DEFAULT = "";

  private WordStyles() {}

  static void read(byte[] xml, ParagraphStyles styles) throws XMLStreamException {
    XMLStreamReader reader = XmlSource.open(xml);
    String id = "";
    boolean standard = false;
    String name = "";
    String parent = "";
    int level = 0;
    double size = 0;
    Optional<Boolean> bold = Optional.empty();
    double documentSize = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "style" -> {
            id = value(reader, "styleId");
            String isDefault = value(reader, "default");
            standard =
                value(reader, "type").equals("paragraph")
                    && (isDefault.equals("1") || isDefault.equals("true"));
            name = id;
            parent = "";
            level = 0;
            size = 0;
            bold = Optional.empty();
          }
          case "name" -> name = LetterCase.lower(value(reader, "val"));
          case "basedOn" -> parent = value(reader, "val");
          case "outlineLvl" -> level = outlineLevel(value(reader, "val"));
          case "sz" -> {
            size = points(value(reader, "val"));
            documentSize = id.isEmpty() ? size : documentSize;
          }
          case "b" -> bold = Optional.of(isOn(reader));
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("style")) {
        styles.add(id, new ParagraphStyles.Style(parent, name, level, size, bold));
        if (standard) {
          styles.add(
              DEFAULT,
              new ParagraphStyles.Style("", "normal", 0, size > 0 ? size : documentSize, bold));
        }
      }
    }
  }

  /// Levels count from 0, and 9 is text.
  static int outlineLevel(String value) {
    return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '8'
        ? value.charAt(0) - '0' + 1
        : 0;
  }

  /// Sizes are given in half points.
  static double points(String value) {
    boolean number =
        !value.isEmpty()
            && value.length() <= 4
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(value) / 2.0 : 0;
  }

  /// Whether an element such as `<w:b/>` or `<w:b w:val="0"/>` switches on.
  static boolean isOn(XMLStreamReader reader) {
    String value = value(reader, "val");
    return !(value.equals("0") || value.equals("false") || value.equals("none"));
  }

  /// The attribute of this name, of whatever namespace; empty if there is none.
  static String value(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
