package dev.nutgraf.local;

import dev.nutgraf.local.s3.LocalS3;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.S3Store;
import dev.nutgraf.store.Store;
import dev.nutgraf.store.StoreContract;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// The store's contract over the S3 endpoint that `./nutgraf` starts.
class LocalS3StoreTest extends StoreContract {

  private static final String INPUT = "in-bucket";
  private static final String OUTPUT = "out-bucket";
  private static final List<String> CREDENTIALS = List.of("aws.accessKeyId", "aws.secretAccessKey");

  private static LocalS3 s3;
  private static S3Client client;

  @BeforeAll
  static void start() throws IOException {
    CREDENTIALS.forEach(name -> System.setProperty(name, "local"));
    s3 = LocalS3.start(InetAddress.getLoopbackAddress(), 0, _ -> {});
    s3.createBucket(INPUT);
    s3.createBucket(OUTPUT);
    client =
        S3Client.builder()
            .endpointOverride(s3.endpoint())
            .forcePathStyle(true)
            .region(Region.of(LocalS3.REGION))
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .httpClient(UrlConnectionHttpClient.create())
            .build();
  }

  @AfterAll
  static void stop() {
    CREDENTIALS.forEach(System::clearProperty);
    client.close();
    s3.close();
  }

  @Override
  protected Store store() {
    return S3Store.at(Optional.of(s3.endpoint()), Optional.of(LocalS3.REGION));
  }

  @Override
  protected String inputBucket() {
    return INPUT;
  }

  @Override
  protected String outputBucket() {
    return OUTPUT;
  }

  @Override
  protected void put(
      ObjectRef object, byte[] bytes, String contentType, Map<String, String> metadata) {
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
