package dev.nutgraf.local.command;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A bar on standard error while a person waits; nothing where no terminal is.
final class Progress implements AutoCloseable {

  private static final int INTERVAL_MILLIS = 100;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress on(Terminal terminal, String task, int steps) {
    if (!terminal.errIsTerminal() || steps < 2) {
      return new Progress(Optional.empty());
    }
    // A bar that fills the last column wraps on some terminals.
    int columns = terminal.columns() - 1;
    // The bar asks a terminal library for the width, which talks when it finds no terminal.
    Logger.getLogger("org.jline").setLevel(Level.OFF);
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setMaxRenderedLength(columns)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), columns))
                .build()));
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
