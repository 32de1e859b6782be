package dev.nutgraf.local.cloud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// Where the parts of this program lie.
///
/// @param home the folder of the repository
/// @param zip the function's deployment package
/// @param runtimeJars the folder with the jars of AWS's runtime client
public record Installation(Path home, Path zip, Path runtimeJars) {

  /// As the launcher says: `nutgraf.home`, and single parts where they lie elsewhere
  /// (`nutgraf.zip`, `nutgraf.runtime`).
  public static Installation from(Properties properties) {
    Path home = path(properties, "nutgraf.home").orElse(Path.of("")).toAbsolutePath();
    return new Installation(
        home,
        path(properties, "nutgraf.zip").orElse(home.resolve("function/target/nutgraf.zip")),
        path(properties, "nutgraf.runtime").orElse(home.resolve("local/target/runtime")));
  }

  /// @throws IOException naming what has not been built
  void requireBuilt() throws IOException {
    for (Path part : List.of(zip, runtimeJars)) {
      if (!Files.exists(part)) {
        throw new IOException(
            "%s is missing: build it with mvn package -pl function,local -am".formatted(part));
      }
    }
  }

  private static Optional<Path> path(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty(name)).map(Path::of);
  }
}
