package dev.nutgraf.lambda;

import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.language.LetterCase;
import java.util.Optional;

/// What became of one record of an event.
sealed interface Outcome {

  /// In one lower-case word, for answers, logs and metrics.
  String word();

  /// Why there is no summary.
  default Optional<String> why() {
    return Optional.empty();
  }

  /// Where the brief is, as `s3://bucket/key`.
  default Optional<String> brief() {
    return Optional.empty();
  }

  /// Whether this invocation wrote it; false too if the same brief was there already.
  default boolean written() {
    return false;
  }

  /// The outcome of a record whose brief is made.
  ///
  /// @param uri where it stands, if it stands anywhere
  static Outcome of(Brief brief, Optional<String> uri, boolean written) {
    return switch (brief) {
      case Brief.Summarized _ -> new Summarized(uri, written);
      case Brief.Rejected rejected ->
          new Rejected(rejected.code(), rejected.message(), uri, written);
    };
  }

  /// There is a brief with a summary.
  record Summarized(Optional<String> brief, boolean written) implements Outcome {
    @Override
    public String word() {
      return "summarized";
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
      return Optional.of(words(reason));
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
      return Optional.of(words(code) + ": " + message);
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
  }

  /// Why there was nothing to do.
  enum Reason {
    NOT_A_CREATION,
    GONE,
    STALE,
    FOLDER,
    OWN_OUTPUT,
    TEST_EVENT
  }

  private static String words(Enum<?> constant) {
    return LetterCase.lower(constant.name()).replace('_', ' ');
  }
}
