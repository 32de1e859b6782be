package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a brief takes a figure for, to stand beside the article's words for it.
///
/// @param bound in words ("more than"), for those who hear the page; empty where exact
/// @param sign the same as a sign (">")
/// @param value the number in digits, two of them for a range; empty where the text is vague
record FigureInDigits(String bound, String sign, String value) {

  private static final int DECIMALS = 4;

  /// Nothing where it would only repeat `words`.
  static Optional<FigureInDigits> beside(String words, Figure figure) {
    String bound = figure.bound().orElse("exact");
    String value =
        digits(figure.value())
            .map(from -> digits(figure.upper()).map(to -> from + "–" + to).orElse(from))
            .orElse("");
    FigureInDigits read = new FigureInDigits(bound.replace('-', ' '), sign(bound), value);
    return read.sign.isEmpty() && (value.isEmpty() || words.contains(value))
        ? Optional.empty()
        : Optional.of(read);
  }

  private static String sign(String bound) {
    return switch (bound) {
      case "about" -> "≈";
      case "more-than" -> ">";
      case "at-least" -> "≥";
      case "less-than" -> "<";
      case "at-most" -> "≤";
      case "vague" -> "?";
      default -> "";
    };
  }

  private static Optional<String> digits(OptionalDouble number) {
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value =
        BigDecimal.valueOf(number.getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return Optional.of(String.format(Locale.ROOT, "%,.4f", value).replaceAll("\\.?0+$", ""));
  }
}
