package dev.nutgraf.local.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Checks a date of publication given on the command line.
final class PublicationDate implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    try {
      var _ =
          DateTimeFormatter.ofPattern("[uuuu-MM-dd'T'HH:mm[:ss][XXX]][uuuu-MM-dd]")
              .withResolverStyle(java.time.format.ResolverStyle.STRICT)
              .parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return value;
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is not a date: use 2024-12-27 or 2024-12-27T18:30:00+01:00");
    }
  }
}
