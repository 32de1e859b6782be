package dev.nutgraf.summary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads the figures of a model file in the order in which a `DataOutput` wrote them, many at a
/// time: before anything is compiled, one by one would take long.
final class ModelBytes {

  private final ByteBuffer bytes;

  ModelBytes(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  int unsignedByte() throws IOException {
    require(Byte.BYTES);
    return bytes.get() & 0xff;
  }

  int unsignedShort() throws IOException {
    require(Short.BYTES);
    return bytes.getShort() & 0xffff;
  }

  int integer() throws IOException {
    require(Integer.BYTES);
    return bytes.getInt();
  }

  float number() throws IOException {
    require(Float.BYTES);
    return bytes.getFloat();
  }

  byte[] bytes(int count) throws IOException {
    require(count);
    int from = bytes.position();
    bytes.position(from + count);
    return Arrays.copyOfRange(bytes.array(), from, from + count);
  }

  int[] integers(int count) throws IOException {
    require((long) count * Integer.BYTES);
    int[] integers = new int[count];
    bytes.asIntBuffer().get(integers);
    bytes.position(bytes.position() + count * Integer.BYTES);
    return integers;
  }

  float[] numbers(int count) throws IOException {
    require((long) count * Float.BYTES);
    float[] numbers = new float[count];
    bytes.asFloatBuffer().get(numbers);
    bytes.position(bytes.position() + count * Float.BYTES);
    return numbers;
  }

  /// What `writeUTF` wrote, of ASCII.
  String name() throws IOException {
    return new String(bytes(unsignedShort()), StandardCharsets.US_ASCII);
  }

  private void require(long count) throws IOException {
    if (bytes.remaining() < count) {
      throw new IOException(
          "the model ends %d bytes too early".formatted(count - bytes.remaining()));
    }
  }
}
