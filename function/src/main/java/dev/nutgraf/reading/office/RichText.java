package dev.nutgraf.reading.office;

import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.DocumentDraft;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.StyledDraft;
import java.util.List;
import java.util.Optional;

/// Reads a document in Rich Text Format (RTF 1.9.1). What is no RTF in it stands for itself, so
/// that no document is damaged.
public final class RichText {

  private RichText() {}

  public static DocumentDraft read(byte[] bytes) {
    RichTextReader reader = new RichTextReader(bytes);
    reader.read();
    RichTextInfo info = reader.info();
    ArticleMetadata properties =
        new ArticleMetadata(
            info.title(),
            info.author(),
            info.day() > 0
                ? PublicationDates.inValue(
                    "%04d-%02d-%02d".formatted(info.year(), info.month(), info.day()))
                : Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new DocumentDraft(
        StyledDraft.of(reader.collector().paragraphs(), reader.collector().isCut()),
        properties,
        List.of());
  }
}
