package dev.nutgraf.local.split;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/// The rows of a table (RFC 4180) with names of its columns in the first line, each as a JSON
/// object of its fields.
final class TableParts {

  private TableParts() {}

  static void of(String table, String file, ArticleSink sink) throws IOException {
    String head = table.lines().findFirst().orElse("");
    char separator = separatorOf(head);
    NumberedNames names = new NumberedNames(file, ".json");
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();
    String text = table.startsWith("\ufeff") ? table.substring(1) : table;
    try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : rows) {
        sink.accept(
            names.next(),
            JsonMapper.shared().writeValueAsString(row.toMap()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new IOException("its table is damaged: " + e.getMessage(), e);
    }
  }

  private static char separatorOf(String head) throws IOException {
    for (char separator : new char[] {'\t', ';', ','}) {
      if (head.indexOf(separator) >= 0) {
        return separator;
      }
    }
    throw new IOException(
        "it is no archive, feed, mailbox, JSON or table: it holds one article, or none");
  }
}
