package dev.nutgraf.local.command;

import dev.nutgraf.local.cloud.LocalCloudSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How many articles the function works on at once.
final class ProcessesOption {

  private static final int MAX = 32;

  @Option(
      names = "--processes",
      paramLabel = "N",
      description =
          "How many processes of the function work side by side. Default: one to a processor, at"
              + " most 4.")
  private @Nullable Integer processes;

  /// What was asked for.
  ///
  /// @throws UsageException if that is out of range
  Optional<Integer> chosen() {
    if (processes != null && (processes < 1 || processes > MAX)) {
      throw new UsageException("--processes " + processes + " is out of range: use 1 to " + MAX);
    }
    return Optional.ofNullable(processes);
  }

  /// What was asked for, or as many as are usual.
  int orUsual() {
    return chosen().orElse(LocalCloudSettings.usualProcesses());
  }
}
