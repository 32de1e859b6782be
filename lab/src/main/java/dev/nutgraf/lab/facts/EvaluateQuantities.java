package dev.nutgraf.lab.facts;

import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.language.Lexicon;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/// `lab evaluate quantities`: of the quantities in the cases of quantulum (MIT) those in the scope
/// of news, by unit, number and the way they are written. A quantity is found when a figure has its
/// value and unit; for a range, which the set gives by its mean, the mean of both ends counts.
///
/// Out of scope, class by class as `quantities.txt` lists them: units of science, an article as the
/// number ("a gallon"), coins and dozens as units, formulas, unit letters that mean other things
/// ("2 in"), years and models.
@Command(
    name = "quantities",
    mixinStandardHelpOptions = true,
    description = "Measures values with their units on the cases of quantulum.")
public final class EvaluateQuantities extends FactsCommand {

  private static final Lexicon WORDS = Lexicon.read(EvaluateQuantities.class, "quantities.txt");
  private static final Set<String> SCIENCE = WORDS.words("units of science");
  private static final Set<String> NO_UNITS = WORDS.words("no units here");
  private static final Set<String> FORMULAS = WORDS.words("signs of formulas");
  private static final Set<String> SHORT = WORDS.words("short forms that mean other things");

  @Override
  protected void measure(PrintWriter out) throws IOException {
    Tally all = new Tally();
    Map<String, Integer> leftOut = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    for (JsonNode node : FactSet.read(data, "figures_quantulum_cases")) {
      String text = node.get("text").asString();
      List<Figure> figures =
          FactFinder.factsOf(FactSet.article(text, Optional.empty(), Optional.empty())).figures();
      for (JsonNode quantity : node.get("quantities")) {
        Optional<String> reason = leftOut(quantity);
        if (reason.isPresent()) {
          leftOut.merge(reason.get(), 1, Integer::sum);
          continue;
        }
        boolean right = figures.stream().anyMatch(figure -> agrees(figure, quantity));
        all.expected(right);
        if (!right) {
          wrong.add("%s | %s".formatted(quantity, text));
        }
      }
    }
    out.printf("quantities in scope: %s%n", all.share());
    leftOut.forEach((reason, many) -> out.printf("  out of scope, %s: %d%n", reason, many));
    show(out, "wrong", wrong);
  }

  private static Optional<String> leftOut(JsonNode quantity) {
    String unit = quantity.get("unit").asString().toLowerCase(Locale.ROOT);
    String surface = quantity.get("surface").asString();
    if (SCIENCE.contains(unit)) {
      return Optional.of("unit of science");
    }
    if (NO_UNITS.contains(unit)) {
      return Optional.of("no unit here");
    }
    if (surface.matches("(?i)an? .*")) {
      return Optional.of("article as the number");
    }
    if (unit.equals("dimensionless") && surface.matches("\\d{4}")) {
      return Optional.of("year or model");
    }
    for (String sign : FORMULAS) {
      if (surface.contains(sign)) {
        return Optional.of("formula");
      }
    }
    for (String letter : SHORT) {
      if (surface.matches(".*\\d[\\d.,/½ ]*" + Pattern.quote(letter))) {
        return Optional.of("short form that means other things");
      }
    }
    return surface.matches("\\d+") && !unit.equals("dimensionless")
        ? Optional.of("unit of the next number")
        : Optional.empty();
  }

  private static boolean agrees(Figure figure, JsonNode quantity) {
    BigDecimal wanted = quantity.get("value").decimalValue();
    boolean value = figure.value().filter(v -> isClose(v, wanted)).isPresent();
    boolean mean =
        figure.value().isPresent()
            && figure.upper().isPresent()
            && isClose(
                figure.value().get().add(figure.upper().get()).divide(BigDecimal.TWO), wanted);
    String unit = quantity.get("unit").asString().toLowerCase(Locale.ROOT);
    boolean same =
        unit.equals("dimensionless") || isNamed(unit, figure.unit().orElse("dimensionless"));
    return (value || mean) && same;
  }

  /// Whether a figure's unit is the one that the set names so.
  private static boolean isNamed(String wanted, String found) {
    return switch (wanted) {
      case "pound sterling" -> found.equals("GBP") || found.equals("pound");
      case "dollar", "dollar per hour", "dollar per kilogram" ->
          found.equals("dollar") || found.equals("USD");
      case "euro" -> found.equals("EUR");
      case "percentage" -> found.equals("percent");
      case "pound-mass" -> found.equals("pound");
      case "cubic centimetre" -> found.equals("millilitre") || found.equals(wanted);
      default -> found.toLowerCase(Locale.ROOT).equals(wanted);
    };
  }

  private static boolean isClose(BigDecimal found, BigDecimal wanted) {
    double scale = Math.max(1e-9, Math.abs(wanted.doubleValue()));
    return Math.abs(found.doubleValue() - wanted.doubleValue()) / scale < 1e-3;
  }
}
