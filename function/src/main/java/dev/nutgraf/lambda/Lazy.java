package dev.nutgraf.lambda;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes a value when it is first asked for, once, whichever thread asks.
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
