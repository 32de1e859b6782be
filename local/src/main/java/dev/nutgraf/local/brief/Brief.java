package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;

/// What a brief says. The parts are always there: of a part that the JSON lacks, as a rejected
/// brief lacks its article, nothing is known.
///
/// @param reason why there is no article
public record Brief(
    Optional<String> schemaVersion,
    Optional<String> generator,
    Optional<String> status,
    Optional<Reason> reason,
    Source source,
    Article article,
    Summary summary,
    KeyFacts keyFacts,
    List<Notice> notices) {

  private static final Optional<String> REJECTED = Optional.of("rejected");

  public Brief {
    notices = List.copyOf(notices);
  }

  /// Whether its status says that there is no article.
  public boolean isRejected() {
    return status.equals(REJECTED);
  }

  /// Why there is no article.
  public record Reason(Optional<String> code, Optional<String> message) {}

  /// Something that limits the brief.
  public record Notice(Optional<String> code, Optional<String> message) {}
}
