package dev.nutgraf.reading.office;

import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.bytes.XmlSource;
import dev.nutgraf.reading.bytes.ZipArchive;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.DocumentDraft;
import dev.nutgraf.reading.lines.StyledDraft;
import dev.nutgraf.reading.lines.StyledParagraph;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a Word document (ECMA-376, DOCX): a ZIP archive of XML. Heads and feet of pages are parts
/// of their own and not read.
public final class WordDocument {

  private static final String MAIN = "word/document.xml";
  private static final String MAIN_RELATION = "/officeDocument";

  private WordDocument() {}

  /// Reads a document.
  ///
  /// @param maxBytes the most that its parts may unpack to
  public static DocumentDraft read(byte[] bytes, int maxBytes) throws UnreadableException {
    ZipArchive zip =
        ZipArchive.of(bytes, maxBytes)
            .orElseThrow(() -> UnreadableException.damaged("document", "its directory is missing"));
    byte[] main =
        zip.read(mainPart(zip))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Reading.Code.DAMAGED, "The Office document has no main part with text."));
    String folder = mainPart(zip).substring(0, mainPart(zip).lastIndexOf('/') + 1);
    ParagraphStyles styles = new ParagraphStyles();
    ParagraphCollector paragraphs = new ParagraphCollector();
    try {
      Optional<byte[]> styleSheet = zip.read(folder + "styles.xml");
      if (styleSheet.isPresent()) {
        WordStyles.read(styleSheet.get(), styles);
      }
      new WordParagraphs(styles, paragraphs, StyledParagraph.Role.BODY).read(main);
      for (String notes : List.of("footnotes.xml", "endnotes.xml")) {
        Optional<byte[]> part = zip.read(folder + notes);
        if (part.isPresent()) {
          new WordParagraphs(styles, paragraphs, StyledParagraph.Role.NOTE).read(part.get());
        }
      }
    } catch (XMLStreamException e) {
      throw UnreadableException.damaged("Word document", XmlFaults.detail(e));
    }
    Optional<byte[]> core = zip.read("docProps/core.xml");
    return new DocumentDraft(
        StyledDraft.of(paragraphs.paragraphs(), paragraphs.isCut()),
        core.isPresent() ? DocumentProperties.in(core.get()) : ArticleMetadata.NONE,
        List.of());
  }

  /// Where the relations of the package say that the text is.
  private static String mainPart(ZipArchive zip) throws UnreadableException {
    Optional<byte[]> relations = zip.holds(MAIN) ? Optional.empty() : zip.read("_rels/.rels");
    if (relations.isEmpty()) {
      return MAIN;
    }
    try {
      XMLStreamReader reader = XmlSource.open(relations.get());
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("Relationship")) {
          String type = reader.getAttributeValue(null, "Type");
          String target = reader.getAttributeValue(null, "Target");
          if (type != null && target != null && type.endsWith(MAIN_RELATION)) {
            return target.startsWith("/") ? target.substring(1) : target;
          }
        }
      }
    } catch (XMLStreamException e) {
      throw UnreadableException.damaged("Office document", XmlFaults.detail(e));
    }
    return MAIN;
  }
}
