package dev.nutgraf.local.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// A style sheet and a script that stand in a page itself, and the policy that lets a browser use
/// these two and nothing else.
///
/// @param script empty where a page needs none
public record Assets(String style, String script) {

  /// Reads both from beside `owner`; the style sheet comes after that of all pages.
  public static Assets of(Class<?> owner, String style, String script) {
    return new Assets(
        resource(Assets.class, "base.css") + resource(owner, style), resource(owner, script));
  }

  /// The same without a script.
  public static Assets of(Class<?> owner, String style) {
    return new Assets(resource(Assets.class, "base.css") + resource(owner, style), "");
  }

  /// The Content-Security-Policy.
  ///
  /// @param more what a page needs besides, each with its semicolon in front; or nothing
  public String policy(String more) {
    return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'%s"
        .formatted(hash(style), script.isEmpty() ? "none" : hash(script), more);
  }

  private static String resource(Class<?> owner, String name) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
