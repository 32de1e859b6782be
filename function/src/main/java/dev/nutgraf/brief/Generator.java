package dev.nutgraf.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Names the program that makes briefs.
public final class Generator {

  /// `nutgraf/` and the version of this build.
  public static final String NAME = "nutgraf/" + version();

  private Generator() {}

  private static String version() {
    try (InputStream in = Generator.class.getResourceAsStream("/dev/nutgraf/version.txt")) {
      if (in == null) {
        throw new IllegalStateException("dev/nutgraf/version.txt is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("dev/nutgraf/version.txt cannot be read", e);
    }
  }
}
