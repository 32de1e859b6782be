package dev.nutgraf.local.page;

import java.util.List;
import java.util.Optional;

/// All that a page shows, in the order in which it shows it.
///
/// @param language its code, for screen readers; empty where unknown
/// @param languageName the same for people
/// @param url only a web address
/// @param gist the words that say the most
/// @param reason empty unless the article was rejected
record Page(
    String name,
    Optional<String> title,
    Optional<String> language,
    Optional<String> languageName,
    Optional<String> byline,
    Optional<String> published,
    Optional<String> url,
    Optional<String> words,
    Optional<Rejection> reason,
    List<String> notices,
    Optional<String> gist,
    List<SummaryRow> summary,
    List<MarkedParagraph> article,
    FactRows facts,
    List<Removed> removed,
    int removals,
    List<Detail> about) {

  record Rejection(String heading, String code, String message) {}

  /// A sentence of the summary.
  ///
  /// @param score as in the brief
  record SummaryRow(String id, String text, Optional<String> words, Optional<String> score) {}

  /// What cleaning took out for one reason.
  record Removed(String reason, List<String> texts) {}

  record Detail(String label, String value) {}

  /// What heads the page: the title, else the gist, else the name of the input.
  String heading() {
    return title.or(() -> gist).orElse(name);
  }

  /// Whether the gist says something that neither the heading nor a sentence of the summary says.
  boolean showsGist() {
    return title.isPresent()
        && gist.isPresent()
        && summary.stream().noneMatch(row -> row.text().contains(gist.get()));
  }

  /// Whether the name of the input is all there is for a heading.
  boolean isUntitled() {
    return title.isEmpty() && gist.isEmpty();
  }

  boolean isRejected() {
    return reason.isPresent();
  }
}
