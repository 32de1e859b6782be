package dev.nutgraf.lambda;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.store.BriefKey;
import dev.nutgraf.summary.SummaryLength;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the environment says about the function; the only place that reads it.
///
/// @param outputBucket where briefs go; without one only a text in the event itself can be worked
///   on
/// @param outputPrefix what the key of every brief begins with
/// @param endpoint a store that is not AWS
/// @param region where the function runs; empty where the environment does not say
record Settings(
    Optional<String> outputBucket,
    String outputPrefix,
    BriefSettings brief,
    Optional<URI> endpoint,
    Optional<String> region,
    LogLevel logLevel) {

  /// Reads the settings. A variable that is empty counts as not set: that is how `sam local invoke`
  /// passes one that has no value.
  ///
  /// @throws SettingsException naming the variable, its value and what is allowed
  static Settings from(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    return new Settings(
        variables.get("OUTPUT_BUCKET").map(Settings::bucket),
        variables.get("OUTPUT_PREFIX").map(Settings::prefix).orElse(""),
        new BriefSettings(
            variables
                .get("SUMMARY_LENGTH")
                .map(Settings::length)
                .orElseGet(BriefSettings.DEFAULT::length),
            variables
                .get("MAX_BYTES")
                .map(Settings::maxBytes)
                .orElseGet(BriefSettings.DEFAULT::maxBytes)),
        variables.get("S3_ENDPOINT").map(Settings::endpoint),
        variables.get("AWS_REGION"),
        variables.get("LOG_LEVEL").map(Settings::logLevel).orElse(LogLevel.INFO));
  }

  /// The bucket for briefs.
  ///
  /// @throws SettingsException if none is set
  String requiredOutputBucket() {
    return outputBucket.orElseThrow(
        () ->
            new SettingsException(
                "OUTPUT_BUCKET is not set: it must name the bucket that briefs go to (only an"
                    + " event {\"name\", \"text\"} needs none)"));
  }

  private record Variables(Map<String, String> environment) {
    Optional<String> get(String name) {
      return Optional.ofNullable(environment.get(name))
          .map(String::strip)
          .filter(v -> !v.isEmpty());
    }
  }

  private static String bucket(String value) {
    if (value.startsWith("s3:") || value.chars().anyMatch(Character::isWhitespace)) {
      throw invalid("OUTPUT_BUCKET", value, "the name of a bucket, such as my-briefs");
    }
    return value;
  }

  private static String prefix(String value) {
    int bytes = value.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > BriefKey.MAX_PREFIX_BYTES) {
      throw invalid(
          "OUTPUT_PREFIX", value, "at most %s bytes of UTF-8".formatted(BriefKey.MAX_PREFIX_BYTES));
    }
    return value;
  }

  private static SummaryLength length(String value) {
    try {
      return SummaryLength.parse(value);
    } catch (IllegalArgumentException e) {
      throw invalid("SUMMARY_LENGTH", value, SummaryLength.FORMS);
    }
  }

  private static int maxBytes(String value) {
    String range =
        "a number of bytes from %s to %s"
            .formatted(BriefSettings.MIN_MAX_BYTES, BriefSettings.MAX_MAX_BYTES);
    try {
      int bytes = Integer.parseInt(value);
      if (bytes >= BriefSettings.MIN_MAX_BYTES && bytes <= BriefSettings.MAX_MAX_BYTES) {
        return bytes;
      }
      throw invalid("MAX_BYTES", value, range);
    } catch (NumberFormatException e) {
      throw invalid("MAX_BYTES", value, range);
    }
  }

  private static URI endpoint(String value) {
    String form = "a URL such as http://localhost:9090";
    try {
      URI uri = new URI(value);
      if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null) {
        return uri;
      }
      throw invalid("S3_ENDPOINT", value, form);
    } catch (URISyntaxException e) {
      throw invalid("S3_ENDPOINT", value, form);
    }
  }

  private static LogLevel logLevel(String value) {
    try {
      return LogLevel.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw invalid("LOG_LEVEL", value, "one of " + Arrays.toString(LogLevel.values()));
    }
  }

  private static SettingsException invalid(String variable, String value, String allowed) {
    return new SettingsException("%s is '%s' but must be %s".formatted(variable, value, allowed));
  }
}
