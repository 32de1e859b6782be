package dev.nutgraf.reading.office;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.bytes.XmlSource;
import dev.nutgraf.reading.lines.StyledParagraph;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads styles and paragraphs of OpenDocument XML.
final class OpenDocumentParagraphs {

  /// What is not the text: heads and feet, what was struck out with changes tracked, remarks,
  /// tables of contents, page numbers.
  private static final Set<String> UNSEEN =
      Set.of(
          "master-styles",
          "tracked-changes",
          "annotation",
          "table-of-content",
          "alphabetical-index",
          "page-number",
          "page-count",
          "ruby-text",
          "object",
          "forms",
          "sequence-decls",
          "title",
          "desc");

  private static final String DEFAULT = "";

  private final ParagraphStyles styles;
  private final ParagraphCollector collector;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private boolean inBody;
  private boolean inParagraph;
  private int skipped;
  private int lists;
  private int notes;
  private int citations;
  private int boxes;
  private String style = DEFAULT;
  private int level = StyledParagraph.NO_HEADING;
  private String styleId = DEFAULT;
  private String styleParent = DEFAULT;
  private int styleLevel;
  private double styleSize;
  private Optional<Boolean> styleBold = Optional.empty();
  private boolean inStyle;

  OpenDocumentParagraphs(ParagraphStyles styles, ParagraphCollector collector) {
    this.styles = styles;
    this.collector = collector;
  }

  void read(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader = XmlSource.open(xml);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = reader.getLocalName();
          if (skipped > 0 || (UNSEEN.contains(name) && (inBody || name.equals("master-styles")))) {
            skipped++;
          } else if (inBody) {
            begin(name, reader);
          } else {
            beginStyle(name, reader);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skipped > 0) {
            skipped--;
          } else if (inBody) {
            end(reader.getLocalName());
          } else {
            endStyle(reader.getLocalName());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (skipped == 0 && inParagraph && citations == 0) {
            (notes > 0 ? note : text).append(reader.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void beginStyle(String name, XMLStreamReader reader) {
    switch (name) {
      case "body" -> inBody = true;
      case "style", "default-style" -> {
        inStyle = WordStyles.value(reader, "family").equals("paragraph");
        styleId = name.equals("style") ? WordStyles.value(reader, "name") : DEFAULT;
        styleParent = WordStyles.value(reader, "parent-style-name");
        styleLevel = levelOf(WordStyles.value(reader, "default-outline-level"));
        styleSize = 0;
        styleBold = Optional.empty();
      }
      case "text-properties" -> {
        String weight = WordStyles.value(reader, "font-weight");
        if (!weight.isEmpty()) {
          styleBold = Optional.of(weight.startsWith("b") || weight.compareTo("6") > 0);
        }
        styleSize = points(WordStyles.value(reader, "font-size"));
      }
      default -> {}
    }
  }

  private void endStyle(String name) {
    if (inStyle && (name.equals("style") || name.equals("default-style"))) {
      styles.add(
          styleId,
          new ParagraphStyles.Style(
              styleParent, LetterCase.lower(styleId), styleLevel, styleSize, styleBold));
      inStyle = false;
    }
  }

  /// "24pt"; percentages of another size are left alone.
  private static double points(String value) {
    int digits = value.endsWith("pt") ? value.length() - 2 : 0;
    if (digits == 0 || digits > 6) {
      return 0;
    }
    try {
      return Double.parseDouble(value.substring(0, digits));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static int levelOf(String value) {
    return value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '9'
        ? value.charAt(0) - '0'
        : 0;
  }

  private void begin(String name, XMLStreamReader reader) {
    switch (name) {
      case "p", "h" -> {
        if (notes == 0 && boxes == 0) {
          text.setLength(0);
          inParagraph = true;
          style = WordStyles.value(reader, "style-name");
          int stated = levelOf(WordStyles.value(reader, "outline-level"));
          level = stated > 0 && name.equals("h") ? stated : styles.level(style);
        } else {
          append(" ");
        }
      }
      case "s" -> append(" ");
      case "tab" -> append(" ");
      case "line-break" -> append("\n");
      case "list" -> lists++;
      case "note" -> notes++;
      case "note-citation" -> citations++;
      case "text-box" -> boxes++;
      case "table" -> collector.beginTable();
      case "table-cell" -> collector.beginCell();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> {
        if (notes == 0 && boxes == 0) {
          add();
        } else {
          append(" ");
        }
      }
      case "list" -> lists--;
      case "note-citation" -> citations--;
      case "note" -> {
        notes--;
        if (notes == 0) {
          collector.add(
              new StyledParagraph(
                  StyledParagraph.Role.NOTE,
                  StyledParagraph.NO_HEADING,
                  0,
                  false,
                  WhiteSpace.collapsed(note.toString())));
          note.setLength(0);
        }
      }
      case "text-box" -> boxes--;
      case "table-row" -> collector.endRow();
      case "table" -> collector.endTable();
      default -> {}
    }
  }

  private void append(String piece) {
    if (inParagraph && citations == 0) {
      (notes > 0 ? note : text).append(piece);
    }
  }

  private void add() {
    StyledParagraph.Role own = styles.role(style);
    boolean item =
        lists > 0 && own == StyledParagraph.Role.BODY && level == StyledParagraph.NO_HEADING;
    double size = styles.size(style);
    for (String part : text.toString().split("\n\\s*\n", -1)) {
      collector.add(
          new StyledParagraph(
              item ? StyledParagraph.Role.LIST_ITEM : own,
              level,
              size > 0 ? size : styles.size(DEFAULT),
              styles.bold(style),
              WhiteSpace.collapsed(part)));
    }
    text.setLength(0);
    inParagraph = false;
  }
}
