package dev.nutgraf.facts.confidence;

/// How likely a fact is right as listed: its words, its kind and its main attribute.
///
/// @param hundredths 0 to 100
public record Confidence(int hundredths) {

  private static final int WHOLE = 100;

  public Confidence {
    if (hundredths < 0 || hundredths > WHOLE) {
      throw new IllegalArgumentException(
          "a confidence lies in 0 to 100 hundredths but is " + hundredths);
    }
  }

  /// The probability rounded to two places, half up.
  ///
  /// @param probability 0 to 1
  static Confidence of(double probability) {
    return new Confidence((int) StrictMath.floor(probability * WHOLE + 0.5));
  }

  /// 0 to 1.
  public double value() {
    return hundredths / (double) WHOLE;
  }
}
