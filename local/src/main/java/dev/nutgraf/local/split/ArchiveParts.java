package dev.nutgraf.local.split;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files of a ZIP or tar archive, but for what file managers leave in it.
final class ArchiveParts {

  private static final int TAR_BLOCK = 512;
  private static final int TAR_SIZE = 124;
  private static final int TAR_TYPE = 156;
  private static final int TAR_PREFIX = 345;

  private ArchiveParts() {}

  static void ofZip(byte[] bytes, ArticleSink sink) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && !isHidden(entry.getName())) {
          sink.accept(entry.getName(), article(entry.getName(), zip));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in the archive cannot be read", e);
    }
  }

  private static byte[] article(String name, InputStream in) throws IOException {
    byte[] article = in.readNBytes(ArticleSplitter.MAX_ARTICLE_BYTES + 1);
    if (article.length > ArticleSplitter.MAX_ARTICLE_BYTES) {
      throw new IOException(
          "%s in it is larger than %s bytes".formatted(name, ArticleSplitter.MAX_ARTICLE_BYTES));
    }
    return article;
  }

  /// POSIX ustar; a name may have its folder in a field of its own.
  static void ofTar(byte[] bytes, ArticleSink sink) throws IOException {
    int at = 0;
    while (at + TAR_BLOCK <= bytes.length && bytes[at] != 0) {
      int size = octal(bytes, at + TAR_SIZE);
      int begin = at + TAR_BLOCK;
      if (size < 0 || size > bytes.length - begin) {
        throw new IOException("the archive breaks off");
      }
      String folder = text(bytes, at + TAR_PREFIX, 155);
      String name = (folder.isEmpty() ? "" : folder + "/") + text(bytes, at, 100);
      boolean file = bytes[at + TAR_TYPE] == '0' || bytes[at + TAR_TYPE] == 0;
      if (file && !isHidden(name)) {
        sink.accept(
            name,
            article(
                name, new ByteArrayInputStream(Arrays.copyOfRange(bytes, begin, begin + size))));
      }
      at = begin + (size + TAR_BLOCK - 1) / TAR_BLOCK * TAR_BLOCK;
    }
  }

  private static int octal(byte[] bytes, int at) throws IOException {
    try {
      return Integer.parseInt(text(bytes, at, 12).strip(), 8);
    } catch (NumberFormatException e) {
      throw new IOException("the archive holds a size that is no number", e);
    }
  }

  private static String text(byte[] bytes, int at, int most) {
    int end = at;
    while (end < at + most && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, at, end - at, StandardCharsets.UTF_8);
  }

  private static boolean isHidden(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || file.startsWith(".");
  }
}
