package dev.nutgraf.lab;

import dev.nutgraf.lab.summary.EvaluateSummary;
import picocli.CommandLine.Command;

/// The parent of the commands that measure.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateSummary.class},
    description = "Measures one stage on the evaluation sets.")
final class Evaluate {}
