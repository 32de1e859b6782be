package dev.nutgraf.local.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// The folder that briefs are written to.
public record OutputFolder(Path path) {

  /// What a file needs besides its bytes, at most: a name, a place in a list.
  private static final int OVERHEAD_BYTES = 8192;

  /// Makes the folder, so that a wrong one is found before any work is done.
  ///
  /// @throws IOException that says what is wrong in words for a person
  public void prepare() throws IOException {
    try {
      Files.createDirectories(path);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(
          "cannot write to " + path + ": " + e.getFile() + " is a file, not a folder", e);
    } catch (AccessDeniedException e) {
      throw new IOException("cannot write to " + path + ": no permission to make this folder", e);
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "cannot be made" : e.getReason();
      throw new IOException("cannot write to " + path + ": " + reason, e);
    }
    if (!Files.isWritable(path)) {
      throw new IOException("cannot write to " + path + ": no permission");
    }
  }

  /// Writes a file below the folder: whole or not at all, and never through a link that leads out
  /// of it.
  ///
  /// @param name as [OutputNames] gives it
  /// @return where it is
  /// @throws DiskFullException if there is no room for it, nor for any other
  /// @throws IOException if it cannot be written for another reason
  public Path write(String name, byte[] bytes) throws IOException {
    try {
      return writeWhole(name, bytes);
    } catch (IOException e) {
      if (hasNoRoomFor(bytes.length)) {
        throw new DiskFullException(path, e);
      }
      throw e;
    }
  }

  private boolean hasNoRoomFor(int bytes) {
    try {
      return Files.getFileStore(path).getUsableSpace() < (long) bytes + OVERHEAD_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  private Path writeWhole(String name, byte[] bytes) throws IOException {
    Path target = path.resolve(name);
    Files.createDirectories(path);
    Path folder = target.resolveSibling(".").normalize();
    Files.createDirectories(folder);
    if (!folder.toRealPath().startsWith(path.toRealPath())) {
      throw new IOException(folder + " is a link that leads out of " + path);
    }
    // Not a temporary file of Java's, which nobody but its owner may read.
    Path whole = folder.resolve(".nutgraf-" + UUID.randomUUID() + ".tmp");
    try {
      Files.write(whole, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(
          whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
    return target;
  }
}
