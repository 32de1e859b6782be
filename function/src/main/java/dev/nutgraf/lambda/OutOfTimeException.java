package dev.nutgraf.lambda;

/// The time of the event was up before an article was done that had not had all that one may have.
final class OutOfTimeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutOfTimeException() {
    super("not done: the time of the event was up; a later try begins earlier with it");
  }
}
