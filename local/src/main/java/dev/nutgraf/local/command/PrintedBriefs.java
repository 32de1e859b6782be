package dev.nutgraf.local.command;

import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.brief.NotJsonException;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.table.FactTable;
import java.util.Optional;

/// Briefs on standard output, one behind the other.
final class PrintedBriefs {

  private final Terminal terminal;
  private final Optional<Format> format;
  private final Format usual;
  private final Optional<FactTable> table;

  /// @param format what was asked for
  /// @param usual the format for files and programs where nothing was asked for
  /// @param facts what a table is of
  PrintedBriefs(
      Terminal terminal, Optional<Format> format, Format usual, Optional<FactTable.Kind> facts) {
    this.terminal = terminal;
    this.format = format;
    this.usual = usual;
    this.table = facts.map(FactTable::new);
  }

  /// Digests, whoever reads them.
  static PrintedBriefs digests(Terminal terminal) {
    return new PrintedBriefs(terminal, Optional.of(Format.TEXT), Format.TEXT, Optional.empty());
  }

  /// Prints a brief in the format that was asked for; if none was, a digest on a terminal and the
  /// usual format anywhere else.
  ///
  /// @param json the brief
  /// @throws NotJsonException if it has to be read and is not JSON
  void print(InputFile file, byte[] json) throws NotJsonException {
    Format chosen = format.orElse(terminal.outIsTerminal() ? Format.TEXT : usual);
    if (table.isPresent()) {
      terminal.out().print(table.get().rows(file.name(), BriefReader.read(json)));
    } else if (chosen == Format.TEXT) {
      terminal.printDigest(file.name(), BriefReader.read(json));
    } else {
      terminal.out().writeBytes(chosen.render(file.name(), json));
    }
    terminal.out().flush();
  }
}
