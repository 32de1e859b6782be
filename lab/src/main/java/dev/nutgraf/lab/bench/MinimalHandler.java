package dev.nutgraf.lab.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// The floor: a function that copies an object to the output bucket and does nothing else. One GET
/// and one PUT, with the same SDK, HTTP client and client settings as the real one.
public final class MinimalHandler implements RequestStreamHandler {

  private final S3Client s3 =
      S3Client.builder()
          .httpClientBuilder(UrlConnectionHttpClient.builder())
          .endpointOverride(URI.create(variable("S3_ENDPOINT")))
          .forcePathStyle(true)
          .region(Region.of(variable("AWS_REGION")))
          .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
          .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
          .build();
  private final String outputBucket = variable("OUTPUT_BUCKET");

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    String bucket = field(event, "bucket");
    String key = field(event, "key");
    byte[] bytes = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArrayUnsafe();
    var _ =
        s3.putObject(
            put -> put.bucket(outputBucket).key(key + ".json"), RequestBody.fromBytes(bytes));
    output.write("{}".getBytes(StandardCharsets.UTF_8));
  }

  /// No JSON library: the floor loads nothing that copying does not need.
  private static String field(String event, String name) {
    String before = '"' + name + "\":\"";
    int begin = event.indexOf(before) + before.length();
    return event.substring(begin, event.indexOf('"', begin));
  }

  private static String variable(String name) {
    @Nullable String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
