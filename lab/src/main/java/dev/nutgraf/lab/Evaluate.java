package dev.nutgraf.lab;

import dev.nutgraf.lab.clean.EvaluateClean;
import picocli.CommandLine.Command;

/// The parent of the commands that measure.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateClean.class},
    description = "Measures one stage on the evaluation sets.")
final class Evaluate {}
