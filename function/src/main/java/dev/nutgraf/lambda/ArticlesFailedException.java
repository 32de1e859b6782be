package dev.nutgraf.lambda;

import java.util.List;
import java.util.stream.Collectors;

/// Some articles of an event failed, after all others were worked on; Lambda is to send the event
/// again. The message names them.
public final class ArticlesFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// Enough for any event that S3 sends; Lambda cuts longer messages anyway.
  private static final int MAX_NAMES = 50;

  ArticlesFailedException(List<RecordResult> failed, int of) {
    super(
        MessageText.escaped(
            "%s of %s articles failed: %s%s"
                .formatted(
                    failed.size(),
                    of,
                    failed.stream()
                        .limit(MAX_NAMES)
                        .map(h -> h.name() + " (" + h.outcome().why().orElse("") + ")")
                        .collect(Collectors.joining("; ")),
                    failed.size() > MAX_NAMES
                        ? "; and %s more".formatted(failed.size() - MAX_NAMES)
                        : "")));
  }
}
