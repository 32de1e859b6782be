package dev.nutgraf.lambda;

/// The function was called with something it does not understand. The message names what it does.
public final class UnknownEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownEventException(String problem) {
    super(problem + ": send " + EventReader.KINDS);
  }
}
