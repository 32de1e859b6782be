package dev.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// The store's contract, and the function itself, over LocalStack's S3. Skipped where there is no
/// Docker or the image cannot be had, and says so in Maven's output; with
/// `-Dnutgraf.localstack=required` that is a failure. [LocalStack] names the image.
class LocalStackIT extends StoreContract {

  private static final boolean REQUIRED =
      "required".equals(System.getProperty("nutgraf.localstack"));

  private static final List<String> CREDENTIALS = List.of("aws.accessKeyId", "aws.secretAccessKey");

  private static Optional<LocalStack> started = Optional.empty();

  @BeforeAll
  static void startOrSkip() throws InterruptedException {
    try {
      started = Optional.of(LocalStack.start());
    } catch (LocalStack.UnavailableException e) {
      String reason = "LocalStack tests SKIPPED: " + e.getMessage();
      if (REQUIRED) {
        throw new IllegalStateException(reason, e);
      }
      // Maven shows that a class was skipped, and never why.
      System.out.println(reason);
      abort(reason);
    }
    CREDENTIALS.forEach(name -> System.setProperty(name, "test"));
    try (S3Client client = client()) {
      for (String bucket : List.of(LocalCloud.INPUT_BUCKET, LocalCloud.OUTPUT_BUCKET)) {
        var _ = client.createBucket(request -> request.bucket(bucket));
      }
    }
  }

  @AfterAll
  static void stop() throws InterruptedException {
    CREDENTIALS.forEach(System::clearProperty);
    if (started.isPresent()) {
      started.get().stop();
      started = Optional.empty();
    }
  }

  private static LocalStack localStack() {
    return started.orElseThrow();
  }

  private static S3Client client() {
    return S3Client.builder()
        .endpointOverride(localStack().endpoint())
        .forcePathStyle(true)
        .region(Region.of(localStack().region()))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  @Override
  protected Store store() {
    return S3Store.at(Optional.of(localStack().endpoint()), Optional.of(localStack().region()));
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
                .withEnvironment(Map.of("S3_ENDPOINT", localStack().endpoint().toString())),
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
