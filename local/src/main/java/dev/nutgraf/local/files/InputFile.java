package dev.nutgraf.local.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// One input that the arguments name. It may turn out not to be there when it is read.
///
/// @param path empty for standard input
/// @param name the path within the folder that was given, with slashes; for a single file its own
///   name
public record InputFile(Optional<Path> path, String name) {

  /// Standard input.
  public static final InputFile STANDARD_INPUT = new InputFile(Optional.empty(), "stdin");

  /// Its bytes, but no more than `limit`.
  ///
  /// @throws IOException that says what is wrong in words for a person
  public byte[] read(int limit) throws IOException {
    if (path.isEmpty()) {
      return System.in.readNBytes(limit);
    }
    try (InputStream in = Files.newInputStream(path.get())) {
      return in.readNBytes(limit);
    } catch (NoSuchFileException e) {
      throw new IOException(
          "no such file or folder (looked for %s)".formatted(path.get().toAbsolutePath()), e);
    } catch (AccessDeniedException e) {
      throw new IOException("no permission to read it", e);
    }
  }

  /// How many bytes it has, or `read` where only reading tells.
  public long size(int read) throws IOException {
    return path.isPresent() && Files.isRegularFile(path.get()) ? Files.size(path.get()) : read;
  }

  /// What a person calls it.
  public String display() {
    return path.map(Path::toString).orElse("standard input");
  }
}
