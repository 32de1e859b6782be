package dev.nutgraf.local.s3;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/// An object was stored.
///
/// @param name the event's name without its `s3:` ("ObjectCreated:Put")
/// @param key as the client gave it
/// @param eTag without quotation marks
/// @param sequencer hexadecimal; the later of two for one key is the greater
public record ObjectCreated(
    String name,
    String bucket,
    String key,
    long size,
    String eTag,
    String sequencer,
    Instant time) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /// The event as S3 sends it to a function: notification version 2.1, one record, the key
  /// form-encoded, no `versionId` because the bucket keeps no versions.
  public String toNotification() {
    Map<String, Object> object =
        ordered("key", formEncoded(key), "size", size, "eTag", eTag, "sequencer", sequencer);
    Map<String, Object> bucketJson =
        ordered("name", bucket, "ownerIdentity", OWNER, "arn", "arn:aws:s3:::" + bucket);
    Map<String, Object> s3 =
        ordered(
            "s3SchemaVersion",
            "1.0",
            "configurationId",
            "nutgraf-local",
            "bucket",
            bucketJson,
            "object",
            object);
    Map<String, Object> event =
        ordered(
            "eventVersion",
            "2.1",
            "eventSource",
            "aws:s3",
            "awsRegion",
            LocalS3.REGION,
            "eventTime",
            MILLISECONDS.format(time),
            "eventName",
            name,
            "userIdentity",
            OWNER,
            "requestParameters",
            Map.of("sourceIPAddress", "127.0.0.1"),
            "responseElements",
            ordered("x-amz-request-id", sequencer, "x-amz-id-2", sequencer),
            "s3",
            s3);
    return JSON.writeValueAsString(Map.of("Records", List.of(event)));
  }

  private static final Map<String, Object> OWNER = Map.of("principalId", "NUTGRAFLOCAL");

  /// As in an S3 notification: like an HTML form, but slashes stay.
  static String formEncoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new java.util.LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
