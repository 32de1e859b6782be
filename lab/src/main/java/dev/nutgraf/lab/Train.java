package dev.nutgraf.lab;

import dev.nutgraf.lab.facts.TrainPartsOfSpeech;
import dev.nutgraf.lab.facts.TrainWordFrequencies;
import picocli.CommandLine.Command;

/// The parent of the commands that train.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    subcommands = {TrainPartsOfSpeech.class, TrainWordFrequencies.class},
    description = "Trains one of the models that the function ships.")
final class Train {}
