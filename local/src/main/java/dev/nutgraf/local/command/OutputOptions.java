package dev.nutgraf.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `--out` and `--format`: where briefs go, and as what.
final class OutputOptions {

  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR|-",
      description = "Write to this folder, or with - to standard output.")
  private @Nullable String out;

  @Mixin private FormatOption format = new FormatOption();

  /// The folder that was asked for, or that is usual.
  Path folder(Path usual) {
    return out == null || out.equals(STANDARD_OUTPUT) ? usual : Path.of(out);
  }

  /// Where the briefs go.
  ///
  /// @param one whether there is one input
  /// @param usualFolder the folder of a command that writes files when nothing is asked for; empty
  ///   for one that then prints
  /// @param usualFormat of a single brief that goes to a file or a program
  /// @throws UsageException if what was asked for does not go together
  /// @throws IOException if the folder cannot be written to
  Destination destination(
      Terminal terminal, boolean one, Optional<Path> usualFolder, Format usualFormat)
      throws IOException {
    format.check();
    List<Format> formats = format.chosen();
    boolean stream = formats.stream().anyMatch(Format::isStream);
    Format single = formats.isEmpty() ? usualFormat : formats.getFirst();
    if (isForStandardOutput(one, stream, usualFolder.isPresent(), single)) {
      checkStandardOutput(one, formats, single);
      return Destination.printed(
          new PrintedBriefs(terminal, formats.stream().findFirst(), usualFormat, format.facts()));
    }
    if (stream) {
      throw new UsageException(
          "jsonl and csv go to standard output: leave out --out, and send it to a file with > FILE");
    }
    Path folder = folder(usualFolder.orElse(Path.of("out")));
    BriefFiles files =
        BriefFiles.in(folder, formats.isEmpty() ? List.of(usualFormat) : formats, one);
    return out == null && usualFolder.isPresent()
        ? Destination.both(files, PrintedBriefs.digests(terminal))
        : Destination.files(files);
  }

  private boolean isForStandardOutput(
      boolean one, boolean stream, boolean writesFiles, Format single) {
    if (out != null) {
      return out.equals(STANDARD_OUTPUT);
    }
    if (format.chosen().size() > 1) {
      return false;
    }
    return stream || one || (!writesFiles && single.canFollow());
  }

  private static void checkStandardOutput(boolean one, List<Format> formats, Format single) {
    if (formats.size() > 1) {
      throw new UsageException("standard output takes one format: use --out DIR for several");
    }
    if (!one && !single.canFollow()) {
      throw new UsageException(
          "several briefs as %s cannot follow each other on standard output: use --out DIR"
              .formatted(single.option()));
    }
  }
}
