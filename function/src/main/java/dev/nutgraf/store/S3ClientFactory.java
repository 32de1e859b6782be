package dev.nutgraf.store;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/// Makes the S3 client the function works with.
final class S3ClientFactory {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

  /// How long S3 may be silent before the SDK tries again. The time of a whole request is limited
  /// too, but a body that comes to a halt is noticed only here: it cannot be interrupted.
  static final Duration SILENCE_TIMEOUT = Duration.ofSeconds(3);

  /// Local endpoints do not care, but a signature needs some region.
  private static final Region LOCAL_REGION = Region.US_EAST_1;

  static {
    // When a body is closed half-way, java.net.HttpURLConnection waits up to five seconds for the
    // rest, to use the connection again. An invocation that runs out of time has none to spare.
    System.setProperty("http.KeepAlive.remainingData", "0");
  }

  private S3ClientFactory() {}

  /// @param endpoint a store of this protocol that is not AWS
  /// @param region empty to let the SDK find it
  static S3Client client(Optional<URI> endpoint, Optional<String> region) {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECT_TIMEOUT)
                    .socketTimeout(SILENCE_TIMEOUT))
            .overrideConfiguration(c -> c.retryStrategy(RetryMode.STANDARD));
    region.map(Region::of).ifPresent(builder::region);
    endpoint.ifPresent(
        uri -> {
          builder.endpointOverride(uri).forcePathStyle(true);
          if (region.isEmpty()) {
            builder.region(LOCAL_REGION);
          }
          // Not every store that speaks the protocol knows AWS's trailing checksums.
          builder
              .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
              .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        });
    return builder.build();
  }
}
