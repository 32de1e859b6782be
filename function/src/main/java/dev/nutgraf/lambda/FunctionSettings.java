package dev.nutgraf.lambda;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.store.BriefKey;
import dev.nutgraf.summary.SummaryLength;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// What the environment says about the function; the only place that reads it.
///
/// @param outputBucket where briefs go; without one only a text in the event itself can be worked
///   on
/// @param outputPrefix what the key of every brief begins with
/// @param endpoint a store that is not AWS
/// @param region where the function runs; empty where the environment does not say
/// @param metricsNamespace what CloudWatch lists the metrics under
record FunctionSettings(
    Optional<String> outputBucket,
    String outputPrefix,
    BriefSettings brief,
    Optional<URI> endpoint,
    Optional<String> region,
    LogLevel logLevel,
    String metricsNamespace) {

  private static final String DEFAULT_NAMESPACE = "Nutgraf";

  /// CloudWatch's own limit.
  private static final int MAX_NAMESPACE = 255;

  /// Reads the settings. A variable that is empty counts as not set: that is how `sam local invoke`
  /// passes one that has no value.
  ///
  /// @throws SettingsException naming the variable, its value and what is allowed
  static FunctionSettings from(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    return new FunctionSettings(
        bucket(variables.get("OUTPUT_BUCKET")),
        prefix(variables.get("OUTPUT_PREFIX")),
        new BriefSettings(
            length(variables.get("SUMMARY_LENGTH")),
            maxBytes(variables.get("MAX_BYTES")),
            form(variables.get("BRIEF_FORM"))),
        endpoint(variables.get("S3_ENDPOINT")),
        variables.get("AWS_REGION"),
        logLevel(variables.get("LOG_LEVEL")),
        namespace(variables.get("METRICS_NAMESPACE")));
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
      String value = environment.getOrDefault(name, "").strip();
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
  }

  private static Optional<String> bucket(Optional<String> set) {
    String value = set.orElse("");
    if (value.startsWith("s3:") || value.chars().anyMatch(Character::isWhitespace)) {
      throw invalid("OUTPUT_BUCKET", value, "the name of a bucket, such as my-briefs");
    }
    return set;
  }

  private static String prefix(Optional<String> set) {
    String value = set.orElse("");
    int bytes = value.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > BriefKey.MAX_PREFIX_BYTES) {
      throw invalid(
          "OUTPUT_PREFIX", value, "at most %s bytes of UTF-8".formatted(BriefKey.MAX_PREFIX_BYTES));
    }
    return value;
  }

  private static SummaryLength length(Optional<String> set) {
    if (set.isEmpty()) {
      return BriefSettings.DEFAULT.length();
    }
    try {
      return SummaryLength.parse(set.get());
    } catch (IllegalArgumentException e) {
      throw invalid("SUMMARY_LENGTH", set.get(), SummaryLength.FORMS);
    }
  }

  private static int maxBytes(Optional<String> set) {
    if (set.isEmpty()) {
      return BriefSettings.DEFAULT.maxBytes();
    }
    int bytes;
    try {
      bytes = Integer.parseInt(set.get());
    } catch (NumberFormatException e) {
      throw invalid("MAX_BYTES", set.get(), range());
    }
    if (bytes < BriefSettings.MIN_MAX_BYTES || bytes > BriefSettings.MAX_MAX_BYTES) {
      throw invalid("MAX_BYTES", set.get(), range());
    }
    return bytes;
  }

  private static BriefForm form(Optional<String> set) {
    if (set.isEmpty()) {
      return BriefSettings.DEFAULT.form();
    }
    return switch (LetterCase.lower(set.get())) {
      case "full" -> BriefForm.FULL;
      case "compact" -> BriefForm.COMPACT;
      default -> throw invalid("BRIEF_FORM", set.get(), "full or compact");
    };
  }

  private static String range() {
    return "a number of bytes from %s to %s"
        .formatted(BriefSettings.MIN_MAX_BYTES, BriefSettings.MAX_MAX_BYTES);
  }

  private static Optional<URI> endpoint(Optional<String> set) {
    if (set.isEmpty()) {
      return Optional.empty();
    }
    String form = "a URL such as http://localhost:9090";
    try {
      URI uri = new URI(set.get());
      if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null) {
        return Optional.of(uri);
      }
      throw invalid("S3_ENDPOINT", set.get(), form);
    } catch (URISyntaxException e) {
      throw invalid("S3_ENDPOINT", set.get(), form);
    }
  }

  private static LogLevel logLevel(Optional<String> set) {
    String value = set.orElse(LogLevel.INFO.name());
    try {
      return LogLevel.valueOf(LetterCase.upper(value));
    } catch (IllegalArgumentException e) {
      throw invalid("LOG_LEVEL", value, "one of " + Arrays.toString(LogLevel.values()));
    }
  }

  private static String namespace(Optional<String> set) {
    String value = set.orElse(DEFAULT_NAMESPACE);
    if (value.length() > MAX_NAMESPACE || !isNamespace(value)) {
      throw invalid(
          "METRICS_NAMESPACE",
          value,
          "at most %s letters, digits and . - _ / # : and not begin with AWS/"
              .formatted(MAX_NAMESPACE));
    }
    return value;
  }

  private static boolean isNamespace(String value) {
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      boolean plain = c < 128 && Character.isLetterOrDigit(c);
      if (!plain && ".-_/#:".indexOf(c) < 0) {
        return false;
      }
    }
    return !value.startsWith("AWS/");
  }

  private static SettingsException invalid(String variable, String value, String allowed) {
    return new SettingsException("%s is '%s' but must be %s".formatted(variable, value, allowed));
  }
}
