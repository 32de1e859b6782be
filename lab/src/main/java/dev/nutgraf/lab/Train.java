package dev.nutgraf.lab;

import picocli.CommandLine.Command;

/// The parent of the commands that train.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains one of the models that the function ships.")
final class Train {}
