package dev.nutgraf.reading.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A ZIP archive in memory (APPNOTE 6.3, without ZIP64), read by the directory at its end. Nothing
/// is unpacked but what is asked for, and all of that together stays within a limit.
public final class ZipArchive {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_HEADER = 0x02014b50;
  private static final int DIRECTORY_END = 0x06054b50;
  private static final int DIRECTORY_END_LENGTH = 22;
  private static final int DIRECTORY_HEADER_LENGTH = 46;
  private static final int LOCAL_HEADER_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xffff;

  /// Documents have dozens of entries, books hundreds.
  private static final int MOST_ENTRIES = 10_000;

  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED_FLAG = 1;
  private static final int UTF_8_FLAG = 1 << 11;

  /// What the standard calls code page 437; names of documents are ASCII.
  private static final Charset OTHER_NAMES = StandardCharsets.ISO_8859_1;

  private record Entry(int flags, int method, int packedLength, int offset) {

    boolean isEncrypted() {
      return (flags & ENCRYPTED_FLAG) != 0;
    }
  }

  private final byte[] bytes;
  private final Map<String, Entry> entries;
  private final int maxBytes;
  private int unpacked;

  private ZipArchive(byte[] bytes, Map<String, Entry> entries, int maxBytes) {
    this.bytes = bytes;
    this.entries = entries;
    this.maxBytes = maxBytes;
  }

  /// Whether the first bytes are those of an archive.
  static boolean isZip(byte[] bytes) {
    return bytes.length >= 4
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && bytes[2] >= 0
        && bytes[2] < 9
        && bytes[3] >= 0
        && bytes[3] < 9;
  }

  /// The archive that `bytes` are; empty if its directory is missing or does not check.
  ///
  /// @param maxBytes the most that all its entries which are read may unpack to
  public static Optional<ZipArchive> of(byte[] bytes, int maxBytes) {
    int end = directoryEnd(bytes);
    if (end < 0) {
      return Optional.empty();
    }
    int count = shortAt(bytes, end + 10);
    long length = intAt(bytes, end + 12) & 0xffffffffL;
    long stated = intAt(bytes, end + 16) & 0xffffffffL;
    long begin = end - length;
    if (begin < 0 || stated > begin || count > MOST_ENTRIES) {
      return Optional.empty();
    }
    // Bytes before the archive shift all its offsets.
    long shift = begin - stated;
    Map<String, Entry> entries = new LinkedHashMap<>();
    int at = (int) begin;
    for (int i = 0; i < count; i++) {
      if (at + DIRECTORY_HEADER_LENGTH > end || intAt(bytes, at) != DIRECTORY_HEADER) {
        return Optional.empty();
      }
      int flags = shortAt(bytes, at + 8);
      long packed = intAt(bytes, at + 20) & 0xffffffffL;
      int nameLength = shortAt(bytes, at + 28);
      long offset = (intAt(bytes, at + 42) & 0xffffffffL) + shift;
      int next =
          at
              + DIRECTORY_HEADER_LENGTH
              + nameLength
              + shortAt(bytes, at + 30)
              + shortAt(bytes, at + 32);
      if (next > end || offset + LOCAL_HEADER_LENGTH > begin || packed > begin) {
        return Optional.empty();
      }
      Charset charset = (flags & UTF_8_FLAG) != 0 ? StandardCharsets.UTF_8 : OTHER_NAMES;
      String name = new String(bytes, at + DIRECTORY_HEADER_LENGTH, nameLength, charset);
      entries.putIfAbsent(
          name, new Entry(flags, shortAt(bytes, at + 10), (int) packed, (int) offset));
      at = next;
    }
    return Optional.of(new ZipArchive(bytes, entries, maxBytes));
  }

  /// The names of its entries, in the order of its directory.
  public Set<String> names() {
    return entries.keySet();
  }

  public boolean holds(String name) {
    return entries.containsKey(name);
  }

  /// Whether any of its entries opens with a password only.
  boolean isEncrypted() {
    for (Entry entry : entries.values()) {
      if (entry.isEncrypted()) {
        return true;
      }
    }
    return false;
  }

  /// The bytes of entry `name`; empty if there is none.
  public Optional<byte[]> read(String name) throws UnreadableException {
    Entry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    int at = entry.offset();
    if (intAt(bytes, at) != LOCAL_HEADER) {
      throw damaged(name, "its header is missing");
    }
    int begin = at + LOCAL_HEADER_LENGTH + shortAt(bytes, at + 26) + shortAt(bytes, at + 28);
    if (begin > bytes.length - entry.packedLength()) {
      throw damaged(name, "it breaks off");
    }
    byte[] content =
        switch (entry.method()) {
          case STORED -> stored(begin, entry.packedLength());
          case DEFLATED -> inflated(name, begin, entry.packedLength());
          default -> throw damaged(name, "it is packed with method " + entry.method());
        };
    unpacked += content.length;
    return Optional.of(content);
  }

  private byte[] stored(int begin, int length) throws UnreadableException {
    if (length > maxBytes - unpacked) {
      throw UnreadableException.overLimit("archive", maxBytes);
    }
    return Arrays.copyOfRange(bytes, begin, begin + length);
  }

  private byte[] inflated(String name, int begin, int length) throws UnreadableException {
    int room = maxBytes - unpacked;
    byte[] out = new byte[(int) Math.min(room + 1L, Math.max(1024, 4L * length))];
    int size = 0;
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(bytes, begin, length);
      while (!inflater.finished()) {
        if (size == out.length) {
          out = Arrays.copyOf(out, (int) Math.min(room + 1L, 2L * out.length));
        }
        int got = inflater.inflate(out, size, out.length - size);
        size += got;
        if (size > room) {
          throw UnreadableException.overLimit("archive", maxBytes);
        }
        if (got == 0 && !inflater.finished()) {
          throw damaged(name, "it breaks off after %s unpacked bytes".formatted(size));
        }
      }
    } catch (DataFormatException e) {
      throw damaged(name, "it does not unpack");
    }
    return Arrays.copyOf(out, size);
  }

  private static UnreadableException damaged(String name, String detail) {
    return UnreadableException.damaged(
        "archive", "of \"%s\" in it, %s".formatted(shortened(name), detail));
  }

  private static String shortened(String name) {
    return name.length() <= 80 ? name : name.substring(0, 80);
  }

  private static int directoryEnd(byte[] bytes) {
    int last = bytes.length - DIRECTORY_END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes[at] == 'P' && intAt(bytes, at) == DIRECTORY_END) {
        return at;
      }
    }
    return -1;
  }

  private static int shortAt(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  private static int intAt(byte[] bytes, int at) {
    return shortAt(bytes, at) | shortAt(bytes, at + 2) << 16;
  }
}
