package dev.nutgraf.brief;

/// A score as the brief writes it: rounded to four places, of two that are equally near the even
/// one, without zeros at its end. The digits are those of `BigDecimal`, whose classes would cost a
/// cold start 20 ms.
final class Score {

  private static final int ONE = 10_000;

  private Score() {}

  /// @param value from 0 to 1
  static String text(double value) {
    long tenThousandths = tenThousandths(value);
    StringBuilder text = new StringBuilder().append(tenThousandths / ONE);
    long rest = tenThousandths % ONE;
    if (rest > 0) {
      text.append('.');
    }
    for (long place = ONE / 10; rest > 0; place /= 10) {
      text.append(rest / place);
      rest %= place;
    }
    return text.toString();
  }

  /// Where the product seems to lie halfway between two whole numbers, what multiplying has rounded
  /// away tells the nearer.
  private static long tenThousandths(double value) {
    double product = value * ONE;
    double below = Math.floor(product);
    double lost = Math.fma(value, ONE, -product);
    if (product - below != 0.5 || lost == 0) {
      return (long) Math.rint(product);
    }
    return (long) (lost > 0 ? below + 1 : below);
  }
}
