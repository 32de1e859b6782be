package dev.nutgraf.local.table;

import dev.nutgraf.local.brief.Brief;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The facts of one kind of any number of briefs as CSV (RFC 4180): a line of headings, then a row
/// for each fact, which begins with the name of the input. What is unknown is an empty cell;
/// several values in a cell stand apart by "; ". A spreadsheet would run a cell that begins with
/// `=`, `+`, `-` or `@` as a formula: text that does begins with an apostrophe here.
public final class FactTable {

  private static final Pattern FORMULA = Pattern.compile("[=+@\t\r-].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*([eE][+-]?[0-9]+)?");

  private final Kind kind;
  private boolean hasHeadings;

  public FactTable(Kind kind) {
    this.kind = kind;
  }

  /// What a table can be of: the lists of `keyFacts`, and its event.
  public enum Kind {
    PEOPLE,
    ORGANIZATIONS,
    PLACES,
    OTHERS,
    FIGURES,
    QUOTES,
    STATEMENTS,
    DATES,
    HIGHLIGHTS,
    KEYPHRASES,
    EVENT;

    /// What the command line calls it: the field's name.
    public String option() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The rows of a brief, and before the first one the headings.
  ///
  /// @param file what the input is called
  public String rows(String file, Brief brief) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      FactColumns columns = FactColumns.of(kind, brief.keyFacts());
      if (!hasHeadings) {
        hasHeadings = true;
        csv.print("file");
        csv.printRecord(columns.headings());
      }
      for (List<String> row : columns.rows()) {
        List<String> cells = new ArrayList<>();
        cells.add(safe(file));
        row.forEach(cell -> cells.add(safe(cell)));
        csv.printRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes whatever is written to it", e);
    }
    return out.toString();
  }

  private static String safe(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
