package dev.nutgraf.local.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What the function's processes are made of.
///
/// @param zip the deployment package
/// @param runtimeJars the folder with the jars of AWS's runtime client
/// @param handler `package.Class::method`
/// @param environment the function's own variables
/// @param work an empty folder of its own: the unpacked package and the log go there
/// @param echo whether the function's output is shown on standard error as well
/// @param timeout the most one event may take
/// @param processes how many work side by side
/// @param portable whether the stand-in for AWS's runtime client is used even where that runs
/// @param memory megabytes, as in the template; the heap gets what the managed runtime gives it
/// @param before the program, with its arguments, that starts each process's own command line given
///   after them; empty for none
public record FunctionSettings(
    Path zip,
    Path runtimeJars,
    String handler,
    Map<String, String> environment,
    Path work,
    boolean echo,
    Duration timeout,
    int processes,
    boolean portable,
    int memory,
    List<String> before) {

  /// As in the template.
  public static final int USUAL_MEMORY = 1024;

  /// The variable `JAVA_TOOL_OPTIONS`, as in the template.
  public static final String JVM_OPTIONS = "-Xms256m -Xmn160m";

  public FunctionSettings {
    if (processes < 1) {
      throw new IllegalArgumentException("a function needs a process, not " + processes);
    }
    environment = Map.copyOf(environment);
    before = List.copyOf(before);
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
