package dev.nutgraf.lab.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The deployment package of [MinimalHandler]: laid out like the real one, with the SDK's jars of
/// the real one and nothing that only Nutgraf needs.
final class MinimalPackage {

  /// Jars of the real package that the SDK does without.
  private static final List<String> ONLY_OURS = List.of("jsoup-", "jackson-");

  private MinimalPackage() {}

  static Path write(Path real, Path target) throws IOException {
    String handler = MinimalHandler.class.getName().replace('.', '/') + ".class";
    try (ZipFile from = new ZipFile(real.toFile());
        OutputStream file = Files.newOutputStream(target);
        ZipOutputStream to = new ZipOutputStream(file)) {
      for (ZipEntry entry : from.stream().filter(MinimalPackage::isOfSdk).toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = from.getInputStream(entry)) {
          var _ = in.transferTo(to);
        }
      }
      to.putNextEntry(new ZipEntry(handler));
      try (InputStream in =
          Objects.requireNonNull(MinimalHandler.class.getResourceAsStream("/" + handler))) {
        var _ = in.transferTo(to);
      }
    }
    return target;
  }

  private static boolean isOfSdk(ZipEntry entry) {
    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    return entry.getName().startsWith("lib/")
        && name.endsWith(".jar")
        && ONLY_OURS.stream().noneMatch(name::startsWith);
  }
}
