package dev.nutgraf.lambda;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The brief of a short text of our own, made while the function starts and thrown away. It loads
/// the classes and models that the first event would have to wait for, on a second thread, beside
/// the set-up of the SDK's client. What it costs and gains stands in docs/performance.md.
final class Rehearsal {

  private static final String TEXT = "rehearsal.txt";

  private Rehearsal() {}

  /// Begins one and does not wait for its end: who needs a class or a model sooner waits for just
  /// that.
  static void begin() {
    Thread.ofPlatform().daemon().name("rehearsal").start(Rehearsal::run);
  }

  private static void run() {
    byte[] json =
        BriefJson.toBytes(Nutgraf.brief(text(), Hints.named(TEXT), BriefSettings.DEFAULT));
    if (json.length == 0) {
      throw new IllegalStateException("no brief of " + TEXT);
    }
  }

  private static byte[] text() {
    try (InputStream in = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(TEXT))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(TEXT, e);
    }
  }
}
