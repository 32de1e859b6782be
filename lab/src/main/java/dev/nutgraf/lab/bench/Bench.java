package dev.nutgraf.lab.bench;

import picocli.CommandLine.Command;

/// The parent of the benchmarks.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    subcommands = {
      BenchFolder.class,
      BenchGrowth.class,
      BenchMemory.class,
      BenchPeers.class,
      BenchStages.class,
      BenchStart.class
    },
    description = "Measures time, memory and cost.")
public final class Bench {}
