package dev.nutgraf.reading.markup;

import java.util.List;
import java.util.function.UnaryOperator;

/// A page's source without what no reader sees and no parser need look at: scripts, styles,
/// comments, drawings, and what is in tags for browsers alone ([SourceThinner], [TagThinner]). They
/// are three quarters of most pages.
///
/// @param html the source that is left
/// @param jsonLd what the page's JSON-LD scripts hold
/// @param noscript the longest of what it shows where scripts do not run; empty if that is short
/// @param cut whether the page had more tags than are read
public record ThinnedSource(String html, List<String> jsonLd, String noscript, boolean cut) {

  public ThinnedSource {
    jsonLd = List.copyOf(jsonLd);
  }

  /// The same page with its source in other characters.
  ///
  /// @param others gives the characters of what stands beside the source
  public ThinnedSource with(String source, UnaryOperator<String> others) {
    return new ThinnedSource(
        source, jsonLd.stream().map(others).toList(), others.apply(noscript), cut);
  }
}
