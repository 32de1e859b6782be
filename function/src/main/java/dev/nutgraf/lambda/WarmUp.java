package dev.nutgraf.lambda;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.store.S3Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// An empty event and a short text of our own, worked on while the function starts and then thrown
/// away, and before them what a connection to S3 is made of: that loads the classes, models and
/// certificates which the first event would have to wait for, on a second thread, beside the set-up
/// of the SDK's client. docs/performance.md tells what it gains.
final class WarmUp {

  private static final String TEXT = "warm-up.txt";

  private static final byte[] NO_RECORDS = "{\"Records\":[]}".getBytes(StandardCharsets.UTF_8);

  private WarmUp() {}

  /// Begins one and does not wait for its end: who needs a class or a model sooner waits for just
  /// that.
  static void begin() {
    Thread.ofPlatform().daemon().name("warm-up").start(WarmUp::run);
  }

  private static void run() {
    S3Store.prepare();
    var _ = EventReader.event(NO_RECORDS);
    byte[] json =
        BriefJson.toBytes(Nutgraf.brief(text(), Hints.named(TEXT), BriefSettings.DEFAULT));
    if (json.length == 0) {
      throw new IllegalStateException("no brief of " + TEXT);
    }
  }

  private static byte[] text() {
    try (InputStream in = Objects.requireNonNull(WarmUp.class.getResourceAsStream(TEXT))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(TEXT, e);
    }
  }
}
