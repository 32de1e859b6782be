package dev.nutgraf.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over AWS's own runtime client, with a small function of our own.
class LocalFunctionIT {

  private static final Path RUNTIME = Path.of(System.getProperty("nutgraf.runtime"));

  private final Invocations invocations = new Invocations();
  @TempDir private Path folder;
  private Path zip;

  @BeforeEach
  void packFunction() throws IOException {
    zip = folder.resolve("function.zip");
    String name = TestHandler.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file);
        InputStream in = TestHandler.class.getClassLoader().getResourceAsStream(name)) {
      out.putNextEntry(new ZipEntry(name));
      in.transferTo(out);
    }
  }

  @AfterEach
  void stop() {
    invocations.close();
  }

  @Test
  void anEventGoesThroughTheRuntimeClientAndTheAnswerComesBack() throws Exception {
    try (LocalFunction _ = start(Map.of("SECRET", "s"), Duration.ofSeconds(30))) {
      assertThat(outcome("{\"n\":\"\u00e4\"}"))
          .isEqualTo(
              new Outcome.Answered(
                  "{\"event\":{\"n\":\"\u00e4\"},\"home\":\"null\",\"secret\":\"s\",\"left\":true}"));
    }
    assertThat(folder.resolve("work/function.log")).content().contains("the function prints");
  }

  @Test
  void anErrorIsTriedThreeTimesInTheSameProcess() throws Exception {
    try (LocalFunction _ = start(Map.of(), Duration.ofSeconds(30))) {
      assertThat(outcome("\"fail\""))
          .isEqualTo(new Outcome.Failed("java.io.IOException", "told to fail", 3));
      assertThat(outcome("1")).isInstanceOf(Outcome.Answered.class);
    }
  }

  @Test
  void aProcessThatDiesIsReplacedAndItsEventFails() throws Exception {
    try (LocalFunction _ = start(Map.of(), Duration.ofSeconds(30))) {
      var dying = invocations.submitOnce("\"die\"");
      var next = invocations.submit("1");

      assertThat(dying.get(60, TimeUnit.SECONDS))
          .isEqualTo(
              new Outcome.Failed(
                  "Runtime.ExitError", "the function's process ended with status 7", 1));
      assertThat(next.get(60, TimeUnit.SECONDS)).isInstanceOf(Outcome.Answered.class);
    }
  }

  @Test
  void aFunctionPastItsTimeIsEnded() throws Exception {
    try (LocalFunction _ = start(Map.of(), Duration.ofSeconds(2))) {
      assertThat(invocations.submitOnce("\"hang\"").get(60, TimeUnit.SECONDS))
          .isEqualTo(
              new Outcome.Failed("Sandbox.Timedout", "the function did not answer within 2 s", 1));
      assertThat(outcome("1")).isInstanceOf(Outcome.Answered.class);
    }
  }

  @Test
  void aFunctionThatNeverStartsFailsItsEventsWithWhatItSaid() throws Exception {
    try (LocalFunction _ = start(Map.of("BREAK_AT_START", "1"), Duration.ofSeconds(30))) {
      assertThat(outcome("1"))
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              failed -> {
                assertThat(failed.type()).isEqualTo("Runtime.InitError");
                assertThat(failed.message()).contains("broken at the start");
              });
    }
  }

  @Test
  void aSecondProcessWorksWhileTheFirstIsBusy() throws Exception {
    try (LocalFunction _ = start(Map.of(), Duration.ofMinutes(5), 2)) {
      var hanging = invocations.submit("\"hang\"");

      assertThat(outcome("1")).isInstanceOf(Outcome.Answered.class);
      assertThat(hanging).isNotDone();
    }
  }

  @Test
  void whenNoProcessStartsEveryEventFails() throws Exception {
    try (LocalFunction _ = start(Map.of("BREAK_AT_START", "1"), Duration.ofSeconds(30), 2)) {
      assertThat(outcome("1")).isInstanceOf(Outcome.Failed.class);
      assertThat(outcome("2")).isInstanceOf(Outcome.Failed.class);
    }
  }

  private LocalFunction start(Map<String, String> environment, Duration timeout)
      throws IOException {
    return start(environment, timeout, 1);
  }

  private LocalFunction start(Map<String, String> environment, Duration timeout, int processes)
      throws IOException {
    return LocalFunction.start(
        invocations,
        new FunctionSettings(
            zip,
            RUNTIME,
            TestHandler.class.getName() + "::handleRequest",
            environment,
            Files.createDirectory(folder.resolve("work")),
            false,
            timeout,
            processes,
            false,
            FunctionSettings.USUAL_MEMORY,
            List.of()));
  }

  private Outcome outcome(String event) throws Exception {
    return invocations.submit(event).get(60, TimeUnit.SECONDS);
  }
}
