package dev.nutgraf.lambda;

import dev.nutgraf.article.Reading;
import java.util.Locale;
import java.util.Optional;

/// What became of one item.
sealed interface Outcome {

  /// In one lower-case word, for answers, logs and metrics.
  String word();

  /// Why there is no summary.
  Optional<String> why();

  /// Where the brief is, as `s3://bucket/key`.
  Optional<String> brief();

  /// Whether this invocation wrote it; false too if the same brief was there already.
  boolean written();

  /// There is a brief with a summary.
  record Summarized(Optional<String> brief, boolean written) implements Outcome {
    @Override
    public String word() {
      return "summarized";
    }

    @Override
    public Optional<String> why() {
      return Optional.empty();
    }
  }

  /// There was nothing to do.
  record Skipped(Reason reason) implements Outcome {
    @Override
    public String word() {
      return "skipped";
    }

    @Override
    public Optional<String> why() {
      return Optional.of(reason.text());
    }

    @Override
    public Optional<String> brief() {
      return Optional.empty();
    }

    @Override
    public boolean written() {
      return false;
    }
  }

  /// There is a brief that says why there is no summary. Trying again cannot help.
  record Rejected(Reading.Code code, String message, Optional<String> brief, boolean written)
      implements Outcome {
    @Override
    public String word() {
      return "rejected";
    }

    @Override
    public Optional<String> why() {
      String name = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return Optional.of(name + ": " + message);
    }
  }

  /// It did not work this time. Trying again may help.
  record Failed(String cause) implements Outcome {
    @Override
    public String word() {
      return "failed";
    }

    @Override
    public Optional<String> why() {
      return Optional.of(cause);
    }

    @Override
    public Optional<String> brief() {
      return Optional.empty();
    }

    @Override
    public boolean written() {
      return false;
    }
  }

  /// Why there was nothing to do.
  enum Reason {
    NOT_A_CREATION,
    GONE,
    STALE,
    FOLDER,
    OWN_OUTPUT,
    TEST_EVENT;

    /// In words, for answers and logs.
    String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
