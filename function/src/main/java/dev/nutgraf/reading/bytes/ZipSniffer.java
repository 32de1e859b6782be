package dev.nutgraf.reading.bytes;

import dev.nutgraf.article.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells by the names in a ZIP archive which kind of document it is.
final class ZipSniffer {

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private ZipSniffer() {}

  /// The file of an archive that holds one and is no document itself.
  ///
  /// @param maxBytes the most that it may unpack to
  static Optional<byte[]> onlyFile(byte[] bytes, int maxBytes) throws UnreadableException {
    Optional<ZipArchive> zip = ZipArchive.of(bytes, maxBytes);
    if (zip.isEmpty() || zip.get().isEncrypted()) {
      return Optional.empty();
    }
    List<String> files = filesIn(zip.get());
    return files.size() == 1 && !files.getFirst().equals("word/document.xml")
        ? zip.get().read(files.getFirst())
        : Optional.empty();
  }

  /// @param maxBytes the most that what is looked into may unpack to
  static FileContents contentsOf(byte[] bytes, int maxBytes) throws UnreadableException {
    Optional<ZipArchive> opened = ZipArchive.of(bytes, maxBytes);
    if (opened.isEmpty()) {
      return new FileContents.Damaged("ZIP archive", "its directory is missing or does not check");
    }
    ZipArchive zip = opened.get();
    if (zip.isEncrypted()) {
      return new FileContents.Encrypted("ZIP archive");
    }
    if (zip.holds("mimetype")) {
      String type =
          new String(zip.read("mimetype").orElseThrow(), StandardCharsets.ISO_8859_1).strip();
      if (type.equals("application/epub+zip")) {
        return new FileContents.Document(Format.EPUB, bytes);
      }
      if (type.startsWith(OPEN_DOCUMENT)) {
        return openDocument(type.substring(OPEN_DOCUMENT.length()), zip, bytes);
      }
    }
    if (zip.holds("[Content_Types].xml") || zip.holds("word/document.xml")) {
      return office(zip, bytes);
    }
    if (zip.holds("META-INF/container.xml")) {
      return new FileContents.Document(Format.EPUB, bytes);
    }
    return zip.holds("META-INF/MANIFEST.MF")
        ? new FileContents.Binary("a Java archive")
        : new FileContents.Several("a ZIP archive of %s files".formatted(filesIn(zip).size()));
  }

  /// The names in it but those of folders and of what file managers leave.
  private static List<String> filesIn(ZipArchive zip) {
    List<String> files = new ArrayList<>();
    for (String name : zip.names()) {
      boolean hidden = name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
      if (!name.endsWith("/") && !hidden) {
        files.add(name);
      }
    }
    return files;
  }

  private static FileContents openDocument(String type, ZipArchive zip, byte[] bytes)
      throws UnreadableException {
    Optional<byte[]> manifest = zip.read("META-INF/manifest.xml");
    if (manifest.isPresent()
        && new String(manifest.get(), StandardCharsets.ISO_8859_1).contains(":encryption-data")) {
      return new FileContents.Encrypted("OpenDocument file");
    }
    return switch (type) {
      case "text", "text-template", "text-master" -> new FileContents.Document(Format.ODT, bytes);
      case "presentation", "presentation-template" ->
          new FileContents.Binary("an OpenDocument presentation (ODP)");
      case "spreadsheet", "spreadsheet-template" ->
          new FileContents.Binary("an OpenDocument spreadsheet (ODS)");
      default -> new FileContents.Binary("an OpenDocument file of the kind " + kind(type));
    };
  }

  private static String kind(String type) {
    String plain = type.replaceAll("[^a-z-]", "");
    return plain.substring(0, Math.min(plain.length(), 40));
  }

  private static FileContents office(ZipArchive zip, byte[] bytes) {
    for (String name : zip.names()) {
      if (name.endsWith("vbaProject.bin")) {
        return new FileContents.Binary("an Office file with macros (DOCM, XLSM or PPTM)");
      }
    }
    for (String name : zip.names()) {
      if (name.startsWith("word/")) {
        return new FileContents.Document(Format.DOCX, bytes);
      }
      if (name.startsWith("xl/")) {
        return new FileContents.Binary("an Excel workbook (XLSX)");
      }
      if (name.startsWith("ppt/")) {
        return new FileContents.Binary("a PowerPoint presentation (PPTX)");
      }
    }
    return new FileContents.Document(Format.DOCX, bytes);
  }
}
