package dev.nutgraf.local.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `--format`, one or several.
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "F",
      split = ",",
      converter = Name.class,
      description =
          "json, html (a page for a browser), markdown (a note), text (the digest), jsonld (a"
              + " schema.org NewsArticle) or annotations (W3C Web Annotations, one for each fact;"
              + " positions count code points of the cleaned text). Several with commas between"
              + " them: then all are written to files.")
  private List<Format> chosen = List.of();

  /// Each that was asked for, once; or the one that is usual.
  List<Format> or(Format usual) {
    return chosen.isEmpty() ? List.of(usual) : chosen.stream().distinct().toList();
  }

  /// The format for standard output: nothing where none was asked for.
  Optional<Format> single() {
    return chosen.stream().findFirst();
  }

  /// Whether only files can take what was asked for.
  boolean isForFiles() {
    return chosen.stream().distinct().count() > 1;
  }

  static final class Name implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      for (Format format : Format.values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(value)) {
          return format;
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is not json, html, markdown, text, jsonld or annotations");
    }
  }
}
