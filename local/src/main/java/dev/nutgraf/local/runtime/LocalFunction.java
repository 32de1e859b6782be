package dev.nutgraf.local.runtime;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// The function, for as long as this object is open: its package unpacked, and processes that share
/// the waiting events. Like Lambda's, each works on one event at a time, and two of them may work
/// on one object at once.
public final class LocalFunction implements AutoCloseable {

  private final List<FunctionProcess> processes;

  private LocalFunction(List<FunctionProcess> processes) {
    this.processes = processes;
  }

  /// Unpacks the function and starts it; it takes its events from `invocations`.
  ///
  /// @throws IOException if the package cannot be unpacked
  public static LocalFunction start(Invocations invocations, FunctionSettings settings)
      throws IOException {
    FunctionPackage.unpack(settings.zip(), settings.taskRoot());
    List<String> command = RuntimeClient.command(settings);
    AtomicInteger notGivenUp = new AtomicInteger(settings.processes());
    return new LocalFunction(
        Stream.generate(() -> FunctionProcess.start(invocations, settings, command, notGivenUp))
            .limit(settings.processes())
            .toList());
  }

  /// Stops the processes.
  @Override
  public void close() {
    processes.forEach(FunctionProcess::stopSoon);
    processes.forEach(FunctionProcess::close);
  }
}
