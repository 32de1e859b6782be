package dev.nutgraf.local.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The zip that is deployed.
final class FunctionPackage {

  private FunctionPackage() {}

  /// Unpacks `zip` into `folder`, as Lambda does into the task root.
  ///
  /// @throws IOException if the zip cannot be read or names a file outside the folder
  static void unpack(Path zip, Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
          throw new IOException(zip + " names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
          continue;
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
  }
}
