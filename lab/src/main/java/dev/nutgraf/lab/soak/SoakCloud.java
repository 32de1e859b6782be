package dev.nutgraf.lab.soak;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.runtime.FunctionSettings;
import dev.nutgraf.local.runtime.Invocations;
import dev.nutgraf.local.runtime.LocalFunction;
import dev.nutgraf.local.s3.LocalS3;
import dev.nutgraf.local.s3.ObjectCreated;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Two buckets and the function, whose way to S3 is unsafe. The events of new objects are
/// collected, not sent.
final class SoakCloud implements AutoCloseable {

  private static final String IN = "soak-in";
  private static final String OUT = "soak-out";
  private static final String HANDLER = "dev.nutgraf.lambda.Handler::handleRequest";

  private final LocalS3 s3;
  private final FaultyEndpoint endpoint;
  private final ConcurrentLinkedQueue<ObjectCreated> created;
  private final Invocations invocations = new Invocations();
  private final LocalFunction function;
  private final FunctionSettings settings;
  private final S3Client client;
  private final Map<Long, Boolean> processes = new ConcurrentHashMap<>();

  private SoakCloud(
      LocalS3 s3,
      FaultyEndpoint endpoint,
      ConcurrentLinkedQueue<ObjectCreated> created,
      Installation installation,
      Path work,
      int count)
      throws IOException {
    this.s3 = s3;
    this.endpoint = endpoint;
    this.created = created;
    this.settings =
        new FunctionSettings(
            installation.zip(),
            installation.runtimeJars(),
            HANDLER,
            Map.of(
                "AWS_ACCESS_KEY_ID",
                "local",
                "AWS_SECRET_ACCESS_KEY",
                "local",
                "AWS_REGION",
                LocalS3.REGION,
                "OUTPUT_BUCKET",
                OUT,
                "S3_ENDPOINT",
                endpoint.uri().toString(),
                "JAVA_TOOL_OPTIONS",
                "-Xlog:gc"),
            work,
            false,
            Duration.ofMinutes(1),
            count,
            false,
            FunctionSettings.USUAL_MEMORY,
            List.of());
    this.function = LocalFunction.start(invocations, settings);
    this.client = s3.client();
  }

  /// @param percent of the function's requests to S3 something goes wrong with
  /// @param count how many processes the function has
  static SoakCloud start(
      Installation installation, double percent, int count, RandomGenerator random)
      throws IOException {
    ConcurrentLinkedQueue<ObjectCreated> created = new ConcurrentLinkedQueue<>();
    LocalS3 s3 =
        LocalS3.start(
            InetAddress.getLoopbackAddress(),
            0,
            object -> {
              if (object.bucket().equals(IN)) {
                created.add(object);
              }
            });
    s3.createBucket(IN);
    s3.createBucket(OUT);
    FaultyEndpoint endpoint = FaultyEndpoint.start(s3.endpoint(), percent, random);
    Path work = Files.createTempDirectory("nutgraf-soak-");
    return new SoakCloud(s3, endpoint, created, installation, work, count);
  }

  /// Stores an article, past the faults, and gives the event that S3 would send.
  ObjectCreated drop(String key, byte[] article) {
    var _ = client.putObject(p -> p.bucket(IN).key(key), RequestBody.fromBytes(article));
    ObjectCreated event = created.remove();
    if (!event.key().equals(key)) {
      throw new IllegalStateException(
          "the event is of " + event.key() + ", but " + key + " was dropped");
    }
    return event;
  }

  Invocations invocations() {
    return invocations;
  }

  /// The brief of an article, past the faults.
  Optional<byte[]> brief(String key) {
    try {
      return Optional.of(
          client.getObjectAsBytes(g -> g.bucket(OUT).key(key + ".json")).asByteArray());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }

  /// Notes which processes the function has now.
  void lookAtProcesses() {
    ProcessHandle.current().children().forEach(child -> processes.put(child.pid(), Boolean.TRUE));
  }

  /// How many processes there were in place of others that had ended.
  int restarts() {
    return Math.max(0, processes.size() - settings.processes());
  }

  Map<Fault, Integer> dealt() {
    return endpoint.dealt();
  }

  Path log() {
    return settings.log();
  }

  /// Stops everything; the log stays.
  @Override
  public void close() {
    function.close();
    invocations.close();
    client.close();
    endpoint.close();
    s3.close();
  }
}
