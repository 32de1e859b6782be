package dev.nutgraf.local.command;

import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.OutputFolder;
import dev.nutgraf.local.files.OutputNames;
import dev.nutgraf.local.index.FolderIndex;
import dev.nutgraf.local.page.BriefPage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files that briefs are written to, in every format that was asked for; pages get one more
/// that leads to them. Briefs may be written by several threads.
final class BriefFiles {

  private final OutputFolder folder;
  private final List<Format> formats;
  private final OutputNames names;
  private final FolderIndex index;
  private final boolean isIndexed;
  private final List<String> renamed = new ArrayList<>();

  private BriefFiles(
      OutputFolder folder, List<Format> formats, FolderIndex index, boolean isIndexed) {
    this.folder = folder;
    this.formats = List.copyOf(formats);
    this.index = index;
    this.isIndexed = isIndexed;
    this.names =
        new OutputNames(File.separatorChar == '\\', formats.stream().map(Format::ending).toList());
    if (formats.contains(Format.HTML)) {
      names.reserve(FolderIndex.PAGE);
    }
  }

  /// Files in `folder`.
  ///
  /// @param one whether there is one input
  /// @throws IOException if the folder cannot be written to, in words for a person
  static BriefFiles in(Path folder, List<Format> formats, boolean one) throws IOException {
    OutputFolder output = new OutputFolder(folder);
    output.prepare();
    FolderIndex index = FolderIndex.of(output);
    return new BriefFiles(output, formats, index, !one || index.hasEarlierPages());
  }

  /// The place of an input's files.
  ///
  /// @param stem their names without the ending
  record Place(String stem) {}

  /// Gives an input its place. The order of calls decides who keeps a name.
  Place placeFor(InputFile file) {
    String stem = names.stemFor(file.name());
    if (!stem.equals(file.name())) {
      renamed.add(file.display() + " is written as " + stem + formats.getFirst().ending());
    }
    return new Place(stem);
  }

  /// Writes a brief.
  ///
  /// @throws IOException if a file cannot be written, or what is written is not JSON
  void write(Place place, InputFile file, byte[] brief) throws IOException {
    for (Format format : formats) {
      String path = place.stem() + format.ending();
      if (format == Format.HTML) {
        writePage(path, file, brief);
      } else {
        var _ = folder.write(path, format.render(file.name(), brief));
      }
    }
  }

  private void writePage(String path, InputFile file, byte[] json) throws IOException {
    Brief brief = BriefReader.read(json);
    Optional<String> link = isIndexed ? Optional.of(FolderIndex.linkFrom(path)) : Optional.empty();
    String page = BriefPage.of(file.name(), brief, link);
    var _ = folder.write(path, page.getBytes(StandardCharsets.UTF_8));
    index.add(path, file, brief);
  }

  /// Writes the page that leads to all others, if there is more than one, and says on screen what a
  /// person would not expect.
  ///
  /// @return where to look: the folder, or that page
  Path finish(Terminal terminal) throws IOException {
    renamed.forEach(line -> terminal.err().println(line));
    Optional<FolderIndex.Written> written =
        formats.contains(Format.HTML) ? index.write() : Optional.empty();
    written
        .map(FolderIndex.Written::orphans)
        .filter(orphans -> !orphans.isEmpty())
        .ifPresent(
            orphans ->
                terminal
                    .err()
                    .println(
                        "the index still lists pages of files that are gone: "
                            + String.join(", ", orphans)));
    return written.map(FolderIndex.Written::page).orElse(folder.path());
  }
}
