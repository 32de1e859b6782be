package dev.nutgraf.lab;

import dev.nutgraf.lab.clean.EvaluateClean;
import dev.nutgraf.lab.names.EvaluateNames;
import dev.nutgraf.lab.summary.EvaluateSummary;
import picocli.CommandLine.Command;

/// The parent of the commands that measure.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateClean.class, EvaluateNames.class, EvaluateSummary.class},
    description = "Measures one stage on the evaluation sets.")
final class Evaluate {}
