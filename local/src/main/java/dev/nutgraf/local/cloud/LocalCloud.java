package dev.nutgraf.local.cloud;

import dev.nutgraf.local.runtime.FunctionSettings;
import dev.nutgraf.local.runtime.Invocations;
import dev.nutgraf.local.runtime.LocalFunction;
import dev.nutgraf.local.runtime.Outcome;
import dev.nutgraf.local.s3.LocalS3;
import dev.nutgraf.local.s3.ObjectCreated;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Two buckets, a trigger and the function, running until closed.
public final class LocalCloud implements AutoCloseable {

  /// The bucket whose new objects are events.
  public static final String INPUT_BUCKET = "nutgraf-in-local";

  /// The bucket that the function writes to.
  public static final String OUTPUT_BUCKET = "nutgraf-out-local";

  /// What clients may give where they insist on credentials; any others do as well.
  public static final String ACCESS_KEY = "local";

  private static final String BRIEF = ".json";
  private static final String HANDLER = "dev.nutgraf.lambda.Handler::handleRequest";
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final LocalS3 s3;
  private final Invocations invocations;
  private final LocalFunction function;
  private final FunctionSettings settings;
  private final S3Client client;
  private final Thread closeOnExit = new Thread(this::stop, "stop-local-cloud");
  private final List<Runnable> watchers;
  private volatile boolean keepLog;

  private LocalCloud(
      LocalS3 s3,
      Invocations invocations,
      LocalFunction function,
      FunctionSettings settings,
      S3Client client,
      List<Runnable> watchers) {
    this.s3 = s3;
    this.invocations = invocations;
    this.function = function;
    this.settings = settings;
    this.client = client;
    this.watchers = watchers;
    Runtime.getRuntime().addShutdownHook(closeOnExit);
  }

  /// Starts everything.
  ///
  /// @param observer hears of each event: of an object in the input bucket, before its client hears
  ///   that it is stored, together with what will come of it; it must not block
  /// @throws java.net.BindException if the port is taken
  /// @throws IOException if something else cannot start
  public static LocalCloud start(
      Installation installation,
      LocalCloudSettings setup,
      BiConsumer<ObjectCreated, CompletableFuture<Outcome>> observer)
      throws IOException {
    installation.requireBuilt();
    Invocations invocations = new Invocations();
    List<Runnable> watchers = new CopyOnWriteArrayList<>();
    LocalS3 s3 =
        LocalS3.start(
            setup.address(),
            setup.port(),
            created -> {
              if (setup.triggered() && created.bucket().equals(INPUT_BUCKET)) {
                observer.accept(created, invocations.submit(created.toNotification()));
              } else if (created.bucket().equals(OUTPUT_BUCKET)) {
                watchers.forEach(Runnable::run);
              }
            });
    Path work = Files.createTempDirectory("nutgraf-");
    try {
      s3.createBucket(INPUT_BUCKET);
      s3.createBucket(OUTPUT_BUCKET);
      FunctionSettings settings =
          new FunctionSettings(
              installation.zip(),
              installation.runtimeJars(),
              HANDLER,
              environment(s3.endpoint(), setup),
              work,
              setup.echo(),
              TIMEOUT,
              setup.processes(),
              setup.portable(),
              FunctionSettings.USUAL_MEMORY,
              List.of());
      LocalFunction function = LocalFunction.start(invocations, settings);
      return new LocalCloud(s3, invocations, function, settings, s3.client(), watchers);
    } catch (IOException | RuntimeException e) {
      s3.close();
      invocations.close();
      delete(work, _ -> false);
      throw e;
    }
  }

  private static Map<String, String> environment(URI endpoint, LocalCloudSettings setup) {
    Map<String, String> environment = new HashMap<>();
    environment.put("AWS_ACCESS_KEY_ID", ACCESS_KEY);
    environment.put("AWS_SECRET_ACCESS_KEY", ACCESS_KEY);
    environment.put("AWS_REGION", LocalS3.REGION);
    environment.put("AWS_DEFAULT_REGION", LocalS3.REGION);
    environment.put("JAVA_TOOL_OPTIONS", FunctionSettings.JVM_OPTIONS);
    environment.put("OUTPUT_BUCKET", OUTPUT_BUCKET);
    environment.put("S3_ENDPOINT", endpoint.toString());
    environment.putAll(setup.environment());
    return environment;
  }

  /// Where the buckets are.
  public URI endpoint() {
    return s3.endpoint();
  }

  /// Drops an article into the input bucket.
  ///
  /// @param metadata the object's own metadata: names without `x-amz-meta-`
  public void drop(String key, byte[] article, Map<String, String> metadata) {
    var _ =
        client.putObject(
            request -> request.bucket(INPUT_BUCKET).key(key).metadata(metadata),
            RequestBody.fromBytes(article));
  }

  /// The brief in the output bucket of the article called `key`, if there is one.
  public Optional<byte[]> brief(String key) {
    try {
      return Optional.of(
          client
              .getObjectAsBytes(request -> request.bucket(OUTPUT_BUCKET).key(key + BRIEF))
              .asByteArray());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }

  /// What the output bucket holds: each brief's article and the brief's eTag; the latest first, no
  /// more than `limit`.
  public Map<String, String> briefs(int limit) {
    Map<String, String> briefs = new LinkedHashMap<>();
    client.listObjectsV2Paginator(request -> request.bucket(OUTPUT_BUCKET)).contents().stream()
        .filter(object -> object.key().endsWith(BRIEF))
        .sorted(
            Comparator.comparing(S3Object::lastModified).reversed().thenComparing(S3Object::key))
        .limit(limit)
        .forEach(
            object ->
                briefs.put(
                    object.key().substring(0, object.key().length() - BRIEF.length()),
                    object.eTag()));
    return briefs;
  }

  /// From now on runs `watcher` whenever something is stored in the output bucket; it must not
  /// block.
  public void watchBriefs(Runnable watcher) {
    watchers.add(watcher);
  }

  /// Calls the function with an event of any kind and waits for nobody but the returned answer.
  public CompletableFuture<Outcome> invoke(String event) {
    return invocations.submitOnce(event);
  }

  /// What the function printed; it stays when this is closed.
  public Path keptLog() {
    keepLog = true;
    return settings.log();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(closeOnExit);
    stop();
  }

  private void stop() {
    client.close();
    s3.close();
    function.close();
    invocations.close();
    delete(settings.work(), path -> keepLog && settings.log().startsWith(path));
  }

  private static void delete(Path work, Predicate<Path> kept) {
    try (Stream<Path> all = Files.walk(work)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!kept.test(path)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      System.err.println("nutgraf: " + work + " could not be deleted: " + e);
    }
  }
}
