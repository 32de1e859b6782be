package dev.nutgraf.lab.bench;

import dev.nutgraf.local.cloud.Installation;
import java.nio.file.Path;
import java.util.Properties;
import picocli.CommandLine.Option;

/// Where the repository lies, with what Maven has built.
public final class HomeOption {

  @Option(
      names = "--home",
      defaultValue = ".",
      description = "The repository's folder, built with mvn package (default: this folder).")
  private Path home = Path.of("");

  /// What Maven has built there.
  public Installation installation() {
    Properties properties = new Properties();
    properties.setProperty("nutgraf.home", home.toAbsolutePath().normalize().toString());
    return Installation.from(properties);
  }
}
