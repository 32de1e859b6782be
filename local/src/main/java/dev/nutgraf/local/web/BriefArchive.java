package dev.nutgraf.local.web;

import dev.nutgraf.local.files.OutputNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Briefs in a ZIP file, each under the name that it would have in a folder.
final class BriefArchive {

  private static final String ENDING = ".json";

  private BriefArchive() {}

  /// The briefs of `keys`, in that order; one that has gone meanwhile is left out.
  static byte[] of(ArticleBuckets buckets, List<String> keys) throws IOException {
    // Whoever unpacks it may do so on Windows.
    OutputNames names = new OutputNames(true, List.of(ENDING));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String key : keys) {
        Optional<byte[]> brief = buckets.brief(key);
        if (brief.isPresent()) {
          zip.putNextEntry(new ZipEntry(names.stemFor(key) + ENDING));
          zip.write(brief.get());
          zip.closeEntry();
        }
      }
    }
    return bytes.toByteArray();
  }
}
