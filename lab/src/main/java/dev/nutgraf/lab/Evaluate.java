package dev.nutgraf.lab;

import dev.nutgraf.lab.clean.EvaluateClean;
import dev.nutgraf.lab.confidence.EvaluateConfidence;
import dev.nutgraf.lab.facts.EvaluateDates;
import dev.nutgraf.lab.facts.EvaluateEvent;
import dev.nutgraf.lab.facts.EvaluateFigures;
import dev.nutgraf.lab.facts.EvaluateKeyphrases;
import dev.nutgraf.lab.facts.EvaluateQuantities;
import dev.nutgraf.lab.facts.EvaluateQuotes;
import dev.nutgraf.lab.facts.EvaluateStatements;
import dev.nutgraf.lab.names.EvaluateNames;
import dev.nutgraf.lab.summary.EvaluateSummary;
import picocli.CommandLine.Command;

/// The parent of the commands that measure.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    subcommands = {
      EvaluateClean.class,
      EvaluateConfidence.class,
      EvaluateDates.class,
      EvaluateEvent.class,
      EvaluateFigures.class,
      EvaluateKeyphrases.class,
      EvaluateNames.class,
      EvaluateQuantities.class,
      EvaluateQuotes.class,
      EvaluateStatements.class,
      EvaluateSummary.class
    },
    description = "Measures one stage on the evaluation sets.")
final class Evaluate {}
