package dev.nutgraf.local.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// What a function process is made of.
///
/// @param zip the deployment package
/// @param runtimeJars the folder with the jars of AWS's runtime client
/// @param handler `package.Class::method`
/// @param environment the function's own variables
/// @param work an empty folder of its own: the unpacked package and the log go there
/// @param echo whether the function's output is shown on standard error as well
/// @param timeout the most one event may take
public record FunctionSettings(
    Path zip,
    Path runtimeJars,
    String handler,
    Map<String, String> environment,
    Path work,
    boolean echo,
    Duration timeout) {

  public FunctionSettings {
    environment = Map.copyOf(environment);
  }

  /// Where the package is unpacked.
  Path taskRoot() {
    return work.resolve("task");
  }

  /// What the function prints.
  public Path log() {
    return work.resolve("function.log");
  }
}
