package dev.nutgraf.lab.bench;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.runtime.FunctionSettings;
import dev.nutgraf.local.runtime.Invocations;
import dev.nutgraf.local.runtime.LocalFunction;
import dev.nutgraf.local.runtime.Outcome;
import dev.nutgraf.local.s3.LocalS3;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// S3 on this machine, and functions in processes of their own that are started and timed.
final class FunctionRig implements AutoCloseable {

  /// The function that is deployed.
  static final String NUTGRAF = "dev.nutgraf.lambda.Handler::handleRequest";

  /// The floor.
  static final String MINIMAL = "dev.nutgraf.lab.bench.MinimalHandler::handleRequest";

  private static final String IN = "bench-in";
  private static final String OUT = "bench-out";
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final Installation installation;
  private final Path minimalZip;
  private final Path work;
  private final LocalS3 s3;
  private final S3Client client;
  private int keys;

  private FunctionRig(
      Installation installation, Path minimalZip, Path work, LocalS3 s3, S3Client client) {
    this.installation = installation;
    this.minimalZip = minimalZip;
    this.work = work;
    this.s3 = s3;
    this.client = client;
  }

  static FunctionRig start(Installation installation) throws IOException {
    Path work = Files.createTempDirectory("nutgraf-bench-");
    LocalS3 s3 = LocalS3.start(InetAddress.getLoopbackAddress(), 0, _ -> {});
    s3.createBucket(IN);
    s3.createBucket(OUT);
    S3Client client = s3.client();
    Path minimal = MinimalPackage.write(installation.zip(), work.resolve("minimal.zip"));
    return new FunctionRig(installation, minimal, work, s3, client);
  }

  /// A running function.
  ///
  /// @param firstMillis from the start of its process to the answer to its first event
  /// @param firstProcessorMillis the processor time of the process up to then, all threads
  record Started(
      Invocations invocations,
      LocalFunction process,
      double firstMillis,
      double firstProcessorMillis)
      implements AutoCloseable {

    @Override
    public void close() {
      process.close();
      invocations.close();
    }
  }

  /// Starts a function in a process of its own and sends it its first article.
  ///
  /// @param handler [#NUTGRAF] or [#MINIMAL]
  /// @param memory megabytes
  /// @param before a program that starts the process's command line
  Started started(String handler, byte[] article, int memory, List<String> before)
      throws IOException {
    Path folder = Files.createTempDirectory(work, "function-");
    FunctionSettings settings =
        new FunctionSettings(
            handler.equals(NUTGRAF) ? installation.zip() : minimalZip,
            installation.runtimeJars(),
            handler,
            environment(handler),
            folder,
            false,
            TIMEOUT,
            1,
            false,
            memory,
            before);
    String event = dropped(article);
    Invocations invocations = new Invocations();
    LocalFunction process = LocalFunction.start(invocations, settings);
    long begin = System.nanoTime();
    answered(invocations, event);
    double millis = (System.nanoTime() - begin) / 1e6;
    return new Started(invocations, process, millis, processorMillis());
  }

  /// The template's JVM options are for the real function alone: the floor has none.
  private Map<String, String> environment(String handler) {
    Map<String, String> environment = new HashMap<>();
    environment.put("AWS_ACCESS_KEY_ID", "local");
    environment.put("AWS_SECRET_ACCESS_KEY", "local");
    environment.put("AWS_REGION", LocalS3.REGION);
    environment.put("OUTPUT_BUCKET", OUT);
    environment.put("S3_ENDPOINT", s3.endpoint().toString());
    if (handler.equals(NUTGRAF)) {
      environment.put("JAVA_TOOL_OPTIONS", FunctionSettings.JVM_OPTIONS);
    }
    return environment;
  }

  /// Milliseconds from the event to the answer, for an article that is new to it.
  double invoked(Started function, byte[] article) {
    String event = dropped(article);
    long begin = System.nanoTime();
    answered(function.invocations(), event);
    return (System.nanoTime() - begin) / 1e6;
  }

  private String dropped(byte[] article) {
    String key = "article-" + keys++ + ".txt";
    var _ = client.putObject(p -> p.bucket(IN).key(key), RequestBody.fromBytes(article));
    return "{\"bucket\":\"" + IN + "\",\"key\":\"" + key + "\"}";
  }

  /// Of the youngest process that this one has started.
  private static double processorMillis() {
    return ProcessHandle.current()
        .children()
        .max(Comparator.comparing(child -> child.info().startInstant().orElse(Instant.MIN)))
        .flatMap(child -> child.info().totalCpuDuration())
        .map(Duration::toMillis)
        .orElse(0L);
  }

  private static void answered(Invocations invocations, String event) {
    switch (invocations.submitOnce(event).join()) {
      case Outcome.Answered _ -> {}
      case Outcome.Failed(String type, String message, int _) ->
          throw new CompletionException(new IOException(type + ": " + message));
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
    s3.close();
    var _ = Files.walkFileTree(work, new Deletion());
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException failure) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
