package dev.nutgraf.local.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The function in a Java process of its own, for as long as this object is open: a process that
/// ends is replaced, one that works on an event past its deadline is ended, and the event counts as
/// failed. A function that three times running does not even start is given up; when all processes
/// have given up, every event fails with what the function said.
final class FunctionProcess implements AutoCloseable {

  /// The name the function has here.
  static final String NAME = "nutgraf-local";

  private static final int MAX_FAILED_STARTS = 3;
  private static final long WATCH_MILLIS = 200;
  private static final long STOP_MILLIS = 2000;

  private final Invocations invocations;
  private final FunctionSettings settings;
  private final List<String> command;
  private final AtomicInteger notGivenUp;
  private final Thread keeper;
  private volatile boolean closing;

  private FunctionProcess(
      Invocations invocations,
      FunctionSettings settings,
      List<String> command,
      AtomicInteger notGivenUp) {
    this.invocations = invocations;
    this.settings = settings;
    this.command = command;
    this.notGivenUp = notGivenUp;
    this.keeper = Thread.ofPlatform().name("function-keeper").unstarted(this::keep);
  }

  /// Starts a process, which takes its events from `invocations`.
  ///
  /// @param command its command line
  /// @param notGivenUp how many processes of this function still hope to start
  static FunctionProcess start(
      Invocations invocations,
      FunctionSettings settings,
      List<String> command,
      AtomicInteger notGivenUp) {
    FunctionProcess function = new FunctionProcess(invocations, settings, command, notGivenUp);
    function.keeper.start();
    return function;
  }

  private void keep() {
    int failedStarts = 0;
    String reason = "";
    while (!closing && failedStarts < MAX_FAILED_STARTS) {
      try (RuntimeApi api = RuntimeApi.start(invocations, settings.timeout(), Clock.systemUTC())) {
        reason = runOnce(api);
        failedStarts = api.initialized() ? 0 : failedStarts + 1;
      } catch (IOException e) {
        failedStarts++;
        reason = String.valueOf(e.getMessage());
      } catch (InterruptedException e) {
        return;
      }
    }
    int others = notGivenUp.decrementAndGet();
    while (!closing) {
      if (others == 0) {
        invocations.failAll("Runtime.InitError", reason);
      }
      pause();
    }
  }

  /// Runs one process to its end and says why it ended.
  private String runOnce(RuntimeApi api) throws IOException, InterruptedException {
    Process process = builder(api.address()).start();
    Thread output = Thread.ofVirtual().start(() -> copyOutput(process.getInputStream()));
    boolean overdue = false;
    try {
      while (!process.waitFor(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
        if (api.overdue()) {
          overdue = true;
          process.destroyForcibly();
        }
      }
    } finally {
      stop(process);
    }
    output.join();
    if (overdue) {
      String late = "the function did not answer within " + settings.timeout().toSeconds() + " s";
      api.close("Sandbox.Timedout", late);
      return late;
    }
    String ended =
        "the function's process ended with status %s%s"
            .formatted(process.exitValue(), api.initError().map(e -> " (" + e + ")").orElse(""));
    api.close("Runtime.ExitError", ended);
    return ended;
  }

  private ProcessBuilder builder(String runtimeApi) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(settings.taskRoot().toFile());
    builder.redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    // Nothing of the caller's own AWS or Java settings may reach the function.
    Optional<String> systemRoot = Optional.ofNullable(environment.get("SystemRoot"));
    environment.clear();
    systemRoot.ifPresent(value -> environment.put("SystemRoot", value));
    environment.putAll(
        Map.of(
            "AWS_LAMBDA_RUNTIME_API",
            runtimeApi,
            "AWS_LAMBDA_FUNCTION_NAME",
            NAME,
            "AWS_LAMBDA_FUNCTION_VERSION",
            "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
            Integer.toString(settings.memory()),
            "AWS_LAMBDA_LOG_GROUP_NAME",
            "/aws/lambda/" + NAME,
            "AWS_LAMBDA_LOG_STREAM_NAME",
            "local",
            "LAMBDA_TASK_ROOT",
            settings.taskRoot().toString(),
            "LAMBDA_RUNTIME_DIR",
            settings.runtimeJars().toString(),
            "LANG",
            "en_US.UTF-8",
            "TZ",
            ":UTC"));
    environment.put("_HANDLER", settings.handler());
    environment.putAll(settings.environment());
    return builder;
  }

  private void copyOutput(InputStream output) {
    try (OutputStream log =
        Files.newOutputStream(
            settings.log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      byte[] buffer = new byte[8192];
      for (int n = output.read(buffer); n >= 0; n = output.read(buffer)) {
        log.write(buffer, 0, n);
        if (settings.echo()) {
          System.err.write(buffer, 0, n);
          System.err.flush();
        }
      }
    } catch (IOException e) {
      if (!closing) {
        throw new UncheckedIOException("the function's log " + settings.log(), e);
      }
    }
  }

  private static void stop(Process process) {
    if (!process.isAlive()) {
      return;
    }
    process.destroy();
    try {
      if (process.waitFor(STOP_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  private static void pause() {
    try {
      Thread.sleep(WATCH_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Begins to stop the process.
  void stopSoon() {
    closing = true;
    keeper.interrupt();
  }

  /// Stops the process and waits until it has ended.
  @Override
  public void close() {
    stopSoon();
    try {
      keeper.join(STOP_MILLIS * 2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
