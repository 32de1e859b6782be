package dev.nutgraf.lab.facts;

import dev.nutgraf.facts.FactFinder;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.language.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/// `lab evaluate dates`: the DATE expressions of the news set by precision (day, month, quarter,
/// year). One is right when a date that overlaps it has its value. Precision is the share of the
/// found values of these four kinds that overlap any expression of the gold and, of those, have its
/// value.
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    description = "Measures dates and their values.")
public final class EvaluateDates extends FactsCommand {

  @Override
  protected void measure(PrintWriter out) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    Tally all = new Tally();
    Tally durations = new Tally();
    List<String> wrong = new ArrayList<>();
    List<String> unexpected = new ArrayList<>();
    for (JsonNode node : FactSet.read(data, "dates_timebank")) {
      String text = node.get("text").asString();
      KeyFacts facts =
          FactFinder.factsOf(
              FactSet.article(text, Optional.empty(), Optional.of(node.get("dct").asString())));
      List<DateMention> dates = facts.dates();
      for (JsonNode timex : node.get("timex")) {
        Span span = span(timex, text);
        String value = timex.get("value").asString();
        String type = timex.get("type").asString();
        boolean right =
            dates.stream()
                .filter(d -> d.span().overlaps(span))
                .anyMatch(d -> d.value().filter(value::equals).isPresent());
        if (type.equals("DURATION") && value.matches("PT?[0-9.]+[YMWDH]")) {
          durations.expected(right || isFigure(facts.figures(), span, value));
        }
        if (!type.equals("DATE") || precision(value).isEmpty()) {
          continue;
        }
        tallies.computeIfAbsent(precision(value), _ -> new Tally()).expected(right);
        all.expected(right);
        if (!right) {
          String found =
              dates.stream()
                  .filter(d -> d.span().overlaps(span))
                  .findFirst()
                  .map(d -> d.span().in(text) + " = " + d.value().orElse("-"))
                  .orElse("-");
          wrong.add(
              "[%s] %s = %s, found %s (%s)"
                  .formatted(
                      node.get("dct").asString(), span.in(text), value, found, around(text, span)));
        }
      }
      for (DateMention date : dates) {
        if (date.value().map(EvaluateDates::precision).filter(p -> !p.isEmpty()).isPresent()) {
          boolean right = false;
          for (JsonNode timex : node.get("timex")) {
            right |=
                span(timex, text).overlaps(date.span())
                    && date.value().orElse("").equals(timex.get("value").asString());
          }
          all.found(right);
          if (!right) {
            unexpected.add(
                "%s = %s (%s)"
                    .formatted(
                        date.span().in(text), date.value().orElse("-"), around(text, date.span())));
          }
        }
      }
    }
    out.printf("dates_timebank, day to year: %s%n", all.line());
    tallies.forEach((kind, tally) -> out.printf("  %s: %s%n", kind, tally.share()));
    out.printf("dates_timebank, durations: %s%n", durations.share());
    show(out, "wrong", wrong);
    show(out, "not in the gold", unexpected);
  }

  /// A length of time is a figure where it has a number: "18 months" is 18 and "month" for "P18M".
  private static boolean isFigure(List<Figure> figures, Span span, String timex) {
    return figures.stream()
        .filter(figure -> figure.kind() == Figure.Kind.DURATION && figure.span().overlaps(span))
        .anyMatch(figure -> timex(figure).filter(timex::equals).isPresent());
  }

  private static Optional<String> timex(Figure figure) {
    String number = figure.value().map(BigDecimal::toPlainString).orElse("");
    return switch (figure.unit().orElse("")) {
      case "second" -> Optional.of("PT" + number + "S");
      case "minute" -> Optional.of("PT" + number + "M");
      case "hour" -> Optional.of("PT" + number + "H");
      case "day" -> Optional.of("P" + number + "D");
      case "week" -> Optional.of("P" + number + "W");
      case "month" -> Optional.of("P" + number + "M");
      case "year" -> Optional.of("P" + number + "Y");
      case "decade" -> Optional.of("P" + number + "0Y");
      default -> Optional.empty();
    };
  }

  private static Span span(JsonNode timex, String text) {
    return new Span(
        text.offsetByCodePoints(0, timex.get("start").asInt()),
        text.offsetByCodePoints(0, timex.get("end").asInt()));
  }

  private static String around(String text, Span span) {
    return text.substring(Math.max(0, span.begin() - 60), Math.min(text.length(), span.end() + 40));
  }

  /// Empty for values that are none of the four.
  private static String precision(String value) {
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return "day";
    }
    if (value.matches("\\d{4}-\\d\\d")) {
      return "month";
    }
    if (value.matches("\\d{4}-Q\\d")) {
      return "quarter";
    }
    return value.matches("\\d{4}") ? "year" : "";
  }
}
