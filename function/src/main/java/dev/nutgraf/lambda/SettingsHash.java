package dev.nutgraf.lambda;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.article.Hints;
import dev.nutgraf.summary.SummaryLength;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A short hash of what shapes a brief besides the article's bytes and the program's version: the
/// settings, and what the sender said about the bytes.
final class SettingsHash {

  private static final int DIGITS = 8;

  private SettingsHash() {}

  static String of(BriefSettings settings, Hints hints) {
    String said =
        field(hints.contentType())
            + field(hints.contentEncoding())
            + field(hints.published())
            + field(hints.title())
            + field(hints.url());
    return of(settings) + "-" + sha256(said).substring(0, DIGITS);
  }

  /// What the hash begins with, whatever the sender said.
  static String of(BriefSettings settings) {
    String shaping =
        field(Optional.of(length(settings.length())))
            + settings.maxBytes()
            + settings.form()
            + settings.workLimit();
    return sha256(shaping).substring(0, DIGITS);
  }

  /// With its length before it, so that no two lists of fields read the same.
  private static String field(Optional<String> value) {
    return value.isPresent() ? value.get().length() + ":" + value.get() : "-";
  }

  private static String length(SummaryLength length) {
    return switch (length) {
      case SummaryLength.Auto() -> "auto";
      case SummaryLength.Sentences(int count) -> count + " sentences";
      case SummaryLength.Words(int count) -> count + " words";
      case SummaryLength.Percent(int share) -> share + "%";
    };
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
