package dev.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.cloud.LocalCloud;
import dev.nutgraf.local.cloud.LocalCloudSettings;
import dev.nutgraf.local.runtime.Outcome;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.S3Store;
import dev.nutgraf.store.Store;
import dev.nutgraf.store.StoreContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// The store's contract, and the function itself, over LocalStack's S3. Skipped where there is no
/// Docker or the image cannot be had; `-Dnutgraf.localstack.image=…` names another one.
class LocalStackIT extends StoreContract {

  /// Later images want an account.
  private static final String IMAGE =
      System.getProperty("nutgraf.localstack.image", "localstack/localstack:4.14.0");

  /// Where there is no network, Docker itself takes many minutes to say so.
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /// Made on first use: a container cannot even be described where there is no Docker.
  private static final class Container {
    private static final LocalStackContainer LOCAL_STACK =
        new LocalStackContainer(
                DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("localstack/localstack"))
            .withServices("s3");
  }

  private static final List<String> CREDENTIALS = List.of("aws.accessKeyId", "aws.secretAccessKey");

  @BeforeAll
  static void startOrSkip() throws Exception {
    try {
      assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "Docker is not running");
      CompletableFuture.runAsync(() -> Container.LOCAL_STACK.start())
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      abort("the image " + IMAGE + " could not be had within " + PATIENCE);
    } catch (ContainerFetchException | ExecutionException e) {
      requireFetchFailed(e);
      abort("the image " + IMAGE + " cannot be had: " + e.getMessage());
    }
    CREDENTIALS.forEach(name -> System.setProperty(name, "test"));
    try (S3Client client = client()) {
      for (String bucket : List.of(LocalCloud.INPUT_BUCKET, LocalCloud.OUTPUT_BUCKET)) {
        var _ = client.createBucket(request -> request.bucket(bucket));
      }
    }
  }

  /// A container that starts and then fails is a failure; only an image that is not there is not.
  private static void requireFetchFailed(Exception failure) throws Exception {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof ContainerFetchException) {
        return;
      }
    }
    throw failure;
  }

  @AfterAll
  static void stop() {
    CREDENTIALS.forEach(System::clearProperty);
    if (DockerClientFactory.instance().isDockerAvailable()) {
      Container.LOCAL_STACK.stop();
    }
  }

  private static S3Client client() {
    return S3Client.builder()
        .endpointOverride(Container.LOCAL_STACK.getEndpoint())
        .forcePathStyle(true)
        .region(Region.of(Container.LOCAL_STACK.getRegion()))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  @Override
  protected Store store() {
    return S3Store.at(
        Optional.of(Container.LOCAL_STACK.getEndpoint()),
        Optional.of(Container.LOCAL_STACK.getRegion()));
  }

  @Override
  protected String inputBucket() {
    return LocalCloud.INPUT_BUCKET;
  }

  @Override
  protected String outputBucket() {
    return LocalCloud.OUTPUT_BUCKET;
  }

  @Override
  protected void put(
      ObjectRef object, byte[] bytes, String contentType, Map<String, String> metadata) {
    try (S3Client client = client()) {
      var _ =
          client.putObject(
              request ->
                  request
                      .bucket(object.bucket())
                      .key(object.key())
                      .contentType(contentType)
                      .metadata(SentMetadata.of(metadata)),
              RequestBody.fromBytes(bytes));
    }
  }

  @Test
  void theBuiltFunctionBriefsAnArticleInLocalStack() throws Exception {
    byte[] article = Files.readAllBytes(Path.of("..", "seeds", "003_lighthouse_short.txt"));
    put(
        ObjectRef.current(inputBucket(), "a lighthouse.txt"),
        article,
        "text/plain",
        Map.of("published", "2024-12-28"));

    try (LocalCloud cloud =
        LocalCloud.start(
            Installation.from(System.getProperties()),
            LocalCloudSettings.onLoopback()
                .withProcesses(1)
                .withEnvironment(
                    Map.of("S3_ENDPOINT", Container.LOCAL_STACK.getEndpoint().toString())),
            (_, _) -> {})) {
      String event = "{\"bucket\": \"%s\", \"key\": \"a lighthouse.txt\"}".formatted(inputBucket());

      assertThat(cloud.invoke(event).get(60, TimeUnit.SECONDS))
          .isInstanceOf(Outcome.Answered.class);
    }

    try (S3Client client = client()) {
      String brief =
          client
              .getObjectAsBytes(
                  request -> request.bucket(outputBucket()).key("a lighthouse.txt.json"))
              .asUtf8String();
      assertThat(brief).contains("\"publishedAt\":\"2024-12-28\"").contains("Gull Point");
    }
  }
}
