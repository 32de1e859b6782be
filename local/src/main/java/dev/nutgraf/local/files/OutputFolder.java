package dev.nutgraf.local.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The folder that briefs are written to.
public record OutputFolder(Path path) {

  /// Writes a file below the folder: whole or not at all, and never through a link that leads out
  /// of it.
  ///
  /// @param name as [OutputNames] gives it
  /// @return where it is
  /// @throws IOException if it cannot be written
  public Path write(String name, byte[] bytes) throws IOException {
    Path target = path.resolve(name);
    Files.createDirectories(path);
    Path folder = target.resolveSibling(".").normalize();
    Files.createDirectories(folder);
    if (!folder.toRealPath().startsWith(path.toRealPath())) {
      throw new IOException(folder + " is a link that leads out of " + path);
    }
    Path whole = Files.createTempFile(folder, ".nutgraf", ".tmp");
    try {
      Files.write(whole, bytes);
      Files.move(
          whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
    return target;
  }
}
