package dev.nutgraf.lab.bench;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// A control group of Linux whose processes get a share of a processor, as Lambda gives one by
/// memory.
final class ProcessorQuota implements AutoCloseable {

  /// So much memory brings one whole processor ("Configure Lambda function memory", AWS).
  private static final int MEGABYTES_A_PROCESSOR = 1769;

  private static final int PERIOD_MICROS = 20_000;
  private static final int ATTEMPTS = 20;
  private static final long PAUSE_NANOS = 250_000_000;
  private static final Path VERSION_1 = Path.of("/sys/fs/cgroup/cpu");
  private static final Path VERSION_2 = Path.of("/sys/fs/cgroup");

  private final Path group;

  private ProcessorQuota(Path group) {
    this.group = group;
  }

  /// A group with the share that a function of `memory` megabytes has; empty where this program may
  /// make none.
  static Optional<ProcessorQuota> of(int memory) {
    boolean first = Files.isDirectory(VERSION_1);
    Path group =
        (first ? VERSION_1 : VERSION_2)
            .resolve("nutgraf-bench-" + ProcessHandle.current().pid() + "-" + memory);
    long micros = (long) PERIOD_MICROS * memory / MEGABYTES_A_PROCESSOR;
    try {
      Files.createDirectory(group);
      if (first) {
        Files.writeString(group.resolve("cpu.cfs_period_us"), Integer.toString(PERIOD_MICROS));
        Files.writeString(group.resolve("cpu.cfs_quota_us"), Long.toString(micros));
      } else {
        Files.writeString(group.resolve("cpu.max"), micros + " " + PERIOD_MICROS);
      }
      return Optional.of(new ProcessorQuota(group));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// A command line that moves itself into the group and becomes the one after it.
  List<String> before() {
    return List.of(
        "/bin/sh", "-c", "echo $$ > '" + group.resolve("cgroup.procs") + "' && exec \"$@\"", "sh");
  }

  /// Takes the group away; its processes must have ended, which the system may notice a moment
  /// later.
  @Override
  public void close() throws IOException {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        Files.deleteIfExists(group);
        return;
      } catch (FileSystemException e) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
    Files.deleteIfExists(group);
  }
}
