package dev.nutgraf.local.command;

import dev.nutgraf.local.table.FactTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `--format`, one or several, and the kind of facts that a table is of.
final class FormatOption {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "F",
      split = ",",
      converter = Name.class,
      description =
          "json, html (a page for a browser), markdown (a note), text (the digest), jsonld (a"
              + " schema.org NewsArticle) or annotations (W3C Web Annotations, one for each fact;"
              + " positions count code points of the cleaned text). Several with commas between"
              + " them: each is written to a file of its own. jsonl (a brief a line) and csv (facts"
              + " of one kind, see --facts) go to standard output.")
  private List<Format> chosen = List.of();

  @Option(
      names = "--facts",
      paramLabel = "KIND",
      converter = Kind.class,
      description =
          "With --format csv: people, organizations, places, others, figures, quotes, statements,"
              + " dates, highlights, keyphrases or event.")
  private FactTable.@Nullable Kind facts;

  /// Each that was asked for, once.
  List<Format> chosen() {
    return chosen.stream().distinct().toList();
  }

  /// The kind of facts that a table is of.
  Optional<FactTable.Kind> facts() {
    return Optional.ofNullable(facts);
  }

  /// @throws UsageException if what was asked for does not go together
  void check() {
    List<Format> formats = chosen();
    if (formats.size() > 1 && formats.stream().anyMatch(Format::isStream)) {
      throw new UsageException("jsonl and csv cannot be combined with another format");
    }
    if (formats.contains(Format.CSV) && facts == null) {
      throw new UsageException("--format csv needs --facts KIND: " + kinds());
    }
    if (!formats.contains(Format.CSV) && facts != null) {
      throw new UsageException("--facts is for --format csv");
    }
  }

  private static String kinds() {
    return listed(Arrays.stream(FactTable.Kind.values()).map(FactTable.Kind::option).toList());
  }

  /// "a, b or c".
  private static String listed(List<String> options) {
    int last = options.size() - 1;
    return options.subList(0, last).stream().collect(Collectors.joining(", "))
        + " or "
        + options.get(last);
  }

  static final class Name implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      for (Format format : Format.values()) {
        if (format.option().equals(value)) {
          return format;
        }
      }
      throw new TypeConversionException(
          "'%s' is not %s"
              .formatted(
                  value, listed(Arrays.stream(Format.values()).map(Format::option).toList())));
    }
  }

  static final class Kind implements ITypeConverter<FactTable.Kind> {
    @Override
    public FactTable.Kind convert(String value) {
      for (FactTable.Kind kind : FactTable.Kind.values()) {
        if (kind.option().equals(value)) {
          return kind;
        }
      }
      throw new TypeConversionException("'" + value + "' is not " + kinds());
    }
  }
}
