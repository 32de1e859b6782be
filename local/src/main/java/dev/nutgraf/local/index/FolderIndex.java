package dev.nutgraf.local.index;

import dev.nutgraf.local.brief.Brief;
import dev.nutgraf.local.files.InputFile;
import dev.nutgraf.local.files.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The index of a folder of pages. Pages may be added by several threads.
public final class FolderIndex {

  /// The page that leads to the others.
  public static final String PAGE = "index.html";

  /// What earlier runs listed.
  static final String FILE = ".nutgraf-index.json";

  private final OutputFolder folder;
  private final IndexFile before;
  private final Map<String, IndexFile.Listed> written = new ConcurrentHashMap<>();

  private FolderIndex(OutputFolder folder, IndexFile before) {
    this.folder = folder;
    this.before = before;
  }

  /// Reads what earlier runs listed.
  ///
  /// @throws IOException if that is there and cannot be read
  public static FolderIndex of(OutputFolder folder) throws IOException {
    Path file = folder.path().resolve(FILE);
    return new FolderIndex(
        folder,
        Files.isRegularFile(file) ? IndexFile.parse(Files.readAllBytes(file)) : IndexFile.empty());
  }

  /// Whether earlier runs listed pages.
  public boolean hasEarlierPages() {
    return !before.pages().isEmpty();
  }

  /// Adds a page.
  ///
  /// @param page its path below the folder, with slashes
  public void add(String page, InputFile input, Brief brief) {
    Optional<String> path =
        input.path().map(known -> known.toAbsolutePath().normalize().toString());
    written.put(page, new IndexFile.Listed(path, IndexEntry.of(input.name(), brief)));
  }

  /// The link from a page to the index.
  public static String linkFrom(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count()) + PAGE;
  }

  /// What [#write] left.
  ///
  /// @param page where the index is
  /// @param orphans the names of inputs that are no longer there; their pages are listed all the
  ///   same
  public record Written(Path page, List<String> orphans) {
    public Written {
      orphans = List.copyOf(orphans);
    }
  }

  /// Writes the index over this run's pages and those of earlier runs.
  ///
  /// @return nothing where there are fewer than two pages
  /// @throws IOException if it cannot be written
  public Optional<Written> write() throws IOException {
    IndexFile all = before.with(written, folder.path());
    if (all.pages().size() < 2) {
      return Optional.empty();
    }
    List<IndexPage.Row> rows = new ArrayList<>();
    all.pages().forEach((page, listed) -> rows.add(IndexPage.Row.of(page, listed)));
    Path page = folder.write(PAGE, IndexPage.of(rows).getBytes(StandardCharsets.UTF_8));
    var _ = folder.write(FILE, all.toBytes());
    return Optional.of(new Written(page, all.orphans()));
  }
}
