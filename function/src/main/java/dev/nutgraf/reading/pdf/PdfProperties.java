package dev.nutgraf.reading.pdf;

import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/// What a document says about itself in its information dictionary.
final class PdfProperties {

  private static final int LONGEST = 500;

  private PdfProperties() {}

  static ArticleMetadata of(PDDocumentInformation information) {
    return new ArticleMetadata(
        value(information.getTitle()),
        value(information.getAuthor()),
        date(information.getCOSObject().getString(COSName.CREATION_DATE)),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> value(@Nullable String value) {
    if (value == null || value.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(WhiteSpace.collapsed(value)).filter(text -> !text.isEmpty());
  }

  /// "D:20241114081200+01'00'", the day of it.
  private static Optional<String> date(@Nullable String value) {
    if (value == null || value.length() < 10 || !value.startsWith("D:")) {
      return Optional.empty();
    }
    String day = value.substring(2, 10);
    return day.chars().allMatch(c -> c >= '0' && c <= '9')
        ? PublicationDates.inValue(
            day.substring(0, 4) + '-' + day.substring(4, 6) + '-' + day.substring(6))
        : Optional.empty();
  }
}
