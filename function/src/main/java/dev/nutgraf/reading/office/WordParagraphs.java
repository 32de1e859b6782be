package dev.nutgraf.reading.office;

import dev.nutgraf.reading.bytes.XmlSource;
import dev.nutgraf.reading.lines.StyledParagraph;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the paragraphs of one part of a Word document.
final class WordParagraphs {

  /// What nobody sees in the document: what was struck out or moved away with changes tracked,
  /// codes of fields, the version of a drawing for old programs.
  private static final Set<String> UNSEEN =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "Fallback",
          "rubyPr",
          "rt",
          "pict",
          "object",
          "sectPr",
          "oMath",
          "oMathPara");

  /// Text boxes in text boxes come from no writer.
  private static final int DEEPEST = 10;

  /// A paragraph that is being read.
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private String style = WordStyles.DEFAULT;
    private int level;
    private boolean numbered;
    private double size;
    private int boldLetters;
    private int letters;
  }

  private final ParagraphStyles styles;
  private final ParagraphCollector collector;
  private final StyledParagraph.Role role;
  private final Deque<Open> open = new ArrayDeque<>();
  private int skipped;
  private boolean inText;
  private boolean hidden;
  private boolean runBold;
  private double runSize;

  /// @param role what the paragraphs of the part are, if their styles say nothing else
  WordParagraphs(ParagraphStyles styles, ParagraphCollector collector, StyledParagraph.Role role) {
    this.styles = styles;
    this.collector = collector;
    this.role = role;
  }

  void read(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader = XmlSource.open(xml);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (skipped > 0 || UNSEEN.contains(reader.getLocalName())) {
            skipped++;
          } else {
            begin(reader);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skipped > 0) {
            skipped--;
          } else {
            end(reader.getLocalName());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText && skipped == 0 && !hidden) {
            append(reader.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void begin(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "p" -> {
        if (open.size() < DEEPEST) {
          open.push(new Open());
        } else {
          skipped = 1;
        }
      }
      case "r" -> {
        hidden = false;
        runBold = !open.isEmpty() && styles.bold(open.element().style);
        runSize = 0;
      }
      case "t" -> inText = true;
      case "tab", "ptab" -> append(" ");
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "vanish" -> hidden |= WordStyles.isOn(reader);
      case "b" -> runBold = WordStyles.isOn(reader);
      case "sz" -> runSize = WordStyles.points(WordStyles.value(reader, "val"));
      case "pStyle", "numPr", "outlineLvl" -> setParagraph(reader);
      case "tbl" -> collector.beginTable();
      case "tc" -> collector.beginCell();
      default -> {}
    }
  }

  private void setParagraph(XMLStreamReader reader) {
    if (open.isEmpty()) {
      return;
    }
    Open paragraph = open.element();
    switch (reader.getLocalName()) {
      case "pStyle" -> paragraph.style = WordStyles.value(reader, "val");
      case "numPr" -> paragraph.numbered = true;
      default -> paragraph.level = WordStyles.outlineLevel(WordStyles.value(reader, "val"));
    }
  }

  private void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "p" -> {
        if (!open.isEmpty()) {
          add(open.pop());
        }
      }
      case "tr" -> collector.endRow();
      case "tbl" -> collector.endTable();
      default -> {}
    }
  }

  private void append(String text) {
    if (open.isEmpty() || hidden) {
      return;
    }
    Open paragraph = open.element();
    paragraph.text.append(text);
    paragraph.letters += text.length();
    paragraph.boldLetters += runBold ? text.length() : 0;
    paragraph.size = Math.max(paragraph.size, runSize);
  }

  /// Two breaks in a row end a paragraph for its reader; one only ends a line.
  private void add(Open paragraph) {
    String style = paragraph.style;
    int level = paragraph.level > 0 ? paragraph.level : styles.level(style);
    StyledParagraph.Role own = role == StyledParagraph.Role.BODY ? styles.role(style) : role;
    boolean item = own == StyledParagraph.Role.BODY && paragraph.numbered && level < 0;
    double size = paragraph.size > 0 ? paragraph.size : styles.size(style);
    boolean bold = paragraph.letters > 0 && paragraph.boldLetters == paragraph.letters;
    for (String part : paragraph.text.toString().split("\n\\s*\n", -1)) {
      collector.add(
          new StyledParagraph(
              item ? StyledParagraph.Role.LIST_ITEM : own,
              level,
              size > 0 ? size : styles.size(WordStyles.DEFAULT),
              bold,
              WhiteSpace.collapsed(part)));
    }
  }
}
