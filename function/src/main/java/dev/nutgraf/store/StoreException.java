package dev.nutgraf.store;

/// The store could not do what was asked, for a reason that may pass. The message names the object,
/// what the store answered, and what to check.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  public StoreException(String message) {
    super(message);
  }
}
