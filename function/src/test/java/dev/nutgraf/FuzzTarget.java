package dev.nutgraf;

/// What Jazzer calls, under the profile `fuzz`: it mutates bytes, and keeps those by which the
/// function does something new.
public final class FuzzTarget {

  private static FuzzKind kind = FuzzKind.BYTES;

  private FuzzTarget() {}

  /// Called once, before the first input.
  ///
  /// @param arguments the name of a [FuzzKind]
  public static void fuzzerInitialize(String[] arguments) {
    kind = FuzzKind.valueOf(arguments[0]);
    kind.warmUp();
  }

  /// Called for each input.
  public static void fuzzerTestOneInput(byte[] input) {
    kind.check(input);
  }
}
