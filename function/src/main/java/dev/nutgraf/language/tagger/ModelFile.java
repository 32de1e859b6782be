package dev.nutgraf.language.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// A trained model that stands beside the code as a resource.
final class ModelFile {

  private static final int LEAST = 1 << 13;

  private ModelFile() {}

  /// The bytes of `name` in the package of `home`. The space for them is measured by what the
  /// stream says it holds: [InputStream#readAllBytes] needs twice as much.
  ///
  /// @throws IllegalStateException when it is not on the class path
  static ByteBuffer read(Class<?> home, String name) {
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
      return ByteBuffer.wrap(bytes, 0, count);
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }
}
