package dev.nutgraf.local.command;

import dev.nutgraf.local.files.InputFile;
import java.io.IOException;
import java.util.Optional;

/// Where the briefs of a command go: to files, to standard output, or to both.
record Destination(Optional<BriefFiles> files, Optional<PrintedBriefs> prints) {

  static Destination files(BriefFiles files) {
    return new Destination(Optional.of(files), Optional.empty());
  }

  static Destination printed(PrintedBriefs prints) {
    return new Destination(Optional.empty(), Optional.of(prints));
  }

  static Destination both(BriefFiles files, PrintedBriefs prints) {
    return new Destination(Optional.of(files), Optional.of(prints));
  }

  /// Whether nothing but files shows that work is going on.
  boolean isSilent() {
    return prints.isEmpty();
  }

  /// Gives an input its place among the files. The order of calls decides who keeps a name.
  Optional<BriefFiles.Place> placeFor(InputFile file) {
    return files.map(all -> all.placeFor(file));
  }

  /// Writes the files of a brief. May be called by several threads.
  ///
  /// @throws IOException if one cannot be written, or `brief` is not JSON
  void write(Optional<BriefFiles.Place> place, InputFile file, byte[] brief) throws IOException {
    if (files.isPresent() && place.isPresent()) {
      files.get().write(place.get(), file, brief);
    }
  }

  /// Prints a brief, if briefs are printed; in the order of the calls.
  ///
  /// @throws IOException if `brief` is not JSON
  void print(InputFile file, byte[] brief) throws IOException {
    if (prints.isPresent()) {
      prints.get().print(file, brief);
    }
  }
}
