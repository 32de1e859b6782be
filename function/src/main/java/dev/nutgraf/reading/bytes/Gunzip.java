package dev.nutgraf.reading.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Unpacks gzip within a limit.
final class Gunzip {

  private static final int BUFFER = 8192;

  private Gunzip() {}

  /// What came of unpacking.
  sealed interface Unpacked {
    // Handed over and read once, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Plain(byte[] bytes) implements Unpacked {}

    /// It unpacks to more than the limit.
    record OverLimit() implements Unpacked {}

    /// It breaks off or does not check.
    record Damaged(String detail) implements Unpacked {}
  }

  /// Whether the first bytes are those of gzip with its one defined method (RFC 1952, 2.3.1).
  static boolean isGzip(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xff) == 0x1f
        && (bytes[1] & 0xff) == 0x8b
        && bytes[2] == 8;
  }

  /// The bytes that `packed` stands for, if they are at most `maxBytes`. No more than that is ever
  /// held in memory.
  static Unpacked unpack(byte[] packed, int maxBytes) {
    ByteArrayOutputStream plain =
        new ByteArrayOutputStream((int) Math.min(maxBytes, 4L * packed.length));
    byte[] buffer = new byte[BUFFER];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (read > maxBytes - plain.size()) {
          return new Unpacked.OverLimit();
        }
        plain.write(buffer, 0, read);
      }
      return new Unpacked.Plain(plain.toByteArray());
    } catch (EOFException e) {
      return new Unpacked.Damaged("it breaks off after %s unpacked bytes".formatted(plain.size()));
    } catch (ZipException e) {
      return new Unpacked.Damaged("it does not check: " + e.getMessage());
    } catch (IOException e) {
      return new Unpacked.Damaged("it cannot be read: " + e.getMessage());
    }
  }
}
