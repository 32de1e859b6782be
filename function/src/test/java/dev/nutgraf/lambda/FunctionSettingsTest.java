package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.summary.SummaryLength;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionSettingsTest {

  @Test
  void whatIsNotSetHasItsDefault() {
    FunctionSettings settings = FunctionSettings.from(Map.of());

    assertThat(settings.outputBucket()).isEmpty();
    assertThat(settings.outputPrefix()).isEmpty();
    assertThat(settings.brief()).isEqualTo(BriefSettings.DEFAULT);
    assertThat(settings.endpoint()).isEmpty();
    assertThat(settings.region()).isEmpty();
    assertThat(settings.logLevel()).isEqualTo(LogLevel.INFO);
    assertThat(settings.metricsNamespace()).isEqualTo("Nutgraf");
  }

  @Test
  void anEmptyVariableCountsAsNotSet() {
    Map<String, String> empty =
        Map.of(
            "OUTPUT_BUCKET",
            "",
            "OUTPUT_PREFIX",
            " ",
            "SUMMARY_LENGTH",
            "",
            "MAX_BYTES",
            "",
            "BRIEF_FORM",
            "",
            "S3_ENDPOINT",
            "",
            "LOG_LEVEL",
            "",
            "METRICS_NAMESPACE",
            "");

    assertThat(FunctionSettings.from(empty)).isEqualTo(FunctionSettings.from(Map.of()));
  }

  @Test
  void whatIsSetIsTaken() {
    FunctionSettings settings =
        FunctionSettings.from(
            Map.of(
                "OUTPUT_BUCKET",
                "briefs",
                "OUTPUT_PREFIX",
                "news/",
                "SUMMARY_LENGTH",
                "4 sentences",
                "MAX_BYTES",
                "20971520",
                "BRIEF_FORM",
                "Compact",
                "S3_ENDPOINT",
                "http://localhost:9090",
                "AWS_REGION",
                "eu-central-1",
                "LOG_LEVEL",
                "warn",
                "METRICS_NAMESPACE",
                "Nutgraf/nutgraf-staging"));

    assertThat(settings.requiredOutputBucket()).isEqualTo("briefs");
    assertThat(settings.outputPrefix()).isEqualTo("news/");
    assertThat(settings.brief())
        .isEqualTo(new BriefSettings(new SummaryLength.Sentences(4), 20 << 20, BriefForm.COMPACT));
    assertThat(settings.endpoint()).contains(URI.create("http://localhost:9090"));
    assertThat(settings.region()).contains("eu-central-1");
    assertThat(settings.logLevel()).isEqualTo(LogLevel.WARN);
    assertThat(settings.metricsNamespace()).isEqualTo("Nutgraf/nutgraf-staging");
  }

  @ParameterizedTest(name = "row 41: {0}={1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "OUTPUT_BUCKET | s3://briefs | the name of a bucket",
        "OUTPUT_BUCKET | my briefs | the name of a bucket",
        "SUMMARY_LENGTH | long | N sentences",
        "SUMMARY_LENGTH | 0 sentences | N sentences",
        "MAX_BYTES | 1023 | from 1024 to 20971520",
        "MAX_BYTES | 20971521 | from 1024 to 20971520",
        "MAX_BYTES | 5 MB | from 1024 to 20971520",
        "MAX_BYTES | 99999999999 | from 1024 to 20971520",
        "BRIEF_FORM | short | full or compact",
        "S3_ENDPOINT | localhost:9090 | a URL such as",
        "S3_ENDPOINT | ftp://localhost | a URL such as",
        "S3_ENDPOINT | http://a b | a URL such as",
        "LOG_LEVEL | LOUD | one of [DEBUG, INFO, WARN, ERROR]",
        "METRICS_NAMESPACE | my metrics | at most 255 letters",
        "METRICS_NAMESPACE | AWS/Lambda | not begin with AWS/"
      })
  void aValueOutOfRangeFailsAtStart(String variable, String value, String allowed) {
    assertThatThrownBy(() -> FunctionSettings.from(Map.of(variable, value)))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(variable + " is '" + value + "' but must be ")
        .hasMessageContaining(allowed);
  }

  @Test
  @DisplayName("row 41: a prefix that leaves no room for a key fails at start")
  void aPrefixThatLeavesNoRoomFailsAtStart() {
    assertThatThrownBy(() -> FunctionSettings.from(Map.of("OUTPUT_PREFIX", "x".repeat(513))))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("at most 512 bytes");
  }

  @Test
  @DisplayName("row 41: the output bucket is missed as soon as a brief is to be written")
  void theOutputBucketIsMissed() {
    assertThatThrownBy(() -> FunctionSettings.from(Map.of()).requiredOutputBucket())
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("OUTPUT_BUCKET is not set");
  }
}
