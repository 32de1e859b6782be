package dev.nutgraf.local.command;

import dev.nutgraf.summary.SummaryLength;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `--length` or `--sentences`, not both.
final class LengthOption {

  @Option(
      names = {"-l", "--length"},
      paramLabel = "L",
      converter = Form.class,
      description =
          "How long the summary is: auto, \"N sentences\", \"N words\" or \"N%%\". Default: auto,"
              + " three to five sentences by the length of the article.")
  private @Nullable String form;

  @Option(
      names = {"-n", "--sentences"},
      paramLabel = "N",
      converter = Sentences.class,
      description = "The same as --length \"N sentences\".")
  private @Nullable String sentences;

  /// What was asked for, in a form that [SummaryLength#parse] takes.
  Optional<String> chosen() {
    return Optional.ofNullable(form != null ? form : sentences);
  }

  private static String checked(String form) {
    try {
      var _ = SummaryLength.parse(form);
      return form;
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  static final class Form implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return checked(value);
    }
  }

  static final class Sentences implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return checked(value + " sentences");
    }
  }
}
