package dev.nutgraf.lambda;

/// The environment does not let the function work. The message names the variable, its value and
/// what is allowed.
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }
}
