package dev.nutgraf.lab.facts;

import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.figures.Figure;
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
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/// `lab evaluate figures`: an expected number is found when a figure that overlaps it has its value
/// and its unit; an expected range when value, upper end and direction agree. Left out of the
/// count: ordinals, the parts of addresses and telephone numbers, years, and bare units without a
/// number, none of which is a figure in news.
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = "Measures figures: value, unit and bound.")
public final class EvaluateFigures extends FactsCommand {

  private static final Set<String> NO_FIGURES = Set.of("OrdinalModel");

  @Override
  protected void measure(PrintWriter out) throws IOException {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    Map<String, Tally> halves = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    int index = 0;
    for (String set : List.of("figures_number_cases", "figures_unit_cases")) {
      for (JsonNode node : FactSet.read(data, set)) {
        String model = node.get("model").asString();
        String input = node.get("input").asString();
        index++;
        for (JsonNode result : node.get("results")) {
          Optional<String> reason = leftOut(model, input, result);
          if (reason.isPresent()) {
            leftOut.add(reason.get() + ": " + result.get("Text").asString() + " | " + input);
            continue;
          }
          List<Figure> figures =
              FactFinder.factsOf(FactSet.article(input, Optional.empty(), Optional.empty()))
                  .figures();
          boolean right = figures.stream().anyMatch(f -> agrees(f, result));
          tallies.computeIfAbsent(model, _ -> new Tally()).expected(right);
          tallies.computeIfAbsent("all", _ -> new Tally()).expected(right);
          halves.computeIfAbsent(index % 2 == 0 ? "even" : "odd", _ -> new Tally()).expected(right);
          if (!right) {
            wrong.add(
                "%s [%s = %s] found %s | %s"
                    .formatted(
                        model,
                        result.get("Text").asString(),
                        result.get("Resolution"),
                        figures.stream().map(f -> describe(f, input)).toList(),
                        input));
          }
        }
      }
    }
    tallies.forEach((model, tally) -> out.printf("%s: %s%n", model, tally.share()));
    halves.forEach((half, tally) -> out.printf("  %s half: %s%n", half, tally.share()));
    out.printf("left out: %d%n", leftOut.size());
    show(out, "wrong", wrong);
    show(out, "left out", leftOut);
  }

  private static Optional<String> leftOut(String model, String input, JsonNode result) {
    String text = result.get("Text").asString();
    JsonNode value = value(result);
    if (NO_FIGURES.contains(model)) {
      return Optional.of("ordinal");
    }
    if (!value.isString() || value.asString().equals("null")) {
      return Optional.of("no number");
    }
    boolean bare = model.equals("NumberModel") && text.matches("[0-9]+");
    int begin = result.get("Start").asInt();
    int end = result.get("End").asInt() + 1;
    if (bare && (isJoint(input, begin - 1, begin - 2) || isJoint(input, end, end + 1))) {
      return Optional.of("part of an address or number plate");
    }
    if (bare && text.matches("(1[1-9]|20)[0-9]{2}") && !input.strip().equals(text)) {
      return Optional.of("year");
    }
    return model.equals("NumberRangeModel") && text.matches(".*(th|first|second|third|nth)\\b.*")
        ? Optional.of("ordinal")
        : Optional.empty();
  }

  /// Whether the mark at `mark` glues the number to the letter or digit at `beyond`.
  private static boolean isJoint(String input, int mark, int beyond) {
    return mark >= 0
        && mark < input.length()
        && ".-/,:+#".indexOf(input.charAt(mark)) >= 0
        && beyond >= 0
        && beyond < input.length()
        && Character.isLetterOrDigit(input.charAt(beyond));
  }

  private static JsonNode value(JsonNode result) {
    return result.path("Resolution").path("value");
  }

  private static boolean agrees(Figure figure, JsonNode result) {
    int begin = result.get("Start").asInt();
    int end = result.get("End").asInt() + 1;
    if (figure.span().begin() >= end || figure.span().end() <= begin) {
      return false;
    }
    String value = value(result).asString();
    if (value.matches("[\\[(].*[\\])]")) {
      return rangeAgrees(figure, value);
    }
    boolean percent = value.endsWith("%");
    BigDecimal wanted = new BigDecimal(percent ? value.substring(0, value.length() - 1) : value);
    JsonNode unit = result.get("Resolution").get("unit");
    boolean unitRight =
        (!percent || figure.unit().filter("percent"::equals).isPresent())
            && (unit == null || unitAgrees(figure, unit.asString(), result.get("Resolution")));
    boolean valueRight = figure.value().filter(v -> close(v, wanted)).isPresent();
    return unitRight && (valueRight || figure.upper().filter(v -> close(v, wanted)).isPresent());
  }

  private static boolean rangeAgrees(Figure figure, String range) {
    String inside = range.substring(1, range.length() - 1);
    int comma = inside.indexOf(',');
    String low = inside.substring(0, comma);
    String high = inside.substring(comma + 1);
    if (!low.isEmpty() && !high.isEmpty()) {
      boolean single = low.equals(high);
      return figure.value().filter(v -> close(v, new BigDecimal(low))).isPresent()
          && (single || figure.upper().filter(v -> close(v, new BigDecimal(high))).isPresent());
    }
    Figure.Bound wanted =
        low.isEmpty()
            ? range.endsWith("]") ? Figure.Bound.AT_MOST : Figure.Bound.LESS_THAN
            : range.startsWith("[") ? Figure.Bound.AT_LEAST : Figure.Bound.MORE_THAN;
    BigDecimal end = new BigDecimal(low.isEmpty() ? high : low);
    return figure.bound() == wanted && figure.value().filter(v -> close(v, end)).isPresent();
  }

  private static boolean close(BigDecimal found, BigDecimal wanted) {
    double scale = Math.max(1e-9, Math.abs(wanted.doubleValue()));
    return Math.abs(found.doubleValue() - wanted.doubleValue()) / scale < 1e-3;
  }

  private static boolean unitAgrees(Figure figure, String wanted, JsonNode resolution) {
    String found = figure.unit().orElse("");
    if (resolution.get("isoCurrency") != null
        && resolution.get("isoCurrency").isString()
        && found.equals(resolution.get("isoCurrency").asString())) {
      return true;
    }
    String plain =
        wanted
            .toLowerCase(Locale.ROOT)
            .replace("meter", "metre")
            .replace("liter", "litre")
            .replace("metric ton", "tonne");
    return switch (plain) {
      case "c" -> found.equals("degree celsius");
      case "f" -> found.equals("degree fahrenheit");
      case "pound" -> found.equals("pound") || found.equals("GBP");
      case "dollar" -> found.equals("dollar") || found.equals("USD");
      case "age" -> found.equals("year");
      case "pence" -> found.equals("penny");
      case "ton" -> found.equals("ton") || found.equals("tonne");
      default -> found.equals(plain);
    };
  }

  private static String describe(Figure figure, String input) {
    return "%s: %s %s %s %s %s"
        .formatted(
            figure.span().in(input),
            figure.kind(),
            figure.bound(),
            figure.value().map(BigDecimal::toPlainString).orElse("-"),
            figure.upper().map(BigDecimal::toPlainString).orElse(""),
            figure.unit().orElse("-"));
  }
}
