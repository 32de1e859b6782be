package dev.nutgraf.lab.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Changes a document by chance: bits, bytes and stretches of it, and what its format looks at.
/// What is in a ZIP archive is changed inside it as often as the archive is.
final class ByteMutation {

  private static final int MOST_CHANGES = 12;
  private static final int LONGEST_STRETCH = 300;

  private final SplittableRandom random;

  ByteMutation(SplittableRandom random) {
    this.random = random;
  }

  byte[] of(byte[] document) {
    boolean archive = document.length > 1 && document[0] == 'P' && document[1] == 'K';
    return archive && random.nextBoolean() ? inside(document) : changed(document);
  }

  private byte[] inside(byte[] archive) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream changed = new ZipOutputStream(out)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
      int chosen = random.nextInt(entries.size());
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        changed.putNextEntry(new ZipEntry(entry.getKey()));
        changed.write(chosen-- == 0 ? changed(entry.getValue()) : entry.getValue());
        changed.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] changed(byte[] original) {
    byte[] bytes = original;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0 && bytes.length > 0; i--) {
      bytes = changedOnce(bytes);
    }
    return bytes;
  }

  private byte[] changedOnce(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = random.nextInt(Math.min(bytes.length - at, LONGEST_STRETCH) + 1);
    return switch (random.nextInt(7)) {
      case 0 -> with(bytes, at, (byte) random.nextInt(256));
      case 1 -> with(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
      case 2 -> joined(bytes, at, new byte[0], at + length);
      case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
      case 4 -> digits(bytes, at);
      default -> {
        List<String> pieces = Pieces.DOCUMENT;
        String piece = pieces.get(random.nextInt(pieces.size()));
        int times = random.nextInt(8) == 0 ? 1 + random.nextInt(2_000) : 1;
        yield joined(bytes, at, piece.repeat(times).getBytes(StandardCharsets.ISO_8859_1), at);
      }
    };
  }

  /// Makes another number of the next one: lengths, offsets and counts are numbers.
  private byte[] digits(byte[] bytes, int from) {
    int begin = from;
    while (begin < bytes.length && (bytes[begin] < '0' || bytes[begin] > '9')) {
      begin++;
    }
    int end = begin;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
      end++;
    }
    long[] numbers = {
      0, 1, 65_536, Integer.MAX_VALUE, Long.MAX_VALUE, random.nextInt(bytes.length)
    };
    String number = Long.toString(numbers[random.nextInt(numbers.length)]);
    return joined(bytes, begin, number.getBytes(StandardCharsets.ISO_8859_1), end);
  }

  private static byte[] with(byte[] bytes, int at, byte value) {
    byte[] changed = bytes.clone();
    changed[at] = value;
    return changed;
  }

  /// `bytes` up to `head`, `middle`, and `bytes` from `tail` on.
  private static byte[] joined(byte[] bytes, int head, byte[] middle, int tail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, head);
    out.writeBytes(middle);
    out.write(bytes, tail, bytes.length - tail);
    return out.toByteArray();
  }
}
