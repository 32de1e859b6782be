package dev.nutgraf.local.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class LocalS3Test {

  private static final String BUCKET = "articles";

  private final List<ObjectCreated> events = Collections.synchronizedList(new ArrayList<>());
  private LocalS3 s3;
  private S3Client client;

  @BeforeEach
  void start() throws IOException {
    s3 = LocalS3.start(InetAddress.getLoopbackAddress(), 0, events::add);
    s3.createBucket(BUCKET);
    client = client(DefaultRetryStrategy.standardStrategyBuilder().build());
  }

  private S3Client client(RetryStrategy retries) {
    return S3Client.builder()
        .endpointOverride(s3.endpoint())
        .forcePathStyle(true)
        .region(Region.of(LocalS3.REGION))
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
        .httpClient(UrlConnectionHttpClient.create())
        .overrideConfiguration(o -> o.retryStrategy(retries))
        .build();
  }

  @AfterEach
  void stop() {
    client.close();
    s3.close();
  }

  @Test
  void aStoredObjectRaisesAnEventWithItsSizeAndTag() {
    String eTag = put("news.txt", "twelve bytes");

    assertThat(events).hasSize(1);
    ObjectCreated event = events.getFirst();
    assertThat(event.name()).isEqualTo("ObjectCreated:Put");
    assertThat(event.bucket()).isEqualTo(BUCKET);
    assertThat(event.key()).isEqualTo("news.txt");
    assertThat(event.size()).isEqualTo(12);
    assertThat(eTag).isEqualTo("\"" + event.eTag() + "\"");
  }

  @Test
  void theLaterOfTwoEventsForOneKeyHasTheGreaterSequencer() {
    for (int i = 0; i < 20; i++) {
      put("news.txt", "version " + i);
    }

    List<String> sequencers = events.stream().map(ObjectCreated::sequencer).toList();
    assertThat(sequencers).isSorted().doesNotHaveDuplicates().allMatch(s -> s.length() == 16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.txt",
        "red+flower.txt",
        "100%.txt",
        "a%2Bb",
        "\"quoted\".txt",
        "caf\u00e9.txt",
        "cafe\u0301.txt",
        "\u05e9\u05dc\u05d5\u05dd.txt",
        "\uD83D\uDCF0.txt",
        "deep/folder/name.txt",
        "a&b=c;d.txt"
      })
  void everyKeyArrivesAsTheClientGaveIt(String key) {
    put(key, "text");

    assertThat(events).extracting(ObjectCreated::key).containsExactly(key);
    assertThat(text(key)).isEqualTo("text");
  }

  @Test
  void aCopyRaisesAnEvent() {
    put("one.txt", "text");
    client.copyObject(
        c ->
            c.sourceBucket(BUCKET)
                .sourceKey("one.txt")
                .destinationBucket(BUCKET)
                .destinationKey("two.txt"));

    assertThat(events)
        .extracting(ObjectCreated::name, ObjectCreated::key)
        .contains(org.assertj.core.groups.Tuple.tuple("ObjectCreated:Copy", "two.txt"));
    assertThat(events.getLast().size()).isEqualTo(4);
  }

  @Test
  void anUploadInPartsRaisesOneEventWhenItIsComplete() {
    String upload = client.createMultipartUpload(c -> c.bucket(BUCKET).key("long.txt")).uploadId();
    byte[] part = new byte[5 << 20];
    List<CompletedPart> parts = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      int number = i;
      String eTag =
          client
              .uploadPart(
                  u -> u.bucket(BUCKET).key("long.txt").uploadId(upload).partNumber(number),
                  RequestBody.fromBytes(part))
              .eTag();
      parts.add(CompletedPart.builder().partNumber(number).eTag(eTag).build());
    }
    assertThat(events).isEmpty();

    client.completeMultipartUpload(
        c ->
            c.bucket(BUCKET).key("long.txt").uploadId(upload).multipartUpload(m -> m.parts(parts)));

    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.name()).isEqualTo("ObjectCreated:CompleteMultipartUpload");
              assertThat(event.size()).isEqualTo(10 << 20);
              assertThat(event.eTag()).endsWith("-2");
            });
  }

  @Test
  void deletingRaisesNoEvent() {
    put("news.txt", "text");
    client.deleteObject(d -> d.bucket(BUCKET).key("news.txt"));

    assertThat(events).hasSize(1);
  }

  @Test
  void contentTypeEncodingAndMetadataComeBackAsTheyWereGiven() {
    client.putObject(
        p ->
            p.bucket(BUCKET)
                .key("page.html")
                .contentType("text/html; charset=windows-1252")
                .contentEncoding("gzip")
                .metadata(Map.of("published", "2024-12-27", "title", "=?UTF-8?B?w4Q=?=")),
        RequestBody.fromString("text"));

    GetObjectResponse response =
        client.getObjectAsBytes(g -> g.bucket(BUCKET).key("page.html")).response();
    assertThat(response.contentType()).isEqualTo("text/html; charset=windows-1252");
    assertThat(response.contentEncoding()).isEqualTo("gzip");
    assertThat(response.metadata())
        .containsEntry("published", "2024-12-27")
        .containsEntry("title", "=?UTF-8?B?w4Q=?=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CRC32", "SHA1", "SHA256"})
  void aChecksumIsTakenAndDoesNotChangeTheBody(String algorithm) {
    client.putObject(
        p ->
            p.bucket(BUCKET)
                .key("news.txt")
                .checksumAlgorithm(ChecksumAlgorithm.valueOf(algorithm)),
        RequestBody.fromString("text"));

    assertThat(text("news.txt")).isEqualTo("text");
  }

  @Test
  void ofManyWritersWhoWantToCreateAnObjectOneSucceeds() throws Exception {
    for (int round = 0; round < 20; round++) {
      String key = "brief-" + round;

      List<Integer> answers =
          race(
              i -> {
                client.putObject(
                    p -> p.bucket(BUCKET).key(key).ifNoneMatch("*"),
                    RequestBody.fromString("writer " + i));
                return 200;
              });

      assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }
  }

  @Test
  void ofManyWritersWhoWantToReplaceTheSameVersionOneSucceeds() throws Exception {
    String eTag = put("brief", "first");
    for (int round = 0; round < 20; round++) {
      String expected = eTag;
      String body = "round " + round + " writer ";

      List<Integer> answers =
          race(
              i -> {
                client.putObject(
                    p -> p.bucket(BUCKET).key("brief").ifMatch(expected),
                    RequestBody.fromString(body + i));
                return 200;
              });

      assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
      eTag = client.headObject(h -> h.bucket(BUCKET).key("brief")).eTag();
    }
  }

  @Test
  void noUploadOfMoreThanAHundredFailsForAClientThatNeverTriesAgain() {
    try (S3Client impatient = client(DefaultRetryStrategy.doNotRetry())) {
      for (int i = 0; i < 150; i++) {
        String key = "k" + i;
        impatient.putObject(
            p -> p.bucket(BUCKET).key(key).ifNoneMatch("*"),
            RequestBody.fromString("x".repeat(9_000)));
      }
    }

    assertThat(events).hasSize(150);
  }

  @Test
  void replacingWhatIsNotThereIsNotFound() {
    assertThatThrownBy(
            () ->
                client.putObject(
                    p -> p.bucket(BUCKET).key("brief").ifMatch("\"abc\""),
                    RequestBody.fromString("text")))
        .isInstanceOf(NoSuchKeyException.class);
  }

  @Test
  void aReaderGetsTheBodyThatBelongsToTheTag() throws Exception {
    put("news.txt", "0".repeat(50_000));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> writer =
          threads.submit(
              () -> {
                for (int i = 1; i < 100; i++) {
                  put("news.txt", String.valueOf(i % 10).repeat(50_000 + i));
                }
              });
      while (!writer.isDone()) {
        var read = client.getObjectAsBytes(g -> g.bucket(BUCKET).key("news.txt"));
        byte[] md5 = java.security.MessageDigest.getInstance("MD5").digest(read.asByteArray());
        assertThat(read.response().eTag())
            .isEqualTo("\"" + java.util.HexFormat.of().formatHex(md5) + "\"");
      }
      writer.get();
    }
  }

  @Test
  void aTakenPortIsNamed() {
    int taken = s3.endpoint().getPort();

    assertThatThrownBy(() -> LocalS3.start(InetAddress.getLoopbackAddress(), taken, events::add))
        .isInstanceOf(BindException.class)
        .hasMessageContaining("127.0.0.1 port " + taken);
  }

  private interface Writer {
    int write(int number);
  }

  private List<Integer> race(Writer writer) throws Exception {
    int writers = 8;
    CyclicBarrier start = new CyclicBarrier(writers);
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      int number = i;
      all.add(
          () -> {
            start.await();
            try {
              return writer.write(number);
            } catch (S3Exception e) {
              return e.statusCode();
            }
          });
    }
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      for (Future<Integer> answer : threads.invokeAll(all)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private String put(String key, String text) {
    return client
        .putObject(
            p -> p.bucket(BUCKET).key(key),
            RequestBody.fromBytes(text.getBytes(StandardCharsets.UTF_8)))
        .eTag();
  }

  private String text(String key) {
    return client.getObjectAsBytes(g -> g.bucket(BUCKET).key(key)).asUtf8String();
  }
}
