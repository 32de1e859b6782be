package dev.nutgraf.local.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ObjectCreatedTest {

  private static JsonNode recordFor(String key) {
    ObjectCreated created =
        new ObjectCreated(
            "ObjectCreated:Put",
            "nutgraf-in-local",
            key,
            1024,
            "d41d8cd98f00b204e9800998ecf8427e",
            "0055AED6DCD90281",
            Instant.parse("2026-11-22T08:30:05.5Z"));
    return new ObjectMapper().readTree(created.toNotification()).path("Records").path(0);
  }

  @Test
  void theNotificationHasTheFieldsThatS3Sends() {
    JsonNode json = recordFor("news.txt");

    assertThat(json.propertyNames())
        .containsExactly(
            "eventVersion",
            "eventSource",
            "awsRegion",
            "eventTime",
            "eventName",
            "userIdentity",
            "requestParameters",
            "responseElements",
            "s3");
    assertThat(json.path("eventSource").stringValue()).isEqualTo("aws:s3");
    assertThat(json.path("eventTime").stringValue()).isEqualTo("2026-11-22T08:30:05.500Z");
    assertThat(json.path("eventName").stringValue()).isEqualTo("ObjectCreated:Put");
    assertThat(json.path("s3").path("bucket").path("arn").stringValue())
        .isEqualTo("arn:aws:s3:::nutgraf-in-local");
  }

  @Test
  void theObjectOfAnUnversionedBucketHasNoVersion() {
    assertThat(recordFor("news.txt").path("s3").path("object").toString())
        .isEqualTo(
            "{\"key\":\"news.txt\",\"size\":1024,"
                + "\"eTag\":\"d41d8cd98f00b204e9800998ecf8427e\","
                + "\"sequencer\":\"0055AED6DCD90281\"}");
  }

  @Test
  void keysAreFormEncodedButForTheSlash() {
    assertThat(ObjectCreated.formEncoded("in/a b+c%d\u00e9(1).txt"))
        .isEqualTo("in/a+b%2Bc%25d%C3%A9%281%29.txt");
  }
}
