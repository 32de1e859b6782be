package dev.nutgraf.reading.office;

import dev.nutgraf.article.Reading;
import dev.nutgraf.reading.bytes.UnreadableException;
import dev.nutgraf.reading.bytes.ZipArchive;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.DocumentDraft;
import dev.nutgraf.reading.lines.StyledDraft;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Reads an OpenDocument text (ISO/IEC 26300), zipped (ODT) or as one XML file (FODT). Heads and
/// feet of pages stand in its master styles and are not read.
public final class OpenDocumentText {

  private OpenDocumentText() {}

  /// Reads a document.
  ///
  /// @param maxBytes the most that its parts may unpack to
  public static DocumentDraft read(byte[] bytes, int maxBytes) throws UnreadableException {
    Optional<ZipArchive> zip = ZipArchive.of(bytes, maxBytes);
    ParagraphStyles styles = new ParagraphStyles();
    ParagraphCollector paragraphs = new ParagraphCollector();
    OpenDocumentParagraphs reader = new OpenDocumentParagraphs(styles, paragraphs);
    ArticleMetadata properties;
    try {
      if (zip.isEmpty()) {
        reader.read(bytes);
        properties = DocumentProperties.in(bytes);
      } else {
        Optional<byte[]> styleSheet = zip.get().read("styles.xml");
        if (styleSheet.isPresent()) {
          reader.read(styleSheet.get());
        }
        reader.read(
            zip.get()
                .read("content.xml")
                .orElseThrow(
                    () ->
                        new UnreadableException(
                            Reading.Code.DAMAGED, "The OpenDocument file has no content.")));
        Optional<byte[]> meta = zip.get().read("meta.xml");
        properties = meta.isPresent() ? DocumentProperties.in(meta.get()) : ArticleMetadata.NONE;
      }
    } catch (XMLStreamException e) {
      throw UnreadableException.damaged("OpenDocument text", XmlFaults.detail(e));
    }
    return new DocumentDraft(
        StyledDraft.of(paragraphs.paragraphs(), paragraphs.isCut()), properties, List.of());
  }
}
