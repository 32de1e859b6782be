package dev.nutgraf.reading.page;

import java.util.List;

/// A page's source without what no reader sees and no parser need look at: scripts, styles,
/// comments, drawings, and what is in tags for browsers alone ([SourceThinner], [TagThinner]). They
/// are three quarters of most pages.
///
/// @param html the source that is left
/// @param jsonLd what the page's JSON-LD scripts hold
/// @param cut whether the page had more tags than are read
public record ThinnedSource(String html, List<String> jsonLd, boolean cut) {

  public ThinnedSource {
    jsonLd = List.copyOf(jsonLd);
  }
}
