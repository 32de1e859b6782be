package dev.nutgraf.lab;

import dev.nutgraf.lab.confidence.TrainConfidence;
import dev.nutgraf.lab.facts.TrainEvent;
import dev.nutgraf.lab.facts.TrainKeyphrases;
import dev.nutgraf.lab.facts.TrainPartsOfSpeech;
import dev.nutgraf.lab.facts.TrainWordFrequencies;
import dev.nutgraf.lab.names.TrainNames;
import dev.nutgraf.lab.summary.TrainSummary;
import picocli.CommandLine.Command;

/// The parent of the commands that train.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    subcommands = {
      TrainConfidence.class,
      TrainEvent.class,
      TrainKeyphrases.class,
      TrainNames.class,
      TrainPartsOfSpeech.class,
      TrainSummary.class,
      TrainWordFrequencies.class
    },
    description = "Trains one of the models that the function ships.")
final class Train {}
