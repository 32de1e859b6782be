package dev.nutgraf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the store makes of S3's refusals and of a network that fails, over real HTTP and through
/// the real SDK.
@ExtendWith(LocalCredentials.class)
@Timeout(60)
class S3StoreFaultTest {

  private static final int MAX_BYTES = 1000;
  private static final int FOR_GOOD = 10;
  private static final ObjectRef ARTICLE = ObjectRef.current("in", "ferry.txt");
  private static final ObjectRef BRIEF = ObjectRef.current("out", "ferry.txt.json");
  private static final byte[] TEXT = bytes("The ferry is to carry passengers again from Monday.");
  private static final byte[] JSON = bytes("{\"by\": \"us\"}");
  private static final WriteCondition ABSENT = new WriteCondition.Absent();
  private static final Deadline PLENTY = () -> 30_000;
  private static final BriefProvenance EDITION =
      new BriefProvenance(
          new ObjectVersion("a", Optional.empty()),
          Sequencer.of("00A1"),
          "nutgraf/0.1.0",
          "0123456789abcdef");

  private final S3Endpoint s3 = new S3Endpoint();
  private final Store store = S3Store.at(Optional.of(s3.uri()), Optional.empty());

  @BeforeEach
  void dropAnArticle() {
    s3.put(ARTICLE, TEXT, Map.of("Content-Type", "text/plain"));
  }

  @AfterEach
  void close() {
    s3.close();
  }

  private ReadResult get() {
    return store.get(ARTICLE, MAX_BYTES, PLENTY);
  }

  private boolean put(WriteCondition condition) {
    return store.put(BRIEF, JSON, EDITION, condition, PLENTY);
  }

  private void refuse(String method, ObjectRef object, int status, String code, int times) {
    s3.fault(
        method,
        object,
        Collections.nCopies(times, new S3Endpoint.Fault.Refusal(status, code))
            .toArray(S3Endpoint.Fault[]::new));
  }

  /// A deadline that passes `millis` from now.
  private static Deadline in(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    return () -> (end - System.nanoTime()) / 1_000_000;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("row 6: 403 on read fails and says what to check")
  void aDeniedReadFailsAndSaysWhatToCheck() {
    refuse("GET", ARTICLE, 403, "AccessDenied", 1);

    assertThatThrownBy(this::get)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("reading s3://in/ferry.txt failed: 403 AccessDenied")
        .hasMessageContaining("bucket policy")
        .hasMessageContaining("kms:Decrypt")
        .hasMessageContaining("s3:ListBucket");
  }

  @Test
  @DisplayName("row 5: a missing bucket is not a missing object")
  void aMissingBucketIsNotAMissingObject() {
    refuse("GET", ARTICLE, 404, "NoSuchBucket", 1);

    assertThatThrownBy(this::get)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no bucket 'in'");
  }

  @Test
  @DisplayName("row 5: an object whose place a delete marker took is gone")
  void anObjectBehindADeleteMarkerIsGone() {
    refuse("GET", ARTICLE, 405, "MethodNotAllowed", 1);

    assertThat(get()).isInstanceOf(ReadResult.Gone.class);
  }

  @Test
  @DisplayName("row 4: the version that an event names is read, not the one that took its place")
  void theNamedVersionIsRead() {
    ObjectRef first = new ObjectRef("in", "ferry.txt", Optional.of("v1"));
    s3.put(first, bytes("first"), Map.of());
    s3.put(new ObjectRef("in", "ferry.txt", Optional.of("v2")), bytes("second"), Map.of());

    ReadResult.Found found = (ReadResult.Found) store.get(first, MAX_BYTES, PLENTY);

    assertThat(found.bytes()).isEqualTo(bytes("first"));
    assertThat(found.version().versionId()).contains("v1");
    assertThat(store.current(first, PLENTY).orElseThrow().versionId()).contains("v2");
  }

  @Test
  @DisplayName("row 42: an archived object is told from a denied one")
  void anArchivedObjectIsToldFromADeniedOne() {
    refuse("GET", ARTICLE, 403, "InvalidObjectState", 1);

    assertThat(get())
        .isInstanceOfSatisfying(
            ReadResult.Archived.class, a -> assertThat(a.bytes()).isEqualTo(TEXT.length));
  }

  @ParameterizedTest(name = "row 61: {0} with the code ''{1}'' is not S3''s own")
  @CsvSource({"404, NotFound", "404, ''", "405, ''"})
  void anAnswerThatIsNotS3sOwnFails(int status, String code) {
    refuse("GET", ARTICLE, status, code, FOR_GOOD);

    assertThatThrownBy(this::get)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("reading s3://in/ferry.txt failed: " + status)
        .hasMessageContaining("S3_ENDPOINT");
  }

  @Test
  @DisplayName("row 61: a part of an object is not the object")
  void aPartOfAnObjectIsNotTheObject() {
    s3.put(ARTICLE, TEXT, Map.of("Content-Range", "bytes 0-50/5000", "Content-Type", "text/plain"));

    assertThatThrownBy(this::get)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("only a part");
  }

  @ParameterizedTest(name = "row 62: {0}")
  @CsvSource({
    "RequestTimeTooSkewed, the clock",
    "SignatureDoesNotMatch, the credentials",
    "InvalidAccessKeyId, the credentials",
    "ExpiredToken, the credentials"
  })
  void aRefusalOfTheSenderSaysSo(String code, String hint) {
    refuse("GET", ARTICLE, 403, code, FOR_GOOD);

    assertThatThrownBy(this::get)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(code)
        .hasMessageContaining(hint)
        .message()
        .doesNotContain("s3:GetObject");
  }

  @Test
  @DisplayName("row 37: 503 and 500 that pass are tried again")
  void serverErrorsThatPassAreTriedAgain() {
    refuse("GET", ARTICLE, 503, "SlowDown", 1);
    refuse("GET", ARTICLE, 500, "InternalError", 1);

    assertThat(get())
        .isInstanceOfSatisfying(ReadResult.Found.class, f -> assertThat(f.bytes()).isEqualTo(TEXT));
  }

  @Test
  @DisplayName("row 37: 503 that stays fails after a few tries")
  void aServerErrorThatStaysFails() {
    refuse("GET", ARTICLE, 503, "SlowDown", FOR_GOOD);

    assertThatThrownBy(this::get)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("reading s3://in/ferry.txt failed: 503 SlowDown");
    assertThat(s3.requests()).hasSizeBetween(2, 5);
  }

  @Test
  @DisplayName("row 37: a body that was cut short is read again, whole")
  void aCutBodyIsReadAgain() {
    s3.fault("GET", ARTICLE, new S3Endpoint.Fault.Cut(7));

    assertThat(get())
        .isInstanceOfSatisfying(ReadResult.Found.class, f -> assertThat(f.bytes()).isEqualTo(TEXT));
    assertThat(s3.requests()).hasSize(2);
  }

  @Test
  @DisplayName("row 37: a body that is cut short each time fails; half of it is never taken")
  void aBodyCutEachTimeFails() {
    s3.fault(
        "GET",
        ARTICLE,
        Collections.nCopies(FOR_GOOD, new S3Endpoint.Fault.Cut(7))
            .toArray(S3Endpoint.Fault[]::new));

    assertThatThrownBy(this::get)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("reading s3://in/ferry.txt failed");
  }

  @Test
  @DisplayName("row 37: a slow answer is waited for")
  void aSlowAnswerIsWaitedFor() {
    s3.fault("GET", ARTICLE, new S3Endpoint.Fault.Delay(300));

    assertThat(get()).isInstanceOf(ReadResult.Found.class);
    assertThat(s3.requests()).hasSize(1);
  }

  @Test
  @DisplayName("row 37: silence ends when the time is up")
  void silenceEndsWhenTheTimeIsUp() {
    s3.fault("GET", ARTICLE, new S3Endpoint.Fault.Silence());
    Deadline deadline = in(5_000);

    assertThatThrownBy(() -> store.get(ARTICLE, MAX_BYTES, deadline))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("reading s3://in/ferry.txt failed");
    assertThat(deadline.millisLeft()).isPositive();
  }

  @Test
  @DisplayName("row 37: a body that comes to a halt ends when the time is up")
  void aStalledBodyEndsWhenTheTimeIsUp() {
    s3.fault("GET", ARTICLE, new S3Endpoint.Fault.Stall(7));
    Deadline deadline = in(6_000);

    assertThatThrownBy(() -> store.get(ARTICLE, MAX_BYTES, deadline))
        .isInstanceOf(StoreException.class);
    assertThat(deadline.millisLeft()).isPositive();
  }

  @Test
  @DisplayName("row 35: without time nothing is asked for")
  void withoutTimeNothingIsAskedFor() {
    assertThatThrownBy(() -> store.get(ARTICLE, MAX_BYTES, () -> 100))
        .isInstanceOf(StoreException.class)
        .hasMessage("no time left for s3://in/ferry.txt");
    assertThat(s3.requests()).isEmpty();
  }

  @Test
  @DisplayName("row 40: a denied write fails, says what to check, and leaves nothing behind")
  void aDeniedWriteFailsAndSaysWhatToCheck() {
    refuse("PUT", BRIEF, 403, "AccessDenied", 1);

    assertThatThrownBy(() -> put(ABSENT))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("writing s3://out/ferry.txt.json failed: 403 AccessDenied")
        .hasMessageContaining("s3:PutObject")
        .hasMessageContaining("kms:GenerateDataKey");
    assertThat(store.find(BRIEF, PLENTY)).isEmpty();
  }

  @Test
  @DisplayName("row 40: an error of the key service fails")
  void anErrorOfTheKeyServiceFails() {
    refuse("PUT", BRIEF, 400, "KMS.DisabledException", 1);

    assertThatThrownBy(() -> put(ABSENT))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("400 KMS.DisabledException");
  }

  @Test
  @DisplayName("row 3: 412 and 409 on a first write mean that another was there")
  void aConflictOnAFirstWriteIsNoError() {
    refuse("PUT", BRIEF, 412, "PreconditionFailed", 1);
    refuse("PUT", BRIEF, 409, "ConditionalRequestConflict", 1);

    assertThat(put(ABSENT)).isFalse();
    assertThat(put(ABSENT)).isFalse();
    assertThat(put(ABSENT)).isTrue();
  }

  @Test
  @DisplayName("row 3: 404 on a replacement means that what was there has gone")
  void aReplacementOfWhatHasGoneIsNoError() {
    assertThat(put(ABSENT)).isTrue();
    StoredBrief stored = store.find(BRIEF, PLENTY).orElseThrow();
    s3.remove(BRIEF);

    assertThat(put(new WriteCondition.Unchanged(stored))).isFalse();
  }

  @Test
  @DisplayName("row 3: a write whose answer is lost is found to be done")
  void aWriteWhoseAnswerIsLostIsFoundToBeDone() {
    s3.fault("PUT", BRIEF, new S3Endpoint.Fault.LostAnswer());

    boolean written = put(ABSENT);

    assertThat(written).isFalse();
    assertThat(s3.requests()).hasSize(2);
    assertThat(store.find(BRIEF, PLENTY).orElseThrow().provenance()).isEqualTo(EDITION);
    assertThat(s3.bytes(BRIEF)).isEqualTo(JSON);
  }
}
