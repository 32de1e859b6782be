package dev.nutgraf.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads the figures of a model's file in the order in which a `DataOutput` wrote them, many at a
/// time: before anything is compiled, one by one would take long.
public final class ModelBytes {

  private static final int LEAST = 1 << 13;

  private final ByteBuffer bytes;

  /// Over an array that is not copied.
  public ModelBytes(byte[] bytes) {
    this(ByteBuffer.wrap(bytes));
  }

  private ModelBytes(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /// The model `name` that stands in the package of `home`. The space for it is measured by what
  /// the stream says it holds: [InputStream#readAllBytes] needs twice as much.
  ///
  /// @throws IllegalStateException when it is not on the class path
  public static ModelBytes of(Class<?> home, String name) {
    try (InputStream in = home.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the model " + name + " is missing from package " + home.getPackageName());
      }
      byte[] bytes = new byte[Math.max(LEAST, in.available() + 1)];
      int count = 0;
      for (int read = 0; read >= 0; read = in.read(bytes, count, bytes.length - count)) {
        count += read;
        if (count == bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * count);
        }
      }
      return new ModelBytes(ByteBuffer.wrap(bytes, 0, count));
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }

  /// Whether there are more.
  public boolean hasRemaining() {
    return bytes.hasRemaining();
  }

  /// One byte, 0 to 255.
  ///
  /// @throws IOException when there are too few, as all others here do
  public int unsignedByte() throws IOException {
    require(Byte.BYTES);
    return bytes.get() & 0xff;
  }

  /// Two bytes, 0 to 65,535.
  public int unsignedShort() throws IOException {
    require(Short.BYTES);
    return bytes.getShort() & 0xffff;
  }

  /// Four bytes.
  public int integer() throws IOException {
    require(Integer.BYTES);
    return bytes.getInt();
  }

  /// Four bytes, a floating-point number.
  public float number() throws IOException {
    require(Float.BYTES);
    return bytes.getFloat();
  }

  /// So many bytes.
  public byte[] bytes(int count) throws IOException {
    byte[] read = new byte[count];
    require(count);
    bytes.get(read);
    return read;
  }

  /// So many of two bytes.
  public short[] shorts(int count) throws IOException {
    short[] read = new short[count];
    next(count, Short.BYTES).asShortBuffer().get(read);
    return read;
  }

  /// So many of four bytes.
  public int[] integers(int count) throws IOException {
    int[] read = new int[count];
    next(count, Integer.BYTES).asIntBuffer().get(read);
    return read;
  }

  /// So many of eight bytes.
  public long[] longs(int count) throws IOException {
    long[] read = new long[count];
    next(count, Long.BYTES).asLongBuffer().get(read);
    return read;
  }

  /// So many floating-point numbers of four bytes.
  public float[] numbers(int count) throws IOException {
    float[] read = new float[count];
    next(count, Float.BYTES).asFloatBuffer().get(read);
    return read;
  }

  /// What `writeUTF` wrote, of ASCII.
  public String name() throws IOException {
    return new String(bytes(unsignedShort()), StandardCharsets.US_ASCII);
  }

  /// The next figures of a size; this goes on behind them.
  private ByteBuffer next(int count, int size) throws IOException {
    int length = Math.multiplyExact(count, size);
    require(length);
    ByteBuffer figures = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return figures;
  }

  private void require(int count) throws IOException {
    if (bytes.remaining() < count) {
      throw new IOException(
          "the model ends %d bytes too early".formatted(count - bytes.remaining()));
    }
  }
}
