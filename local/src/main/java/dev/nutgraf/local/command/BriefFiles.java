package dev.nutgraf.local.command;

import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.OutputFolder;
import dev.nutgraf.local.files.OutputNames;
import dev.nutgraf.local.page.IndexPage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// The files that briefs are written to, in every format that was asked for; pages of several
/// briefs get one more that leads to them. Briefs may be written by several threads.
final class BriefFiles {

  private static final String INDEX = "index.html";

  private final OutputFolder folder;
  private final List<Format> formats;
  private final OutputNames names;
  private final Map<Integer, IndexPage.Entry> pages = new ConcurrentSkipListMap<>();
  private int inputs;

  BriefFiles(Path folder, List<Format> formats) {
    this.folder = new OutputFolder(folder);
    this.formats = List.copyOf(formats);
    this.names =
        new OutputNames(File.separatorChar == '\\', formats.stream().map(Format::ending).toList());
    if (formats.contains(Format.HTML)) {
      names.reserve(INDEX);
    }
  }

  /// The place of an input's files.
  ///
  /// @param number of the input, in the order in which they are listed
  /// @param stem their names without the ending
  record Place(int number, String stem) {}

  /// Gives an input its place. The order of calls is that of the list of pages.
  Place placeFor(InputFile file) {
    inputs++;
    return new Place(inputs, names.stemFor(file.name()));
  }

  /// Writes a brief.
  ///
  /// @throws IOException if a file cannot be written, or what is written is not JSON
  void write(Place place, InputFile file, byte[] brief) throws IOException {
    for (Format format : formats) {
      String path = place.stem() + format.ending();
      var _ = folder.write(path, format.render(file.name(), brief));
      if (format == Format.HTML) {
        pages.put(
            place.number(),
            IndexPage.Entry.of(IndexPage.link(path), file.name(), BriefReader.read(brief)));
      }
    }
  }

  /// Writes the page that leads to all others, if there is more than one.
  ///
  /// @return where it is
  Optional<Path> finish() throws IOException {
    if (pages.size() < 2) {
      return Optional.empty();
    }
    String index = IndexPage.of(List.copyOf(pages.values()));
    return Optional.of(folder.write(INDEX, index.getBytes(StandardCharsets.UTF_8)));
  }
}
